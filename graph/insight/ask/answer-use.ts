import type { EntityId } from '../../claims.js'
import { parsePattern } from '../../pattern.js'
import { EVERY } from '../../store/graph-store.js'
import { explainPaths } from '../evidence.js'
import { nameOf, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'

const USE = 'Technology|Project >DEPLOYED_IN Place'

/**
 * "Is it used in Kerala?": where sources record the use of the things named in the place named, or that they record none there and
 * where else they do. Null where no technology or project and place are named together.
 */
export async function answerUse({ source, query, scope }: AnswerCall): Promise<AnswerBody | null> {
  const places = query.cities.length ? query.cities : query.states
  const named = (await source.store.get(query.others, scope)).filter((entity) => entity !== null)
  const pattern = parsePattern(source.ontology, USE)
  const things = named.filter(({ kind }) => pattern.start.includes(kind))
  if (!places.length || !things.length) return null
  const request = { pattern, from: things.map(({ id }) => id), perPair: 1, starts: EVERY }
  const uses = [...(await source.store.match(request, scope))]
  const documents = await source.documents(scope)
  const isThere = (place: EntityId) =>
    places.includes(place) || places.some((one) => documents.get(place)?.facets['state.any']?.includes(one))
  const there = uses.filter(({ nodes }) => isThere(nodes.at(-1)!))
  const shown = (there.length ? there : uses).slice(0, query.limit ?? STANDARD_LIMIT)
  const paths = await explainPaths(source.ontology, source.store, shown, scope)
  const where = (await source.store.get(places, scope)).flatMap((place) => (place ? [nameOf(place)] : []))
  const nothing = `Nothing in our sources says that ${things.map(nameOf).join(' or ')} is in use in ${where.join(' or ')}; that is no proof that it is not`
  return {
    results: paths.map((path) => ({ entity: path.nodes[0]!, path, sentence: path.sentence })),
    totalCount: (there.length ? there : uses).length,
    because: there.length ? null : uses.length ? `${nothing}. In use elsewhere:` : nothing
  }
}
