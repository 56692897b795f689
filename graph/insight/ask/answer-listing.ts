import { byCodeUnit, type Entity, type EntityId } from '../../claims.js'
import type { EntityFilter } from '../../filters.js'
import { EVERY } from '../../store/graph-store.js'
import { filterOf, nameOf, ofLevels, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'
import { answerFigures } from './answer-figures.js'
import { answerGaps } from './answer-gaps.js'
import { answerUse } from './answer-use.js'
import type { StructuredQuery } from './structured-query.js'

const NOTHING = 'Nothing in our sources; that is no proof that there is none'

/** How many things pass the filter, then the first of them by name. */
export async function answerCount(call: AnswerCall): Promise<AnswerBody> {
  if (call.query.gaps) {
    const gaps = await answerGaps(call)
    const number = { number: gaps.totalCount, sentence: `${gaps.totalCount} in our sources` }
    return { ...gaps, results: [number, ...gaps.results] }
  }
  const ids = await listed(call)
  const { results } = await shown(call, ids)
  const what = call.query.kinds.length
    ? call.query.kinds.map((kind) => call.source.ontology.kinds[kind]?.plural ?? kind).join(' and ')
    : 'entities'
  const number = { number: ids.length, sentence: `${ids.length} ${what} in our sources` }
  return { results: [number, ...results], totalCount: ids.length, because: ids.length ? null : NOTHING }
}

/**
 * What a question in words finds: everything that passes its filter, best match first, or by name where it has no words.
 * Where nothing is filed under what it names, what reads like it.
 */
export async function answerSearch(call: AnswerCall): Promise<AnswerBody> {
  const { query } = call
  const figures = query.figures.length ? await answerFigures(call) : null
  if (figures?.totalCount) return figures
  const use = await answerUse(call)
  if (use) return use
  const topic = await namesOf(call, query.domains)
  const filtered =
    linkedTo(query).length || !(topic || query.text)
      ? await shown(call, await listed(call))
      : await read(call, topic, filterOf(query))
  if (filtered.totalCount) return filtered
  const { states, cities, clusters } = query
  const named = await namesOf(call, [
    ...query.domains,
    ...linkedTo(query),
    ...clusters,
    ...(cities.length ? cities : states)
  ])
  const { yearFrom, yearTo, types, readiness } = filterOf(query)
  const near =
    named || query.text
      ? await read(call, named, { types, readiness, ...(yearFrom && { yearFrom }), ...(yearTo && { yearTo }) })
      : filtered
  return near.totalCount ? { ...near, because: `${NOTHING}; these read most like it` } : filtered
}

/** The things that read like the text and the names, under a filter. */
async function read({ source, query, scope }: AnswerCall, names: string, where: EntityFilter): Promise<AnswerBody> {
  const kinds = kindsOf(query)
  const question = {
    text: `${query.text} ${names}`.trim(),
    where,
    first: query.limit ?? STANDARD_LIMIT,
    ...(kinds.length && { kinds })
  }
  const { hits, totalCount } = await source.search(question, scope)
  const entities = await source.store.get(
    hits.map(({ id }) => id),
    scope
  )
  const results = entities.flatMap((entity, i) =>
    entity ? [{ entity, score: hits[i]!.score, sentence: sentenceOf(entity) }] : []
  )
  return { results, totalCount, because: totalCount ? null : NOTHING }
}

async function namesOf({ source, scope }: AnswerCall, ids: readonly EntityId[]): Promise<string> {
  return (await source.store.get(ids, scope)).flatMap((entity) => (entity ? [nameOf(entity)] : [])).join(' ')
}

/** Ids of what passes the filter and is tied to every thing named, by name. */
async function listed({ source, query, scope }: AnswerCall): Promise<EntityId[]> {
  const documents = await source.documents(scope)
  const fits = await source.fits({ ...filterOf(query), ...(kindsOf(query).length && { kinds: kindsOf(query) }) }, scope)
  const tied = await Promise.all(linkedTo(query).map((id) => neighbours(source, id, scope)))
  return [...documents.values()]
    .filter((document) => tied.every((ids) => ids.has(document.id)) && ofLevels(document, query) && fits(document))
    .sort((a, b) => byCodeUnit(a.names[0] ?? '', b.names[0] ?? '') || byCodeUnit(a.id, b.id))
    .map(({ id }) => id)
}

async function shown({ source, query, scope }: AnswerCall, ids: readonly EntityId[]): Promise<AnswerBody> {
  const entities = await source.store.get(ids.slice(0, query.limit ?? STANDARD_LIMIT), scope)
  const results = entities.flatMap((entity) => (entity ? [{ entity, sentence: sentenceOf(entity) }] : []))
  return { results, totalCount: ids.length, because: ids.length ? null : NOTHING }
}

/** Things named that are no filter: what is listed must be tied to them directly. */
function linkedTo({ institutions, people, countries, others }: StructuredQuery): EntityId[] {
  return [...institutions, ...people, ...countries, ...others]
}

/** A type without a kind is a type of institution. */
function kindsOf({ kinds, types }: StructuredQuery): readonly string[] {
  return kinds.length || !types.length ? kinds : ['Institution']
}

async function neighbours(
  source: AnswerCall['source'],
  id: EntityId,
  scope: AnswerCall['scope']
): Promise<ReadonlySet<EntityId>> {
  const step = { relations: [], direction: 'any' as const, kinds: [] }
  const paths = await source.store.match(
    { pattern: { start: [], steps: [step] }, from: [id], perPair: 1, starts: EVERY },
    scope
  )
  return new Set(Array.from(paths, ({ nodes }) => nodes[1]!))
}

function sentenceOf(entity: Entity): string {
  const summary = entity.fields['summary']
  return typeof summary === 'string' && summary ? `${nameOf(entity)}: ${summary}` : nameOf(entity)
}
