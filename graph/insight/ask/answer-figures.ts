import { byCodeUnit, type Claim, type EntityId } from '../../claims.js'
import { outcomePhrase, quantitiesIn, type Ontology, type Outcome } from '../../ontology.js'
import type { SearchDocument } from '../../search/search-index.js'
import { nameOf, STANDARD_LIMIT, type AnswerBody, type AnswerCall, type AnswerResult } from './answer-body.js'
import { tokenize } from './tokens.js'

/** A place where a number is written: the sentence around it, or the outcome. */
interface Place {
  readonly id: EntityId
  readonly words: string
}

const indexes = new WeakMap<object, ReadonlyMap<number, readonly Place[]>>()
/** Where a sentence ends; the point of "2.5" is none. */
const SENTENCES = /(?<=[.!?।])\s+|\n+/u
const LONGEST_QUOTE = 300

/** The things of which the sources state a figure, those whose words are most like the question's first, with quote and source. */
export async function answerFigures({ source, query, scope }: AnswerCall): Promise<AnswerBody> {
  const index = figureIndex(await source.documents(scope))
  const places = rank(
    source.ontology,
    query.figures.flatMap((value) => index.get(value) ?? []),
    await askedWords({ source, query, scope })
  )
  const shown = places.slice(0, query.limit ?? STANDARD_LIMIT)
  const results = await Promise.all(shown.map((place) => told({ source, query, scope }, place)))
  return { results: results.flatMap((one) => one ?? []), totalCount: places.length, because: null }
}

/** Every number in what is searched, by value; made once for a version of the graph. */
function figureIndex(documents: ReadonlyMap<EntityId, SearchDocument>): ReadonlyMap<number, readonly Place[]> {
  const known = indexes.get(documents)
  if (known) return known
  const index = new Map<number, Place[]>()
  for (const { id, text, passages = [] } of documents.values()) {
    for (const words of [text, ...passages].flatMap((part) => part.split(SENTENCES))) {
      for (const value of new Set(quantitiesIn(words).map((quantity) => quantity.value))) {
        const places = index.get(value)
        if (places) places.push({ id, words })
        else index.set(value, [{ id, words }])
      }
    }
  }
  indexes.set(documents, index)
  return index
}

/** What is asked for beside the figure: words, and names of fields and places. */
async function askedWords({ source, query, scope }: Pick<AnswerCall, 'source' | 'query' | 'scope'>) {
  const { domains, states, clusters, institutions, others, text } = query
  const named = await source.store.get([...domains, ...states, ...clusters, ...institutions, ...others], scope)
  const names = named.flatMap((entity) => (entity ? [nameOf(entity)] : []))
  return new Set(tokenize([text, ...names].join(' ')).map(({ stem }) => stem))
}

/** One place for each thing, the one with most of the words asked for; things before the documents that tell of them. */
function rank(ontology: Ontology, places: readonly Place[], asked: ReadonlySet<string>): Place[] {
  const likeness = ({ words }: Place) =>
    new Set(tokenize(words).flatMap(({ stem }) => (asked.has(stem) ? [stem] : []))).size
  const frame = (id: EntityId) => (ontology.kinds[ontology.kindOfId(id) ?? '']?.frame ? 1 : 0)
  const best = new Map<EntityId, { place: Place; score: number }>()
  for (const place of places) {
    const score = likeness(place)
    if (score > (best.get(place.id)?.score ?? -1)) best.set(place.id, { place, score })
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || frame(a.place.id) - frame(b.place.id) || byCodeUnit(a.place.id, b.place.id))
    .map(({ place }) => place)
}

async function told(
  call: Pick<AnswerCall, 'source' | 'query' | 'scope'>,
  place: Place
): Promise<AnswerResult[] | null> {
  const { source, query, scope } = call
  const [entity] = await source.store.get([place.id], scope)
  if (!entity) return null
  const claims = (await source.store.claims({ subjects: [entity.id] }, scope))
    .filter((claim) => query.figures.some((value) => states(claim, value)))
    .sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.id, b.id))
  const said = claims.find(({ quote }) => quote && query.figures.some((value) => holds(quote, value)))?.quote
  const outcome = claims
    .flatMap((claim) => outcomesOf(claim))
    .find((one) => query.figures.some((value) => isOf(one, value)))
  const sources = await source.store.get([...new Set(claims.map((claim) => claim.source))].slice(0, 3), scope)
  const from = sources.flatMap((document) => (document ? [nameOf(document)] : []))
  const words = said ? `“${said}”` : (outcome ? outcomePhrase(outcome) : place.words).trim().slice(0, LONGEST_QUOTE)
  return [{ entity, claims, sentence: `${nameOf(entity)}: ${words}${from.length ? ` (${from.join('; ')})` : ''}` }]
}

const outcomesOf = ({ fields }: Claim) => (fields['outcomes'] ?? []) as unknown as readonly Outcome[]
const isOf = ({ min, max, asStated }: Outcome, value: number) =>
  min === value || max === value || holds(asStated, value)
const holds = (text: string, value: number) => quantitiesIn(text).some((quantity) => quantity.value === value)

/** Whether a claim says the figure, as an outcome, in a field, or in its words. */
function states(claim: Claim, value: number): boolean {
  const { outcomes: _, text: _text, ...fields } = claim.fields
  return (
    outcomesOf(claim).some((outcome) => isOf(outcome, value)) ||
    (claim.quote !== null && holds(claim.quote, value)) ||
    Object.values(fields).some((field) => typeof field === 'string' && holds(field, value))
  )
}
