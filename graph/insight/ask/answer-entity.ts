import type { Path } from '../../store/graph-store.js'
import { explainPaths } from '../evidence.js'
import { nameOf, nothing, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'

const TIES_READ = 500

/** What the graph says of one thing: itself, then its ties in words, of every sort one before a second. */
export async function answerEntity({ source, query, scope }: AnswerCall): Promise<AnswerBody> {
  const { people, institutions, clusters, others, domains, cities, states, countries, limit } = query
  const [id] = [...people, ...institutions, ...clusters, ...others, ...domains, ...cities, ...states, ...countries]
  const [entity] = id ? await source.store.get([id], scope) : []
  if (!entity) return nothing('Name the thing that is asked about')
  const step = { relations: tellingRelations(source), direction: 'any' as const, kinds: [...query.kinds] }
  const request = { pattern: { start: [entity.kind], steps: [step] }, from: [entity.id], perPair: 2 }
  const ties = inTurns([...(await source.store.match(request, scope))].slice(0, TIES_READ))
  const paths = await explainPaths(source.ontology, source.store, ties.slice(0, limit ?? STANDARD_LIMIT), scope)
  const summary = String(entity.fields['summary'] ?? entity.fields['role'] ?? '')
  const itself = { entity, sentence: summary ? `${nameOf(entity)}: ${summary}` : nameOf(entity) }
  return {
    results: [itself, ...paths.map((path) => ({ path, sentence: path.sentence }))],
    totalCount: ties.length + 1,
    because: null
  }
}

/** That a document mentions something says nothing of it. */
function tellingRelations({ ontology }: AnswerCall['source']): string[] {
  return ontology.relationNames.filter((name) => !ontology.relations[name]!.vague || name === 'LOCATED_IN')
}

/** The first of every relation and direction, then the second of each, and so on. */
function inTurns(ties: readonly Path[]): Path[] {
  const sorts = new Map<string, Path[]>()
  for (const tie of ties) {
    const sort = `${tie.relations[0]!.type} ${tie.relations[0]!.from === tie.nodes[0]}`
    sorts.set(sort, [...(sorts.get(sort) ?? []), tie])
  }
  const longest = Math.max(0, ...[...sorts.values()].map((list) => list.length))
  return Array.from({ length: longest }, (_, turn) =>
    [...sorts.values()].flatMap((list) => list.slice(turn, turn + 1))
  ).flat()
}
