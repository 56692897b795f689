import { createInterface } from 'node:readline'
import { InvalidError, type KnowledgeGraph } from '../../graph/index.js'
import {
  buildRegistryIndex,
  graphEntities,
  graphResolver,
  readRegistry,
  resolveAffiliation
} from '../../ingest/index.js'
import { fillStore } from '../fill-store.js'
import { createLog } from '../log.js'
import { openFromSettings } from '../open-settings.js'
import { one } from './call-options.js'
import type { Command, CommandCall, ExitCode } from './command.js'

export const resolve: Command = {
  name: 'resolve',
  usage: '--registry <ror.jsonl[.gz]> | --graph',
  help: 'Find what names on stdin mean: registry ids of affiliation strings (lines, or JSONL {id, affiliation}), or entities of the graph (lines, or JSONL {id, mention, context})',
  options: {
    registry: { type: 'string', value: '<file>', help: 'Registry records, one JSON record a line' },
    graph: { type: 'boolean', help: 'Resolve mentions against what the graph knows' }
  },
  async run(call) {
    const file = one(call, 'registry')
    if (file !== undefined && call.options['graph'])
      throw new InvalidError('resolve: give either --registry <file> or --graph', { path: 'graph' })
    if (file !== undefined) return againstRegistry(call, file)
    if (call.options['graph']) return againstGraph(call)
    throw new InvalidError('resolve: name the registry with --registry <file>, or ask the graph with --graph', {
      path: 'registry'
    })
  }
}

async function againstRegistry({ output }: CommandCall, file: string): Promise<ExitCode> {
  const { records, rejected } = readRegistry(file)
  if (rejected.length) output.progress(`${file}: ${rejected.length} lines could not be read`)
  const index = buildRegistryIndex(records)
  for await (const { id, text } of given('affiliation')) {
    const answer = { id, ...resolveAffiliation(text, index) }
    output.item(answer, `${id}\t${answer.ids.join(' ') || 'none'}`)
  }
  return rejected.length ? 2 : 0
}

async function againstGraph({ settings, output }: CommandCall): Promise<ExitCode> {
  const graph: KnowledgeGraph = await openFromSettings({ ...settings, embeddingModel: null })
  try {
    await fillStore(graph, settings, createLog('warn'))
    const resolver = graphResolver((await graphEntities(graph)).claimed)
    for await (const { id, text, context } of given('mention')) {
      const answer = resolver({ id, mention: text, ...(context !== undefined && { context }) })
      output.item(answer, `${id}\t${answer.entity ?? 'none'}\t${answer.why}`)
    }
    return 0
  } finally {
    await graph.close()
  }
}

interface Given {
  readonly id: string
  readonly text: string
  readonly context?: string
}

/** What stands on stdin: lines as they are, or JSON records that have the text under `key`. */
async function* given(key: string): AsyncIterable<Given> {
  let line = 0
  for await (const text of createInterface({ input: process.stdin })) {
    line++
    if (text.trim()) yield text.startsWith('{') ? recordOf(text, key, line) : { id: String(line), text }
  }
}

function recordOf(line: string, key: string, number: number): Given {
  const record = parsed(line, number)
  const { id, context } = record
  const text = record[key]
  if (typeof text !== 'string') {
    throw new InvalidError(`stdin line ${number}: "${key}" is missing; write {"id": …, "${key}": "…"}`, {
      path: `line ${number}`
    })
  }
  return { id: String(id ?? number), text, ...(typeof context === 'string' && { context }) }
}

function parsed(text: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw new InvalidError(`stdin line ${line} is not JSON: ${text.slice(0, 80)}`, { path: `line ${line}` })
  }
}
