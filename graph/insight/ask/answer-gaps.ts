import { byCodeUnit, type EntityId } from '../../claims.js'
import type { EntityFilter } from '../../filters.js'
import type { Ontology } from '../../ontology.js'
import { filterFacet } from '../../search-documents.js'
import type { SearchDocument } from '../../search/search-index.js'
import { UNSPECIFIED } from '../tally.js'
import { NAMED_PATTERNS } from '../named-patterns.js'
import { filterOf, nothing, ofLevels, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'
import { bestPattern, tableNames } from './answer-crosstab.js'

const NO_PROOF = 'that our sources have nothing is no proof that there is nothing'
const PLURAL_OF_LEVEL: Readonly<Record<string, string>> = {
  country: 'countries',
  state: 'states and union territories',
  city: 'cities'
}
const INSTITUTION = 'Institution'

/** The things of a kind that have none of another; pairs with too little where none is named, or where none is wholly without. */
export async function answerGaps(call: AnswerCall): Promise<AnswerBody> {
  const bare = call.query.without.length ? await withoutAny(call) : null
  return bare?.totalCount ? bare : answerPairs(call, bare?.because ?? null)
}

/** A kind, and what its things must pass. */
interface Side {
  readonly kind: string
  readonly where: EntityFilter
}

/** null where nothing ties the two kinds. */
async function withoutAny(call: AnswerCall): Promise<AnswerBody | null> {
  const { source, query, scope } = call
  const sides = sidesOf(call)
  if (!sides) return null
  const [subject, lacked] = sides
  const documents = [...(await source.documents(scope)).values()]
  const others = query.kinds.filter((kind) => kind !== subject.kind && kind !== lacked.kind)
  const hasAny = tieOf(source.ontology, documents, subject, lacked, others, await source.fits(lacked.where, scope))
  if (!hasAny) return null
  const fits = await source.fits(subject.where, scope)
  const all = documents.filter(
    (document) =>
      document.kind === subject.kind && document.id !== UNSPECIFIED && fits(document) && ofLevels(document, query)
  )
  const bare = all.filter((document) => !hasAny(document)).sort((a, b) => byCodeUnit(nameOf(a), nameOf(b)))
  const entities = await source.store.get(
    bare.slice(0, query.limit ?? Math.max(STANDARD_LIMIT, bare.length)).map(({ id }) => id),
    scope
  )
  const what = await wordsFor(call, lacked)
  const results = entities.flatMap((entity) =>
    entity ? [{ entity, sentence: `${String(entity.fields['name'])}: no ${what} in our sources` }] : []
  )
  const plural = pluralOf(source.ontology, subject.kind, query.levels)
  return {
    results,
    totalCount: bare.length,
    because: bare.length
      ? `${bare.length} of ${all.length} ${plural} have no ${what}; ${NO_PROOF}`
      : `All ${all.length} ${plural} have ${what}; pairs with nothing are listed`
  }
}

function pluralOf(ontology: Ontology, kind: string, [level, ...more]: readonly string[]): string {
  const ofLevel = kind === 'Place' && level && !more.length ? PLURAL_OF_LEVEL[level] : undefined
  return ofLevel ?? ontology.kinds[kind]!.plural
}

/** Whose things are asked for and what they lack, by the kinds of the question; a type stands for institutions. */
function sidesOf({ query }: AnswerCall): [Side, Side] | null {
  const { kinds, types, without } = query
  const [types1, types2] = [
    types.filter((type) => !without.includes(type)),
    types.filter((type) => without.includes(type))
  ]
  const kind = kinds.find((one) => !without.includes(one)) ?? (types1.length ? INSTITUTION : undefined)
  const lacked = without.find((one) => !types.includes(one)) ?? INSTITUTION
  if (kind === undefined || kind === lacked) return null
  return [
    { kind, where: kind === INSTITUTION ? { types: types1 } : {} },
    { kind: lacked, where: { ...filterOf(query), types: kind === INSTITUTION ? types2 : types, kinds: [lacked] } }
  ]
}

/** Whether a thing has any of what is asked for: those are filed under it, or it is filed under one of them. */
function tieOf(
  ontology: Ontology,
  documents: readonly SearchDocument[],
  subject: Side,
  lacked: Side,
  others: readonly string[],
  fits: (document: SearchDocument) => boolean
): ((document: SearchDocument) => boolean) | null {
  const facetFor = (kind: string, of: string) =>
    Object.keys(ontology.facets).find(
      (facet) => ontology.facets[facet]!.kind === kind && ontology.kinds[of]!.facets[facet]?.length
    )
  // "No cluster has a project": only projects that are filed under some cluster count.
  const owners = others.flatMap((kind) => facetFor(kind, lacked.kind) ?? [])
  const owned = ({ facets }: SearchDocument) => owners.every((facet) => facets[filterFacet(ontology, facet)]?.length)
  const filed = facetFor(subject.kind, lacked.kind)
  const wanted = documents.filter((document) => document.kind === lacked.kind && fits(document) && owned(document))
  if (filed) {
    const taken = new Set(wanted.flatMap(({ facets }) => facets[filterFacet(ontology, filed)] ?? []))
    return ({ id }) => taken.has(id)
  }
  const facet = facetFor(lacked.kind, subject.kind)
  if (!facet) return null
  const ids = new Set<EntityId>(wanted.map(({ id }) => id))
  return ({ facets }) => (facets[filterFacet(ontology, facet)] ?? []).some((id) => ids.has(id))
}

const nameOf = ({ names, id }: SearchDocument) => names[0] ?? id

/** What there is none of: "technologies in Water", "hospitals"; a field that is named stands for itself. */
async function wordsFor({ source, query, scope }: AnswerCall, { kind, where }: Side): Promise<string> {
  const { domains, clusters, cities, states } = query
  const named = await source.store.get([...domains, ...clusters, ...(cities.length ? cities : states)], scope)
  const names = named.flatMap((entity) => (entity ? [String(entity.fields['name'])] : [])).join(' and ')
  const types = kind === INSTITUTION ? (where.types ?? []) : []
  const what = types.length ? types.join(' or ') : source.ontology.kinds[kind]!.plural
  return names ? `${what} in ${names}` : what
}

/** Pairs with nothing or less than expected, the most surprising first. */
async function answerPairs(call: AnswerCall, because: string | null): Promise<AnswerBody> {
  const { source, tasks, query, scope } = call
  const via = query.via ?? bestPattern(source.ontology, query)
  if (!via) return nothing(because ?? 'Name two kinds of things between which there may be gaps')
  const all = await tasks.gaps({ via }, scope)
  const named = new Set([...query.domains, ...query.clusters, ...query.institutions])
  const pairs = all.filter(({ row, column }) => !named.size || named.has(row) || named.has(column))
  const shown = pairs.slice(0, query.limit ?? STANDARD_LIMIT)
  const names = await tableNames(call, shown)
  const results = shown.map(({ row, column, count, expected }) => ({
    sentence: `${names(row)} and ${names(column)}: ${count || 'nothing in our sources'}, ${expected.toFixed(1)} expected`,
    cell: { row, column, count, expected }
  }))
  return { results, totalCount: pairs.length, because: because ?? `${NAMED_PATTERNS[via].description}; ${NO_PROOF}` }
}
