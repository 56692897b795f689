import type { Table, TableReader } from './table.js'
import { InvalidError } from '../../../graph/index.js'
import { cellOf, choiceOf, common, everyPage, filterOf } from './table.js'

const MODES = ['hybrid', 'lexical', 'semantic'] as const

export const searchTable: TableReader = async (graph, parameters, scope): Promise<Table> => {
  const mode = choiceOf(parameters, 'mode', MODES)
  const question = { text: parameters.get('text') ?? '', where: filterOf(parameters), ...(mode && { mode }) }
  const hits = await everyPage(parameters, async (first, after) => {
    const { totalCount, hasNext, hits } = await graph.search({ ...question, first, ...(after && { after }) }, scope)
    return { totalCount, hasNext, items: hits }
  })
  const entities = await graph.get(
    hits.map(({ id }) => id),
    scope
  )
  return {
    columns: ['rank', 'score', 'id', 'kind', 'name', 'summary', 'website', 'sources'],
    rows: entities.map((entity, i) => [i + 1, hits[i]!.score, hits[i]!.id, entity?.kind, ...common(entity)])
  }
}

export const entitiesTable: TableReader = async (graph, parameters, scope) => {
  const { kinds: _kind, ...where } = filterOf(parameters)
  const { kindNames } = graph.ontology
  const kind = choiceOf(parameters, 'kind', kindNames)
  if (!kind) throw new InvalidError(`kind: give one of ${kindNames.join(', ')}`, { path: 'kind' })
  const entities = await everyPage(parameters, (first, after) =>
    graph.entities({ kind, where, first, ...(after && { after }) }, scope)
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

export const sourcesTable: TableReader = async (graph, _parameters, scope) => {
  const counts = [...(await graph.count('source', scope))].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const documents = await graph.get(
    counts.map(([id]) => id),
    scope
  )
  return {
    columns: ['id', 'name', 'publisher', 'date', 'address', 'claims'],
    rows: counts.map(([id, claims], i) => [
      id,
      ...['name', 'publisher', 'date', 'address'].map((field) => cellOf(documents[i]?.fields[field])),
      claims
    ])
  }
}
