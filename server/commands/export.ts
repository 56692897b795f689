import { InvalidError, type Entity, type KnowledgeGraph } from '../../graph/index.js'
import { csvLine } from '../csv.js'
import { openFromSettings } from '../open-settings.js'
import { enumValue, many, one } from './call-options.js'
import type { Command, CommandCall } from './command.js'

type Write = (entity: Entity, graph: KnowledgeGraph) => Promise<void>

const PAGE = 500
const EVERY = Number.MAX_SAFE_INTEGER

const FORMATS: Readonly<Record<string, { head: string; entity: Write }>> = {
  jsonl: { head: '', entity: writeJsonl },
  csv: { head: csvLine(['id', 'kind', 'name', 'summary', 'website', 'confidence', 'sources']), entity: writeCsv }
}

export const exportCommand: Command = {
  name: 'export',
  usage: '--format jsonl|csv',
  help: 'Write the graph to stdout: jsonl has entities and the relations that start at them, csv a row an entity',
  options: {
    format: { type: 'string', value: 'jsonl|csv', help: 'How to write (jsonl)' },
    kind: { type: 'string', multiple: true, value: '<kind>', help: 'Only entities of this kind' }
  },
  async run(call) {
    const name = one(call, 'format') ?? 'jsonl'
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
    if (!format)
      throw new InvalidError(`--format: "${name}" is none of ${Object.keys(FORMATS).join(', ')}`, {
        path: 'format',
        value: name
      })
    const graph = await openFromSettings({ ...call.settings, embeddingModel: null })
    try {
      await graph.ready()
      if (format.head) process.stdout.write(format.head)
      for (const kind of kindsOf(call, graph)) await writeKind(graph, kind, format.entity)
      return 0
    } finally {
      await graph.close()
    }
  }
}

function kindsOf(call: CommandCall, { ontology }: KnowledgeGraph): readonly string[] {
  const asked = many(call, 'kind')
  return asked.length
    ? asked.map((text) => ontology.kindNames.find((kind) => enumValue(kind) === enumValue(text)) ?? unknownKind(text))
    : ontology.kindNames
}

function unknownKind(text: string): never {
  throw new InvalidError(`--kind: there is no kind "${text}"`, { path: 'kind', value: text })
}

async function writeKind(graph: KnowledgeGraph, kind: string, write: Write): Promise<void> {
  for (let after: string | undefined; ;) {
    const { items, hasNext } = await graph.entities({ kind, first: PAGE, ...(after && { after }) })
    for (const entity of items) await write(entity, graph)
    after = items.at(-1)?.cursor
    if (!hasNext || !after) return
  }
}

async function writeJsonl(
  { id, kind, fields, confidence, sources, mergedFrom, conflicts }: Entity,
  graph: KnowledgeGraph
): Promise<void> {
  const { items } = await graph.related(id, { direction: 'out', first: EVERY })
  const relations = items.map(({ relation }) => ({
    type: relation.type,
    to: relation.to,
    fields: relation.fields,
    confidence: relation.confidence,
    sources: relation.sources
  }))
  process.stdout.write(
    `${JSON.stringify({ id, kind, fields, confidence, sources, mergedFrom, conflicts, relations })}\n`
  )
}

async function writeCsv({ id, kind, fields, confidence, sources }: Entity): Promise<void> {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null)
  process.stdout.write(
    csvLine([id, kind, text('name'), text('summary'), text('website'), confidence, sources.join(' ')])
  )
}
