import type { Client } from '../client.js'
import { runAction, type Action } from './actions.js'
import { limitOf, one, required } from './call-options.js'
import type { Command, CommandCall, ExitCode } from './command.js'

const ITEM = `id proposal { id kind name } document { id name } quote sentence page { text start end } confidence mayBeKnown
  candidates { entity { id name } score why } decision target { id name }`
const LIST = `query ($first: Int!, $after: String) {
  reviewQueue(first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node { ${ITEM} } } }
}`
const DECIDE = `mutation ($id: ID!, $decision: Decision!, $target: ID) {
  review(id: $id, decision: $decision, target: $target) { ${ITEM} }
}`

interface Named {
  readonly id: string
  readonly name: string
}

interface Item {
  readonly id: string
  readonly proposal: Named & { readonly kind: string }
  readonly document: Named
  readonly sentence: string | null
  readonly candidates: readonly { readonly entity: Named; readonly score: number; readonly why: string }[]
  readonly target: Named | null
}

interface Queue {
  readonly totalCount: number
  readonly pageInfo: { readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Item }[]
}

const ACTIONS: Readonly<Record<string, Action>> = {
  list: { write: false, run: list },
  accept: { write: true, run: decision((target) => (target ? 'OTHER' : 'ACCEPT')) },
  new: { write: true, run: decision(() => 'NEW') },
  reject: { write: true, run: decision(() => 'REJECT') }
}

export const review: Command = {
  name: 'review',
  usage: '[list | accept <id> [--target <entity>] | new <id> | reject <id>]',
  help: 'Show what documents name and nobody knows for certain, and decide on it once and for all',
  options: {
    target: { type: 'string', value: '<entity>', help: 'What it is, where that is not the best candidate' },
    limit: { type: 'string', value: '<n>', help: 'Most items (20)' },
    after: { type: 'string', value: '<cursor>', help: 'Read on after this cursor of the report' }
  },
  run: runAction('review', ACTIONS)
}

async function list(call: CommandCall, client: Client): Promise<ExitCode> {
  const variables = { first: limitOf(call, 20), after: one(call, 'after') }
  const { totalCount, pageInfo, edges } = await client.ask<Queue>(LIST, variables)
  for (const { node } of edges) call.output.item(node, described(node))
  call.output.report(
    { totalCount, endCursor: pageInfo.endCursor },
    `${edges.length} of ${totalCount} wait for a decision`
  )
  return 0
}

function described({ id, proposal, document, sentence, candidates }: Item): string {
  return [
    `${id}`,
    `    ${proposal.name} (${proposal.kind.toLowerCase()}) in ${document.name}: ${sentence ?? 'no quote'}`,
    ...candidates.map(({ entity, score, why }) => `    ${score.toFixed(2)}  ${entity.name} [${entity.id}] ${why}`)
  ].join('\n')
}

function decision(of: (target: string | undefined) => string): Action['run'] {
  return async (call, client) => {
    const target = one(call, 'target')
    const variables = { id: required(call, 1, 'the id of an item'), decision: of(target), target }
    const item = await client.ask<Item & { readonly decision: string }>(DECIDE, variables)
    const is = item.target ? ` is ${item.target.name} [${item.target.id}]` : `: ${item.decision.toLowerCase()}`
    call.output.report(item, `${item.proposal.name}${is}`)
    return 0
  }
}
