import {
  InvalidError,
  NotFoundError,
  type Entity,
  type EntityFilter,
  type Json,
  type KnowledgeGraph,
  type Page
} from '../../graph/index.js'
import { csvLine, type Cell } from '../csv.js'

const PAGE = 200
const MOST_ROWS = 10_000

interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The tables that can be had, by the name in their address; parameters are those of the query of the same name. */
const TABLES: Readonly<Record<string, (graph: KnowledgeGraph, parameters: URLSearchParams) => Promise<Table>>> = {
  search: searchTable,
  entities: entitiesTable,
  partners: partnersTable,
  sources: sourcesTable
}

/** A table as CSV, at most 10,000 rows. @throws NotFoundError for a table that is not, InvalidError for a wrong parameter. */
export async function exportCsv(graph: KnowledgeGraph, name: string, parameters: URLSearchParams): Promise<string> {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined
  if (!table)
    throw new NotFoundError(`There is no table ${name}.csv; there are ${Object.keys(TABLES).join(', ')}`, {
      value: name,
      near: Object.keys(TABLES)
    })
  const { columns, rows } = await table(graph, parameters)
  return [columns, ...rows].map(csvLine).join('')
}

async function searchTable(graph: KnowledgeGraph, parameters: URLSearchParams): Promise<Table> {
  const question = { text: parameters.get('text') ?? '', where: filterOf(parameters), ...modeOf(parameters) }
  const hits = await everyPage(parameters, async (first, after) => {
    const { totalCount, hasNext, hits } = await graph.search({ ...question, first, ...(after && { after }) })
    return { totalCount, hasNext, items: hits }
  })
  const entities = await graph.get(hits.map(({ id }) => id))
  return {
    columns: ['rank', 'score', 'id', 'kind', 'name', 'summary', 'website', 'sources'],
    rows: entities.map((entity, i) => [i + 1, hits[i]!.score, hits[i]!.id, entity?.kind, ...common(entity)])
  }
}

async function entitiesTable(graph: KnowledgeGraph, parameters: URLSearchParams): Promise<Table> {
  const { kinds, ...where } = filterOf(parameters)
  const kind = graph.ontology.kindNames.find((name) => same(name, kinds?.[0] ?? ''))
  if (!kind)
    throw new InvalidError(`kind: "${kinds?.[0] ?? ''}" is no kind; known are ${graph.ontology.kindNames.join(', ')}`, {
      path: 'kind',
      value: kinds?.[0]
    })
  const entities = await everyPage(parameters, (first, after) =>
    graph.entities({ kind, where, first, ...(after && { after }) })
  )
  const fields = Object.keys(graph.ontology.kinds[kind]!.fields)
  return {
    columns: ['id', 'name', 'summary', 'website', 'sources', ...fields],
    rows: entities.map((entity) => [
      entity.id,
      ...common(entity),
      ...fields.map((field) => cellOf(entity.fields[field]))
    ])
  }
}

async function partnersTable(graph: KnowledgeGraph, parameters: URLSearchParams): Promise<Table> {
  const domains = parameters.getAll('domain')
  const text = parameters.get('text') ?? ''
  const { domains: _asked, ...where } = filterOf(parameters)
  const partners = await everyPage(parameters, (first, after) =>
    graph.partners({ domains, text, where, first, ...(after && { after }) })
  )
  return {
    columns: ['rank', 'score', 'id', 'name', 'coverage', 'evidence', 'missing'],
    rows: partners.map((partner, i) => [
      i + 1,
      partner.score,
      partner.id,
      String(partner.entity.fields['name']),
      partner.coverage.map(({ domain, score }) => `${domain} ${score}`).join(' | '),
      partner.evidence.map(({ path }) => path.sentence).join(' | '),
      partner.missing.join(' | ')
    ])
  }
}

async function sourcesTable(graph: KnowledgeGraph): Promise<Table> {
  const counts = [...(await graph.count('source'))].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const documents = await graph.get(counts.map(([id]) => id))
  return {
    columns: ['id', 'name', 'publisher', 'date', 'address', 'claims'],
    rows: counts.map(([id, claims], i) => [
      id,
      ...['name', 'publisher', 'date', 'address'].map((field) => cellOf(documents[i]?.fields[field])),
      claims
    ])
  }
}

/** Reads on until `limit` rows, or all. */
async function everyPage<T extends { readonly cursor: string }>(
  parameters: URLSearchParams,
  read: (first: number, after: string | undefined) => Promise<Page<T>>
): Promise<T[]> {
  const limit = limitOf(parameters)
  const rows: T[] = []
  for (let after: string | undefined; rows.length < limit;) {
    const { items, hasNext } = await read(Math.min(PAGE, limit - rows.length), after)
    rows.push(...items)
    after = items.at(-1)?.cursor
    if (!hasNext || !after) break
  }
  return rows
}

function limitOf(parameters: URLSearchParams): number {
  const text = parameters.get('limit') ?? String(MOST_ROWS)
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 0) return Math.min(limit, MOST_ROWS)
  throw new InvalidError(`limit: "${text}" is not a number of rows`, { path: 'limit', value: text })
}

function filterOf(parameters: URLSearchParams): EntityFilter {
  const names = {
    kinds: 'kind',
    states: 'state',
    clusters: 'cluster',
    domains: 'domain',
    types: 'type',
    readiness: 'readiness'
  }
  const given = Object.entries(names).map(([member, name]) => [member, parameters.getAll(name)] as const)
  return Object.fromEntries(given.filter(([, values]) => values.length)) as EntityFilter
}

const MODES = ['hybrid', 'lexical', 'semantic'] as const

function modeOf(parameters: URLSearchParams): { mode?: (typeof MODES)[number] } {
  const text = parameters.get('mode')
  if (!text) return {}
  const mode = MODES.find((name) => name === text.toLowerCase())
  if (!mode) throw new InvalidError(`mode: "${text}" is none of ${MODES.join(', ')}`, { path: 'mode', value: text })
  return { mode }
}

function common(entity: Entity | null): Cell[] {
  return [...['name', 'summary', 'website'].map((field) => cellOf(entity?.fields[field])), entity?.sources.join(' ')]
}

function cellOf(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item: Json) => String(cellOf(item))).join(' | ')
  return typeof value === 'object'
    ? ((value as { asStated?: string }).asStated ?? JSON.stringify(value))
    : (value as string | number | boolean)
}

function same(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  return plain(a) === plain(b)
}
