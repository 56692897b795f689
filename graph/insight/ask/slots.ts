import type { EntityId, Scope } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import type { SearchDocument } from '../../search/search-index.js'
import type { GraphStore } from '../../store/graph-store.js'
import type { Reading, Unit } from './unit.js'
import type { StructuredQuery } from './structured-query.js'

/** The slots that what is named fills. */
export type Slots = Omit<
  StructuredQuery,
  'intent' | 'except' | 'km' | 'limit' | 'years' | 'via' | 'gaps' | 'without' | 'figures' | 'text'
>

/** The slot a thing goes to, by its kind; a place goes by its level, other kinds to `others`. */
const SLOT_OF_KIND: Readonly<Record<string, 'domains' | 'clusters' | 'institutions' | 'people'>> = {
  Domain: 'domains',
  Cluster: 'clusters',
  Institution: 'institutions',
  Person: 'people'
}
const SLOT_OF_LEVEL: Readonly<Record<string, 'states' | 'cities' | 'countries'>> = {
  state: 'states',
  'union-territory': 'states',
  city: 'cities',
  country: 'countries'
}
/** Among readings of one name the kind that people mean most often by a bare name. */
const PREFERENCE = ['Cluster', 'Domain', 'Place', 'Institution', 'Person', 'Project', 'Technology']
const HOME: EntityId = 'place:in'
const PLACE = 'Place'

export interface SlotSource {
  readonly ontology: Ontology
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
  readonly store: Pick<GraphStore, 'list'>
}

const saysMore = (a: Reading, b: Reading) => Number(a.name !== b.name && a.name.startsWith(b.name))

/** Readings in the order of preference: of places the state before its city. */
export function preferred({ documents }: Pick<SlotSource, 'documents'>, readings: readonly Reading[]): Reading[] {
  const rank = ({ id, kind }: Reading) => {
    const at = PREFERENCE.indexOf(kind)
    return (at < 0 ? PREFERENCE.length : at) + (kind === PLACE && levelOf(documents.get(id)) === 'city' ? 0.5 : 0)
  }
  // Of things with one alias the one whose name says no more: "AIIMS" is that of Delhi.
  return [...readings].sort((a, b) => rank(a) - rank(b) || saysMore(a, b) - saysMore(b, a))
}

/** What the units of a question fill; cities are also counted to their states, a region is all its states. */
export async function slotsOf(source: SlotSource, units: readonly Unit[], scope?: Scope): Promise<Slots> {
  const found = emptySlots()
  for (const { sense, readings } of units) {
    if (sense?.is === 'kind') found.kinds.add(sense.kind)
    if (sense?.is === 'kind' && sense.level) found.levels.add(sense.level)
    if (sense?.is === 'type') found.types.add(sense.type)
    if (sense?.is === 'readiness') found.readiness.add(sense.value)
    if (sense?.is === 'region') for (const id of await statesWith(source, sense, scope)) found.states.add(id)
    const reading = readings?.[0]
    if (reading && reading.id !== HOME) fill(found, source, reading)
  }
  return Object.fromEntries(Object.entries(found).map(([slot, values]) => [slot, [...values]])) as unknown as Slots
}

function emptySlots() {
  const empty = () => new Set<string>()
  return {
    domains: empty(),
    states: empty(),
    cities: empty(),
    clusters: empty(),
    kinds: empty(),
    levels: empty(),
    types: empty(),
    readiness: empty(),
    people: empty(),
    institutions: empty(),
    countries: empty(),
    others: empty()
  } satisfies Record<keyof Slots, Set<string>>
}

function fill(found: ReturnType<typeof emptySlots>, { documents }: SlotSource, { id, kind }: Reading): void {
  const document = documents.get(id)
  const slot = kind === PLACE ? SLOT_OF_LEVEL[levelOf(document)] : SLOT_OF_KIND[kind]
  found[slot ?? 'others'].add(id)
  if (slot === 'cities') for (const state of document?.facets['state'] ?? []) found.states.add(state)
}

export function levelOf(document: SearchDocument | undefined): string {
  return document?.facets['level']?.[0] ?? ''
}

async function statesWith(
  { ontology, store }: SlotSource,
  { field, value }: { field: string; value: string | boolean },
  scope?: Scope
): Promise<EntityId[]> {
  if (!(field in ontology.fieldsOf(PLACE))) return []
  const places = await store.list({ kind: PLACE, first: 5_000 }, scope)
  return places.filter((place) => place.fields[field] === value).map(({ id }) => id)
}
