import { openClient } from '../client.js'
import { required } from './call-options.js'
import type { Command } from './command.js'
import { cited } from './query-command.js'
import { SCOPE_OPTIONS, scopeFrom } from './scope-options.js'

const QUERY = `query ($question: String!, $scope: Scope) {
  ask(question: $question, scope: $scope) {
    understood {
      intent kinds types readiness levels limit km via gaps without figures text years { from to }
      domains { id name } states { id name } cities { id name } clusters { id name } people { id name }
      institutions { id name } countries { id name } others { id name } except { id name }
    }
    confidence answerable isQuestion because totalCount graphVersion
    alternatives { intent domains { id } states { id } clusters { id } institutions { id } kinds }
    results { sentence number score entity { id kind name } claims { quote source { id name } } cell { row column count expected } }
  }
}`

interface Named {
  readonly id: string
  readonly name: string
}

interface Asked {
  readonly understood: Readonly<Record<string, unknown>> & { readonly intent: string }
  readonly confidence: number
  readonly answerable: boolean
  readonly because: string | null
  readonly totalCount: number
  readonly graphVersion: number
  readonly results: readonly { readonly sentence: string; readonly entity: Named | null }[]
}

export const ask: Command = {
  name: 'ask',
  usage: '"<question>"',
  help: 'Ask in plain English, Hindi or both',
  options: SCOPE_OPTIONS,
  async run(call) {
    required(call, 0, 'a question')
    const client = await openClient(call.settings, { write: false, meaning: false })
    try {
      const asked = await client.ask<Asked>(QUERY, { question: call.positionals.join(' '), scope: scopeFrom(call) })
      const { results, ...report } = asked
      for (const result of results) call.output.item(result, lineOf(result))
      call.output.report(report, summaryOf(asked))
      return 0
    } finally {
      await client.close()
    }
  }
}

function lineOf({ sentence, entity }: Asked['results'][number]): string {
  return entity ? `${sentence}  [${entity.id}]` : sentence
}

function summaryOf({ understood, confidence, answerable, because, totalCount, results, graphVersion }: Asked): string {
  const slots = Object.entries(understood).flatMap(([slot, value]) => (slot === 'intent' ? [] : slotOf(slot, value)))
  return [
    ...(answerable ? [cited(`${results.length} of ${totalCount}`, graphVersion)] : []),
    ...(because ? [because] : []),
    `Understood as ${[understood.intent.toLowerCase(), ...slots].join(', ')} (confidence ${confidence.toFixed(2)})`
  ].join('\n')
}

function slotOf(slot: string, value: unknown): string[] {
  if (value === null || value === false || value === '' || (Array.isArray(value) && !value.length)) return []
  const words = [value].flat().map((one) => (typeof one === 'object' ? nameOf(one as object) : String(one)))
  return [`${slot}: ${words.join(' and ')}`]
}

function nameOf(value: object): string {
  if ('name' in value) return String(value.name)
  const { from, to } = value as { from: number | null; to: number | null }
  return `${from ?? ''}–${to ?? ''}`
}
