import { changedRows } from '../../schema/changes.js'
import { choicesOf, limitOf, nameOf, required, tableOf, wholeOf, type TableReader } from './table.js'

export const changesTable: TableReader = async (graph, parameters, scope) => {
  const kinds = choicesOf(parameters, 'kind', graph.ontology.kindNames)
  const all = await changedRows(graph, required(parameters, 'since'))
  const changed = all
    .filter(({ id }) => !kinds.length || kinds.includes(graph.ontology.kindOfId(id) ?? ''))
    .slice(0, limitOf(parameters))
  const entities = await graph.get(
    changed.map(({ id }) => id),
    scope
  )
  return tableOf(changed, {
    version: ({ version }) => version,
    date: ({ date }) => date,
    id: ({ id }) => id,
    name: (_, i) => nameOf(entities[i])
  })
}

export const neighbourhoodTable: TableReader = async (graph, parameters, scope) => {
  const [depth, limit] = [wholeOf(parameters, 'depth'), wholeOf(parameters, 'limit')]
  const relations = choicesOf(parameters, 'relation', graph.ontology.relationNames)
  const options = {
    ...(depth !== undefined && { depth }),
    ...(limit !== undefined && { limit }),
    ...(relations.length && { relations })
  }
  const { edges } = await graph.insights.neighbourhood(required(parameters, 'id'), options, scope)
  const entities = await graph.get(
    edges.flatMap(({ from, to }) => [from, to]),
    scope
  )
  return tableOf(edges, {
    from: ({ from }) => from,
    fromName: (_, i) => nameOf(entities[2 * i]),
    relation: ({ type }) => type,
    to: ({ to }) => to,
    toName: (_, i) => nameOf(entities[2 * i + 1]),
    confidence: ({ confidence }) => confidence,
    sources: ({ sources }) => sources.join(' ')
  })
}

/** The lines of an answer; why there are none stands in the API's `because`. */
export const askTable: TableReader = async (graph, parameters, scope) => {
  const { results } = await graph.insights.ask(required(parameters, 'question'), scope)
  return tableOf(results.slice(0, limitOf(parameters)), {
    rank: (_, i) => i + 1,
    score: ({ score }) => score,
    id: ({ entity }) => entity?.id,
    name: ({ entity }) => nameOf(entity),
    number: ({ number }) => number,
    row: ({ cell }) => cell?.row,
    column: ({ cell }) => cell?.column,
    count: ({ cell }) => cell?.count,
    expected: ({ cell }) => cell?.expected,
    sentence: ({ sentence }) => sentence
  })
}
