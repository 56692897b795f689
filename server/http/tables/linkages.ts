import {
  NAMED_PATTERNS,
  type CrosstabRequest,
  type KnowledgeGraph,
  type PatternName,
  type Scope
} from '../../../graph/index.js'
import type { Cell } from '../../csv.js'
import {
  choiceOf,
  choicesOf,
  filterOf,
  limitOf,
  nameOf,
  required,
  tableOf,
  wholeOf,
  type TableReader
} from './table.js'

interface Counted {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly expected: number | null
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
}

export const crosstabTable: TableReader = async (graph, parameters, scope) => {
  const { cells } = await graph.insights.crosstab(crosstabOf(graph, parameters), scope)
  const shown = cells.slice(0, limitOf(parameters))
  return tableOf(shown, {
    ...(await countedColumns(graph, shown, scope)),
    records: ({ records }) => records.join(' ')
  })
}

export const gapsTable: TableReader = async (graph, parameters, scope) => {
  const gaps = (await graph.insights.gaps(crosstabOf(graph, parameters), scope)).slice(0, limitOf(parameters))
  return tableOf(gaps, {
    ...(await countedColumns(graph, gaps, scope)),
    status: ({ status }) => status,
    ended: ({ ended }) => ended.join(' ')
  })
}

export const connectTable: TableReader = async (graph, parameters, scope) => {
  const [from, to] = [required(parameters, 'from'), required(parameters, 'to')]
  const [maxHops, first] = [wholeOf(parameters, 'maxHops'), wholeOf(parameters, 'first')]
  const relations = choicesOf(parameters, 'relation', graph.ontology.relationNames)
  const options = {
    throughHubs: parameters.get('throughHubs') === 'true',
    ...(maxHops !== undefined && { maxHops }),
    ...(first !== undefined && { first }),
    ...(relations.length && { relations })
  }
  const { paths } = await graph.insights.connect(from, to, options, scope)
  const hops = paths.flatMap(({ cost, hops, nodes }, path) =>
    hops.map((hop, i) => ({ ...hop, path, cost, i, from: nodes[i]!, to: nodes[i + 1]! }))
  )
  return tableOf(hops, {
    path: ({ path }) => path + 1,
    cost: ({ cost }) => cost,
    hop: ({ i }) => i + 1,
    from: ({ from }) => from.id,
    relation: ({ relation }) => relation.type,
    to: ({ to }) => to.id,
    because: ({ sentence }) => sentence,
    source: ({ claims }) => claims[0]?.source,
    quote: ({ claims }) => claims[0]?.quote
  })
}

export const centralityTable: TableReader = async (graph, parameters, scope) => {
  const kind = choiceOf(parameters, 'kind', graph.ontology.kindNames)
  const measure = choiceOf(parameters, 'measure', ['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const) ?? 'DEGREE'
  const question = { measure, first: limitOf(parameters), ...(kind && { kind }) }
  const { ranked, exact, method } = await graph.insights.centrality(question, scope)
  const name = await namesOf(
    graph,
    ranked.map(({ id }) => id),
    scope
  )
  return tableOf(ranked, {
    rank: (_, i) => i + 1,
    value: ({ value }) => value,
    id: ({ id }) => id,
    name: ({ id }) => name(id),
    exact: () => exact,
    method: () => method
  })
}

export const communitiesTable: TableReader = async (graph, parameters, scope) => {
  const { communities } = await graph.insights.communities(scope)
  const members = communities
    .flatMap(({ members }, i) => members.map((id) => ({ community: i + 1, id })))
    .slice(0, limitOf(parameters))
  const name = await namesOf(
    graph,
    members.map(({ id }) => id),
    scope
  )
  return tableOf(members, { community: ({ community }) => community, id: ({ id }) => id, name: ({ id }) => name(id) })
}

function crosstabOf(graph: KnowledgeGraph, parameters: URLSearchParams): CrosstabRequest {
  const via = choiceOf(parameters, 'via', Object.keys(NAMED_PATTERNS) as PatternName[])
  const pattern = parameters.get('pattern')
  const [rows, columns] = ['rows', 'columns'].map((name) => choiceOf(parameters, name, graph.ontology.kindNames))
  const where = filterOf(parameters)
  return {
    rollup: parameters.get('rollup') !== 'false',
    ...(via && { via }),
    ...(pattern && { pattern }),
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(Object.keys(where).length && { where })
  }
}

async function countedColumns(graph: KnowledgeGraph, cells: readonly Counted[], scope?: Scope) {
  const name = await namesOf(
    graph,
    cells.flatMap(({ row, column }) => [row, column]),
    scope
  )
  return {
    row: ({ row }: Counted) => row,
    rowName: ({ row }: Counted) => name(row),
    column: ({ column }: Counted) => column,
    columnName: ({ column }: Counted) => name(column),
    count: ({ count }: Counted) => count,
    expected: ({ expected }: Counted) => expected,
    ratio: ({ ratio }: Counted) => ratio,
    low: ({ low }: Counted) => low,
    high: ({ high }: Counted) => high
  }
}

/** Names by id; of a value of a field the value. */
async function namesOf(graph: KnowledgeGraph, all: readonly string[], scope?: Scope): Promise<(id: string) => Cell> {
  const ids = [...new Set(all)].filter((id) => graph.ontology.kindOfId(id))
  const entities = await graph.get(ids, scope)
  const names = new Map(ids.map((id, i) => [id, nameOf(entities[i])]))
  return (id) => names.get(id) ?? id.slice(id.indexOf(':') + 1)
}
