import type { Entity, EntityId, Scope } from './claims.js'
import type { Ontology } from './ontology.js'
import { routePattern, type Step } from './pattern.js'
import { nameOf, searched } from './search-text.js'
import type { GraphStore, Outline } from './store/graph-store.js'

const PAGE = 5_000
const DESCRIBED_BY_AT_MOST = 12
/** A source behind more things than this is about none of them. */
export const ABOUT_AT_MOST = 12
/** Of so many of them it carries what they are. */
const ABOUT_TOLD = 4

/** Some entities and what their documents say of others. */
export interface Surroundings {
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** An entity that stands in `values`, `broader` or `described`. */
  readonly around: (id: EntityId) => Entity | null
  /** Facet → entity → its direct values, by the routes its kind declares. */
  readonly values: ReadonlyMap<string, ReadonlyMap<EntityId, ReadonlySet<EntityId>>>
  /** Of every value the broader terms, over all hierarchy relations. */
  readonly broader: ReadonlyMap<EntityId, readonly EntityId[]>
  /** The first things, by id, whose names tell what an entity is about. */
  readonly described: ReadonlyMap<EntityId, readonly EntityId[]>
  /** What the few things are that a source speaks of. */
  readonly about: ReadonlyMap<EntityId, readonly string[]>
}

export interface Asked {
  readonly scope?: Scope | undefined
  /** Only these, in this order; else all that there are. */
  readonly only?: { readonly entities: ReadonlyMap<EntityId, Entity>; readonly about: Surroundings['about'] }
}

/** Reads what documents are made of. */
export async function readSurroundings(
  ontology: Ontology,
  store: GraphStore,
  { scope, only }: Asked
): Promise<Surroundings> {
  const entities = only?.entities ?? (await allEntities(store, scope))
  const reader: Reader = { ontology, store, scope, entities, starts: only ? startsOf(ontology, entities) : null }
  const values = await facetValues(reader)
  const described = await descriptions(reader)
  const direct = [...values.values()].flatMap((byEntity) => [...byEntity.values()].flatMap((ids) => [...ids]))
  const broader = await broaderTerms(ontology, store, direct, scope)
  const others = only
    ? await entitiesOf(store, [...direct, ...[...broader.values(), ...described.values()].flat()], scope)
    : entities
  return {
    entities,
    around: (id) => entities.get(id) ?? others.get(id) ?? null,
    values,
    broader,
    described,
    about: only?.about ?? subjects(ontology, entities)
  }
}

interface Reader {
  readonly ontology: Ontology
  readonly store: GraphStore
  readonly scope: Scope | undefined
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** By kind the entities asked for; null for all. */
  readonly starts: ReadonlyMap<string, readonly EntityId[]> | null
}

function startsOf(ontology: Ontology, entities: ReadonlyMap<EntityId, Entity>): Map<string, EntityId[]> {
  const byKind = new Map<string, EntityId[]>(ontology.kindNames.map((kind) => [kind, []]))
  for (const { id, kind } of entities.values()) byKind.get(kind)!.push(id)
  return byKind
}

async function allEntities(store: GraphStore, scope: Scope | undefined): Promise<Map<EntityId, Entity>> {
  const entities = new Map<EntityId, Entity>()
  for (let after = ''; ;) {
    const page = await store.list({ after, first: PAGE }, scope)
    for (const entity of page) entities.set(entity.id, entity)
    if (page.length < PAGE) return entities
    after = page.at(-1)!.id
  }
}

/** The entities that are there under their own ids. */
export async function entitiesOf(
  store: GraphStore,
  ids: Iterable<EntityId>,
  scope?: Scope
): Promise<Map<EntityId, Entity>> {
  const wanted = [...new Set(ids)]
  const found = new Map<EntityId, Entity>()
  for (let at = 0; at < wanted.length; at += PAGE) {
    const page = wanted.slice(at, at + PAGE)
    const read = await store.get(page, scope)
    // An id that was joined to another answers as that other.
    read.forEach((entity, i) => entity && entity.id === page[i] && found.set(entity.id, entity))
  }
  return found
}

async function facetValues(reader: Reader): Promise<Map<string, Map<EntityId, Set<EntityId>>>> {
  const { ontology } = reader
  const values = new Map<string, Map<EntityId, Set<EntityId>>>()
  for (const kind of ontology.kindNames) {
    for (const [facet, routes] of Object.entries(ontology.kinds[kind]!.facets)) {
      const wanted = ontology.facets[facet]!.kind
      const byEntity = values.get(facet) ?? new Map<EntityId, Set<EntityId>>()
      values.set(facet, byEntity)
      for (const [id, value] of await routeEnds(reader, kind, routes)) {
        if (ontology.kindOfId(value) !== wanted) continue
        const known = byEntity.get(id)
        if (known) known.add(value)
        else byEntity.set(id, new Set([value]))
      }
    }
  }
  return values
}

/** What describes an entity, in the order of the ids. */
async function descriptions(reader: Reader): Promise<Map<EntityId, EntityId[]>> {
  const { ontology } = reader
  const described = new Map<EntityId, EntityId[]>()
  for (const kind of ontology.kindNames) {
    const ends = await routeEnds(reader, kind, ontology.kinds[kind]!.describedBy ?? [])
    for (const [id, by] of ends.sort(([, a], [, b]) => (a < b ? -1 : 1))) {
      const list = described.get(id)
      if (!list) described.set(id, [by])
      else if (list.length < DESCRIBED_BY_AT_MOST) list.push(by)
    }
  }
  return described
}

async function routeEnds(
  { store, scope, entities, starts }: Reader,
  kind: string,
  routes: readonly string[]
): Promise<(readonly [EntityId, EntityId])[]> {
  const ends: (readonly [EntityId, EntityId])[] = []
  const from = starts?.get(kind)
  if (from?.length === 0) return ends
  for (const route of routes) {
    if (route === '') {
      for (const entity of entities.values()) if (entity.kind === kind) ends.push([entity.id, entity.id])
      continue
    }
    const pattern = routePattern(kind, route)
    for (const pair of endsOf(await store.outline({ pattern, ...(from && { from }) }, scope))) ends.push(pair)
  }
  return ends
}

/** Where paths start and end, each pair once. */
export function* endsOf(paths: Outline): Generator<readonly [start: EntityId, end: EntityId]> {
  const seen = new Set<number>()
  for (let path = 0; path < paths.length; path++) {
    const [start, end] = [paths.start(path), paths.end(path)]
    const pair = start * paths.ids.length + end
    if (!seen.has(pair)) yield [paths.ids[start]!, paths.ids[end]!]
    seen.add(pair)
  }
}

/** The steps that lead from a thing to what it is a part of. */
export const hierarchySteps = (ontology: Ontology): Step[] =>
  ontology.relationNames
    .filter((relation) => ontology.relations[relation]!.hierarchy)
    .map((relation) => ({ relations: [relation], direction: 'out' as const, kinds: [] }))

/** The broader terms of some entities, near ones first. */
async function broaderTerms(
  ontology: Ontology,
  store: GraphStore,
  ids: readonly EntityId[],
  scope: Scope | undefined
): Promise<Map<EntityId, EntityId[]>> {
  const parents = await reach(store, [...new Set(ids)], hierarchySteps(ontology), scope)
  const closure = new Map<EntityId, EntityId[]>()
  for (const id of parents.keys()) {
    const seen = new Set<EntityId>()
    for (
      let level = parents.get(id)!;
      level.length;
      level = level.flatMap((p) => parents.get(p) ?? []).filter((p) => !seen.has(p))
    ) {
      for (const parent of level) seen.add(parent)
    }
    closure.set(id, [...seen])
  }
  return closure
}

/** All that can be reached from some entities by steps of some sorts, again and again: each met → what it steps to. */
export async function reach(
  store: GraphStore,
  from: readonly EntityId[],
  steps: readonly Step[],
  scope?: Scope
): Promise<Map<EntityId, EntityId[]>> {
  const met = new Set(from)
  const next = new Map<EntityId, EntityId[]>()
  for (let level = from; level.length;) {
    const fresh: EntityId[] = []
    for (const step of steps) {
      const pattern = { start: [], steps: [step] }
      for (const [id, to] of endsOf(await store.outline({ pattern, from: level }, scope))) {
        const known = next.get(id)
        if (known) known.push(to)
        else next.set(id, [to])
        if (!met.has(to)) fresh.push(to)
        met.add(to)
      }
    }
    level = fresh
  }
  return next
}

/**
 * What the few things are that a source speaks of, in the order of their ids: a report whose title is a pun is found by what it
 * reports on. Sources do not count as things, nor does what has nothing to tell but its name.
 */
function subjects(ontology: Ontology, entities: ReadonlyMap<EntityId, Entity>): Map<EntityId, readonly string[]> {
  const told = new Map<EntityId, string[]>()
  const sources = new Set([...entities.values()].flatMap((entity) => [...entity.sources]))
  for (const entity of [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = sources.has(entity.id) ? null : tellingOf(ontology, entity)
    if (text === null) continue
    for (const source of entity.sources) {
      const list = told.get(source)
      if (!list) told.set(source, [text])
      else if (list.length <= ABOUT_AT_MOST) list.push(text)
    }
  }
  return new Map([...told].map(([source, list]) => [source, fewTold(list)]))
}

/** What a thing tells of itself in the document of a source; null where it has nothing to tell. */
export function tellingOf(ontology: Ontology, entity: Entity): string | null {
  const text = searched(ontology, entity, 'text')
  return text.length ? `${nameOf(entity)}: ${text.join('. ')}` : null
}

/** Of the things that a source speaks of, given at least the first `ABOUT_AT_MOST` + 1: those that are told. */
export const fewTold = (telling: readonly string[]): readonly string[] =>
  telling.length > ABOUT_AT_MOST ? [] : telling.slice(0, ABOUT_TOLD)
