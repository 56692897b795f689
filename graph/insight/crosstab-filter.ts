import type { EntityId } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { EntityFilter } from '../filters.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument } from '../search/search-index.js'
import type { Fits } from './parts.js'

/** The places of a path that a filter can speak of, each with the kinds it may have there. */
export interface Positions {
  readonly row: readonly string[]
  readonly column: readonly string[]
  /** Empty where the record is a relation. */
  readonly record: readonly string[]
}

/** Which ends and record of one path. */
export type Ends = Readonly<Record<keyof Positions, EntityId | null>>

type Member = keyof EntityFilter

/** What a kind must declare so that a member of a filter can be asked of it. */
const ASKED_OF: Readonly<Record<Exclude<Member, 'kinds'>, (ontology: Ontology, kind: string) => boolean>> = {
  states: (ontology, kind) => hasFacet(ontology, kind, 'state'),
  clusters: (ontology, kind) => hasFacet(ontology, kind, 'cluster'),
  domains: (ontology, kind) => hasFacet(ontology, kind, 'domain'),
  types: (ontology, kind) => 'type' in ontology.fieldsOf(kind),
  readiness: (ontology, kind) => 'readiness' in ontology.fieldsOf(kind),
  yearFrom: hasDate,
  yearTo: hasDate,
  near: (ontology, kind) => 'location' in ontology.fieldsOf(kind)
}

/** The facet whose own kind a member names. */
const FACET_OF: Readonly<Partial<Record<Member, string>>> = { states: 'state', clusters: 'cluster', domains: 'domain' }

/**
 * Whether a path passes a filter. A member is asked of the record and of an end of its own kind (domains of a Domain);
 * where the pattern has neither, of every end that knows it. @throws InvalidError where nothing in the pattern does.
 */
export async function pathFilter(
  ontology: Ontology,
  where: EntityFilter,
  positions: Positions,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  fitsOf: (where: EntityFilter) => Promise<Fits>
): Promise<(ends: Ends) => boolean> {
  const asked: Record<keyof Positions, EntityFilter> = { row: {}, column: {}, record: {} }
  for (const member of (Object.keys(where) as Member[]).filter((name) => isGiven(where[name]))) {
    for (const at of targets(ontology, member, where, positions)) asked[at] = { ...asked[at], [member]: where[member] }
  }
  const tests: { at: keyof Positions; fits: Fits }[] = []
  for (const at of ['row', 'column', 'record'] as const)
    if (Object.keys(asked[at]).length) tests.push({ at, fits: await fitsOf(asked[at]) })
  return (ends) =>
    tests.every(({ at, fits }) => {
      const document = documents.get(ends[at] ?? '')
      return document !== undefined && fits(document)
    })
}

function targets(ontology: Ontology, member: Member, where: EntityFilter, positions: Positions): (keyof Positions)[] {
  const all = (['row', 'column', 'record'] as const).filter((at) => positions[at].length)
  const found =
    member === 'kinds'
      ? all.filter((at) => positions[at].some((kind) => where.kinds!.some((asked) => sameKind(kind, asked))))
      : membersTargets(ontology, member, all, positions)
  if (found.length) return found
  const kinds = [...new Set(all.flatMap((at) => positions[at]))]
  throw new InvalidError(
    `where.${member}: nothing in this pattern can be filtered by it; it leads over ${kinds.join(', ')}`,
    { path: `where.${member}`, value: where[member] }
  )
}

function membersTargets(
  ontology: Ontology,
  member: Exclude<Member, 'kinds'>,
  all: readonly (keyof Positions)[],
  positions: Positions
): (keyof Positions)[] {
  const own = ontology.facets[FACET_OF[member] ?? '']?.kind
  const knows = (at: keyof Positions) => positions[at].some((kind) => ASKED_OF[member](ontology, kind))
  const first = all.filter((at) => (at === 'record' ? knows(at) : own !== undefined && positions[at].includes(own)))
  return first.length ? first : all.filter(knows)
}

function isGiven(value: EntityFilter[Member]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}

function hasFacet(ontology: Ontology, kind: string, facet: string): boolean {
  return (ontology.kinds[kind]!.facets[facet]?.length ?? 0) > 0
}

function hasDate(ontology: Ontology, kind: string): boolean {
  return Object.values(ontology.fieldsOf(kind)).some(({ type }) => type === 'date')
}

function sameKind(kind: string, asked: string): boolean {
  return kind.toLowerCase() === asked.toLowerCase().replaceAll(/[\s_-]/g, '')
}
