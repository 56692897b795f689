import { changedRows } from '../../schema/changes.js'
import { queueOf } from '../../schema/review.js'
import {
  choiceOf,
  choicesOf,
  everyPage,
  limitOf,
  nameOf,
  required,
  tableOf,
  wholeOf,
  type TableReader
} from './table.js'

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

/** Relations of an entity, as seen from it. */
export const relatedTable: TableReader = async (graph, parameters, scope) => {
  const { id } = await graph.entity(required(parameters, 'id'), scope ? { scope } : {})
  const direction = choiceOf(parameters, 'direction', ['out', 'in', 'any'] as const)
  const relation = choiceOf(parameters, 'relation', graph.ontology.relationNames)
  const kind = choiceOf(parameters, 'kind', graph.ontology.kindNames)
  const which = { ...(direction && { direction }), ...(relation && { relation }), ...(kind && { kind }) }
  const rows = await everyPage(parameters, (first, after) =>
    graph.related(id, { ...which, first, ...(after && { after }) }, scope)
  )
  return tableOf(rows, {
    relation: ({ relation }) => relation.type,
    direction: ({ direction }) => direction,
    id: ({ entity }) => entity.id,
    name: ({ entity }) => nameOf(entity),
    confidence: ({ relation }) => relation.confidence,
    sources: ({ relation }) => relation.sources.join(' ')
  })
}

/** What waits for a curator, a line for each candidate; what is new has one without. */
export const reviewQueueTable: TableReader = async (graph, parameters) => {
  const items = (await queueOf(graph)).slice(0, limitOf(parameters))
  const lines = items.flatMap((item) => {
    const candidates = item.candidates.length ? item.candidates : [null]
    return candidates.map((candidate) => ({ item, candidate }))
  })
  const entities = await graph.get(lines.map(({ candidate, item }) => candidate?.id ?? item.proposal.id))
  return tableOf(lines, {
    id: ({ item }) => item.id,
    name: ({ item }) => item.proposal.name,
    kind: ({ item }) => item.proposal.kind,
    document: ({ item }) => item.document,
    quote: ({ item }) => item.quote,
    candidate: ({ candidate }) => candidate?.id,
    candidateName: ({ candidate }, i) => (candidate ? nameOf(entities[i]) : null),
    score: ({ candidate }) => candidate?.score,
    why: ({ candidate }) => candidate?.why
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
