import {
  NAMED_PATTERNS,
  type CrosstabRequest,
  type KnowledgeGraph,
  type PatternName,
  type Scope
} from '../../../graph/index.js'
import type { Cell } from '../../csv.js'
import { choiceOf, filterOf, limitOf, nameOf, required, wholeOf, type TableReader } from './table.js'

const COUNTED = ['row', 'rowName', 'column', 'columnName', 'count', 'expected', 'ratio', 'low', 'high']

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
  const counted = await countedCells(graph, shown, scope)
  return {
    columns: [...COUNTED, 'records'],
    rows: shown.map((cell, i) => [...counted[i]!, cell.records.join(' ')])
  }
}

export const gapsTable: TableReader = async (graph, parameters, scope) => {
  const gaps = (await graph.insights.gaps(crosstabOf(graph, parameters), scope)).slice(0, limitOf(parameters))
  const counted = await countedCells(graph, gaps, scope)
  return { columns: [...COUNTED, 'status'], rows: gaps.map(({ status }, i) => [...counted[i]!, status]) }
}

export const connectTable: TableReader = async (graph, parameters, scope) => {
  const [from, to] = [required(parameters, 'from'), required(parameters, 'to')]
  const [maxHops, first] = [wholeOf(parameters, 'maxHops'), wholeOf(parameters, 'first')]
  const relations = parameters.getAll('relation')
  const options = {
    throughHubs: parameters.get('throughHubs') === 'true',
    ...(maxHops !== undefined && { maxHops }),
    ...(first !== undefined && { first }),
    ...(relations.length && { relations })
  }
  const { paths } = await graph.insights.connect(from, to, options, scope)
  return {
    columns: ['path', 'cost', 'hop', 'from', 'relation', 'to', 'because', 'source', 'quote'],
    rows: paths.flatMap(({ cost, hops, nodes }, i) =>
      hops.map(({ relation, sentence, claims }, k) => [
        ...[i + 1, cost, k + 1, nodes[k]!.id, relation.type, nodes[k + 1]!.id],
        ...[sentence, claims[0]?.source, claims[0]?.quote]
      ])
    )
  }
}

export const centralityTable: TableReader = async (graph, parameters, scope) => {
  const kind = choiceOf(parameters, 'kind', graph.ontology.kindNames)
  const measure = choiceOf(parameters, 'measure', ['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const) ?? 'DEGREE'
  const question = { measure, first: limitOf(parameters), ...(kind && { kind }) }
  const { ranked, exact, method } = await graph.insights.centrality(question, scope)
  const entities = await graph.get(
    ranked.map(({ id }) => id),
    scope
  )
  return {
    columns: ['rank', 'value', 'id', 'name', 'exact', 'method'],
    rows: ranked.map(({ id, value }, i) => [i + 1, value, id, nameOf(entities[i]), exact, method])
  }
}

export const communitiesTable: TableReader = async (graph, parameters, scope) => {
  const { communities } = await graph.insights.communities(scope)
  const rows = communities.flatMap(({ members }, i) => members.map((id) => [i + 1, id] as const))
  const shown = rows.slice(0, limitOf(parameters))
  const entities = await graph.get(
    shown.map(([, id]) => id),
    scope
  )
  return {
    columns: ['community', 'id', 'name'],
    rows: shown.map(([community, id], i) => [community, id, nameOf(entities[i])])
  }
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

async function countedCells(graph: KnowledgeGraph, cells: readonly Counted[], scope?: Scope): Promise<Cell[][]> {
  const ids = [...new Set(cells.flatMap(({ row, column }) => [row, column]))].filter((id) =>
    graph.ontology.kindOfId(id)
  )
  const entities = await graph.get(ids, scope)
  const names = new Map(ids.map((id, i) => [id, nameOf(entities[i])]))
  const name = (id: string) => names.get(id) ?? id.slice(id.indexOf(':') + 1)
  return cells.map(({ row, column, count, expected, ratio, low, high }) => [
    ...[row, name(row), column, name(column)],
    ...[count, expected, ratio, low, high]
  ])
}
