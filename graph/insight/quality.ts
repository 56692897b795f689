import { byCodeUnit, type Claim, type Entity, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument } from '../search/search-index.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import { generalKnowledgeOnly } from './general-knowledge.js'
import type { Finding, QualityReading } from './quality-reading.js'
import { readEntities } from './read-entities.js'

export type QualityCheck = keyof typeof CHECKS

/** A field that at least this share of a kind has is missed where it is not known. */
const USUAL_SHARE = 0.5
/** Of fewer entities nothing is usual. */
const FEWEST = 5
/** A source this many years older than the newest one (or than `asOf`) may be out of date. */
const STALE_YEARS = 3
/** Said by the name itself, or not expected of everything. */
const NEVER_MISSED = ['name', 'aliases', 'note']

interface Check {
  /** What its list holds, as the API tells it. */
  readonly about: string
  readonly find: (reading: QualityReading) => Finding[] | Promise<Finding[]>
}

const CHECKS = {
  unmatchedNames: { about: 'Names that the register of their kind was not found to know', find: unmatchedNames },
  orphans: { about: 'Entities without any relation, and documents that no claim cites', find: orphans },
  missingFields: { about: 'Entities that lack what at least half of their kind have', find: missingFields },
  staleSources: {
    about: `Cited documents published more than ${STALE_YEARS} years before the newest one, or before scope.asOf`,
    find: staleSources
  },
  generalKnowledgeOnly: {
    about: 'Fields and relations that rest on general knowledge alone, without a document',
    find: generalKnowledgeOnly
  },
  dormantRelations: {
    about: 'Claims on a relation to something that no claim names; they wait until one does',
    find: dormantRelations
  }
} as const satisfies Record<string, Check>

/** The checks by name, each with what its list holds. */
export const QUALITY_CHECKS = Object.fromEntries(
  Object.entries(CHECKS).map(([name, { about }]) => [name, about])
) as Readonly<Record<QualityCheck, string>>

/** Where the graph is thin or doubtful, check by check, each list in the order of ids. */
export async function quality(
  ontology: Ontology,
  store: GraphStore,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  scope?: Scope
): Promise<Readonly<Record<QualityCheck, readonly Finding[]>>> {
  const pattern = { start: [], steps: [{ relations: [], direction: 'out' as const, kinds: [] }] }
  const paths = await store.match({ pattern, perPair: EVERY, starts: EVERY }, scope)
  const reading = {
    ontology,
    store,
    scope,
    documents,
    entities: await readEntities(store, documents.keys(), scope),
    relations: Array.from(paths, ({ relations }) => relations[0]!),
    cited: await store.count('source', scope)
  }
  const found = await Promise.all(
    Object.entries(CHECKS).map(async ([name, { find }]) => [name, sorted(await find(reading))] as const)
  )
  return Object.fromEntries(found) as Record<QualityCheck, Finding[]>
}

/** Names that no register knows, although it has others of their kind. */
function unmatchedNames({ ontology, entities }: QualityReading): Finding[] {
  const registers = new Map(
    ontology.kindNames
      .filter((kind) => !ontology.kinds[kind]!.frame)
      .map((kind) => [kind, Object.entries(ontology.fieldsOf(kind)).filter(([, f]) => f.register)] as const)
      .filter(([, fields]) => fields.length)
  )
  return entities.flatMap((entity) => {
    const fields = registers.get(entity.kind) ?? []
    if (!fields.length || fields.some(([name]) => entity.fields[name] !== undefined)) return []
    return [
      { subject: entity.id, detail: `"${String(entity.fields['name'])}" has no ${fields.map(([n]) => n).join(' or ')}` }
    ]
  })
}

/** Entities without any relation; documents that no claim cites. */
function orphans({ entities, relations, cited }: QualityReading): Finding[] {
  const tied = new Set(relations.flatMap(({ from, to }) => [from, to]))
  return entities
    .filter(({ id }) => !tied.has(id) && !cited.has(id))
    .map(({ id }) => ({ subject: id, detail: 'No source ties it to anything' }))
}

/** Fields and places of work that most others of the kind have. */
function missingFields({ ontology, entities, documents }: QualityReading): Finding[] {
  const has = (entity: Entity, name: string) =>
    name in ontology.facets
      ? (documents.get(entity.id)?.facets[name]?.length ?? 0) > 0
      : entity.fields[name] !== undefined
  return ontology.kindNames.flatMap((kind) => {
    const own = entities.filter((entity) => entity.kind === kind)
    if (own.length < FEWEST) return []
    const facets = Object.entries(ontology.kinds[kind]!.facets).filter(([, routes]) => routes.some(Boolean))
    const names = [...Object.keys(ontology.fieldsOf(kind)), ...facets.map(([name]) => name)]
    const usual = names
      .filter((name) => !NEVER_MISSED.includes(name))
      .filter((name) => own.filter((entity) => has(entity, name)).length >= USUAL_SHARE * own.length)
    return own.flatMap((entity) => {
      const missing = usual.filter((name) => !has(entity, name))
      return missing.length ? [{ subject: entity.id, detail: `Not known: ${missing.join(', ')}` }] : []
    })
  })
}

/** Documents much older than the newest one that claims cite. */
function staleSources({ entities, cited, scope }: QualityReading): Finding[] {
  const dated = entities.flatMap(({ id, fields }) => {
    const year = /^\d{4}/.exec(String(fields['date'] ?? ''))?.[0]
    return cited.has(id) && year ? [{ id, date: String(fields['date']), year: Number(year) }] : []
  })
  const now = scope?.asOf ? Number(scope.asOf.slice(0, 4)) : Math.max(...dated.map(({ year }) => year))
  return dated
    .filter(({ year }) => now - year > STALE_YEARS)
    .map(({ id, date }) => ({ subject: id, detail: `Published ${date}; ${cited.get(id)} claims rest on it` }))
}

/** Claims on a relation of which an end is not there: they wait until something names it. */
async function dormantRelations({ ontology, store, scope }: QualityReading): Promise<Finding[]> {
  const claims: Claim[] = []
  for (const relation of ontology.relationNames) claims.push(...(await store.claims({ relation }, scope)))
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject, object!]))
  const found = await readEntities(store, ends, scope)
  const there = new Set(found.flatMap(({ id, mergedFrom }) => [id, ...mergedFrom]))
  return claims
    .filter(({ subject, object }) => !there.has(subject) || !there.has(object!))
    .map(({ subject, relation, object, source }) => ({
      subject: there.has(subject) ? object! : subject,
      detail: `${subject} ${relation} ${object}, by ${source}: ${there.has(subject) ? object : subject} is not described`
    }))
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => byCodeUnit(a.subject, b.subject) || byCodeUnit(a.detail, b.detail))
}
