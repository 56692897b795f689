import type { Claim, Entity, EntityId, Relation } from './claims.js'
import type { Ontology } from './ontology.js'
import { EVERY, type GraphStore } from './store/graph-store.js'

/** The whole graph or a part of it as streams: what lies on the way is never held at once. */
export interface Selection {
  readonly ontology: Ontology
  /** Kinds that may occur. */
  readonly kinds: readonly string[]
  /** By kind, then in id order. */
  entities(): AsyncIterable<Entity>
  /** Those between entities of the selection. */
  relations(): AsyncIterable<Relation>
  /** What it rests on: of the whole graph every claim in id order, also those that lie dormant. */
  claims(): AsyncIterable<Claim>
}

const PAGE = 2_000

/** Everything that a store holds. */
export function wholeGraph(ontology: Ontology, store: GraphStore): Selection {
  const entities = () => listed(store, ontology.kindNames)
  return {
    ontology,
    kinds: ontology.kindNames,
    entities,
    relations: () => relationsOf(store, entities(), () => true),
    claims: () => allClaims(store)
  }
}

/** Some entities, and what lies between them. */
export function partOf(ontology: Ontology, store: GraphStore, ids: readonly EntityId[]): Selection {
  const chosen = new Set(ids)
  const entities = () => fetched(store, ids)
  return {
    ontology,
    kinds: ontology.kindNames.filter((kind) => ids.some((id) => ontology.kindOfId(id) === kind)),
    entities,
    relations: () => relationsOf(store, entities(), (id) => chosen.has(id)),
    claims: () => claimsAmong(store, entities)
  }
}

async function* allClaims(store: GraphStore): AsyncIterable<Claim> {
  for await (const page of claimPages(store, PAGE)) yield* page
}

/** The claims of a store in id order after an id, in pages of `size`; only the last is shorter. */
export async function* claimPages(store: GraphStore, size: number, start = ''): AsyncIterable<readonly Claim[]> {
  for (let after = start; ;) {
    const page = await store.claims({ after, first: size })
    if (page.length) yield page
    if (page.length < size) return
    after = page.at(-1)!.id
  }
}

async function* listed(store: GraphStore, kinds: readonly string[]): AsyncIterable<Entity> {
  for (const kind of kinds) {
    for (let after = ''; ;) {
      const page = await store.list({ kind, after, first: PAGE })
      yield* page
      if (page.length < PAGE) break
      after = page.at(-1)!.id
    }
  }
}

async function* fetched(store: GraphStore, ids: readonly EntityId[]): AsyncIterable<Entity> {
  for (let at = 0; at < ids.length; at += PAGE)
    for (const entity of await store.get(ids.slice(at, at + PAGE))) if (entity) yield entity
}

async function* relationsOf(
  store: GraphStore,
  entities: AsyncIterable<Entity>,
  isChosen: (id: EntityId) => boolean
): AsyncIterable<Relation> {
  const pattern = { start: [], steps: [{ relations: [], direction: 'out' as const, kinds: [] }] }
  for await (const page of inPages(entities)) {
    const from = page.map(({ id }) => id)
    const paths = await store.match({ pattern, from, perPair: EVERY, starts: EVERY })
    for (const { relations } of paths) if (isChosen(relations[0]!.to)) yield relations[0]!
  }
}

async function* claimsAmong(store: GraphStore, entities: () => AsyncIterable<Entity>): AsyncIterable<Claim> {
  const members = new Set<EntityId>()
  for await (const { id, mergedFrom } of entities()) for (const member of [id, ...mergedFrom]) members.add(member)
  for await (const page of inPages(entities())) {
    const claims = await store.claims({ subjects: page.map(({ id }) => id) })
    for (const claim of claims) if (claim.object === null || members.has(claim.object)) yield claim
  }
}

async function* inPages<T>(items: AsyncIterable<T>): AsyncIterable<T[]> {
  let page: T[] = []
  for await (const item of items) {
    if (page.push(item) < PAGE) continue
    yield page
    page = []
  }
  if (page.length) yield page
}
