import {
  addHash,
  byCodeUnit,
  contentHash,
  foldWhole,
  hashText,
  NOT_SAME_AS,
  SAME_AS,
  subtractHash,
  type Claim,
  type ClaimReader,
  type Entity,
  type EntityId,
  type Refolded,
  type Relation
} from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { MatchRequest } from './graph-store.js'
import { interpretPattern } from './interpret-pattern.js'
import { PackedGraph } from './packed-graph.js'
import type { PathTable } from './path-table.js'
import { RelationSet } from './relation-set.js'

/** A fold as a store keeps it. */
export interface Stored {
  readonly entities: Iterable<Entity>
  readonly relations: Iterable<Relation>
  readonly aliases: Iterable<readonly [EntityId, EntityId]>
  readonly hash: string
}

/** A folded graph in memory: what the embedded store reads from, and what any store answers a scoped question with. */
export class MemoryGraph {
  readonly #entities = new Map<EntityId, Entity>()
  #relations = new RelationSet()
  /** Ids of members of a class of same things → the id they answer as. */
  readonly #aliases = new Map<EntityId, EntityId>()
  readonly #sortedIds = new Map<string, EntityId[]>()
  /** What patterns are interpreted over, made when the first is asked for after a change. */
  #packed: PackedGraph | null = null
  /** null = not reckoned yet. */
  #hash: bigint | null = 0n
  /** The hash as text: every question asks for it. */
  #written: { readonly hash: bigint; readonly text: string } | null = null

  /** Folds claims from nothing. */
  static async fromClaims(ontology: Ontology, claims: readonly Claim[]): Promise<MemoryGraph> {
    const graph = new MemoryGraph()
    graph.#take(await foldWhole(ontology, claimReader(claims), claims))
    graph.#hash = null
    return graph
  }

  /** The graph as a change leaves it; this one stays as it is. */
  changedBy(refolded: Refolded): MemoryGraph {
    const graph = new MemoryGraph()
    for (const [id, entity] of this.#entities) graph.#entities.set(id, entity)
    for (const [id, to] of this.#aliases) graph.#aliases.set(id, to)
    const [changed, others]: [Relation[], Relation[]] = [[], []]
    for (const relation of this.#relations.values())
      (refolded.relations.has(relation.id) ? changed : others).push(relation)
    graph.#hash = this.#whole()
    graph.#relations = new RelationSet(changed)
    graph.apply(refolded)
    graph.#relations = new RelationSet([...others, ...graph.#relations.values()])
    return graph
  }

  /** Relations with an end among some entities. */
  touching(ids: ReadonlySet<EntityId>): Relation[] {
    return Array.from(this.#relations.values()).filter(({ from, to }) => ids.has(from) || ids.has(to))
  }

  /** Takes a stored fold over as it is; `hash` is the one kept with it. */
  static restore(stored: Stored): MemoryGraph {
    const graph = new MemoryGraph()
    const shared = new SharedParts()
    for (const [id, to] of stored.aliases) graph.#aliases.set(id, to)
    for (const entity of stored.entities) graph.#entities.set(entity.id, shared.entity(entity))
    graph.#relations = new RelationSet(Array.from(stored.relations, (relation) => shared.relation(relation)))
    graph.#hash = BigInt(`0x${stored.hash}`)
    return graph
  }

  /** Takes in what a change folded to; `hash` is what `preview` said it leads to. */
  apply(refolded: Refolded, hash = this.preview(refolded).hash): void {
    this.#hash = BigInt(`0x${hash}`)
    this.#take(refolded)
  }

  #take(refolded: Refolded): void {
    for (const [id, to] of refolded.canonical) {
      if (to && to !== id) this.#aliases.set(id, to)
      else this.#aliases.delete(id)
    }
    for (const [id, entity] of refolded.entities) {
      if (entity) this.#entities.set(id, entity)
      else this.#entities.delete(id)
    }
    this.#relations.replace(refolded.relations)
    this.#sortedIds.clear()
    this.#packed = null
  }

  /** What `apply` would answer and the hash it would lead to, so that both can be written before memory changes. */
  preview({ entities, relations }: Refolded): { ids: EntityId[]; hash: string } {
    const touched = new Set<EntityId>()
    let hash = this.#whole()
    const account = (before: Entity | Relation | null, after: Entity | Relation | null): boolean => {
      const [old, now] = [before && contentHash(before), after && contentHash(after)]
      if (old === now) return false
      if (old !== null) hash = subtractHash(hash, old)
      if (now !== null) hash = addHash(hash, now)
      return true
    }
    for (const [id, entity] of entities) if (account(this.#entities.get(id) ?? null, entity)) touched.add(id)
    for (const [id, relation] of relations) {
      const old = this.#relations.get(id)
      if (!account(old, relation)) continue
      const { from, to } = (relation ?? old)!
      touched.add(from).add(to)
    }
    return { ids: [...touched].sort(byCodeUnit), hash: hashText(hash) }
  }

  get hash(): string {
    const whole = this.#whole()
    if (this.#written?.hash !== whole) this.#written = { hash: whole, text: hashText(whole) }
    return this.#written.text
  }

  get size(): { entities: number; relations: number } {
    return { entities: this.#entities.size, relations: this.#relations.size }
  }

  /** The id an id answers as; null when nothing does. */
  canonical(id: EntityId): EntityId | null {
    const to = this.#aliases.get(id) ?? id
    return this.#entities.has(to) ? to : null
  }

  /** Whether an id was joined to another. */
  isAlias(id: EntityId): boolean {
    return this.#aliases.has(id)
  }

  get(id: EntityId): Entity | null {
    return this.#entities.get(this.#aliases.get(id) ?? id) ?? null
  }

  list({ kind, after = '', first }: { kind?: string; after?: EntityId; first: number }): Entity[] {
    const ids = this.#idsInOrder(kind)
    const start = lowerBound(ids, after)
    const begin = ids[start] === after ? start + 1 : start
    return ids.slice(begin, begin + first).map((id) => this.#entities.get(id)!)
  }

  count(by: 'kind' | 'relation'): Map<string, number> {
    const counts = new Map<string, number>()
    const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
    if (by === 'kind') for (const entity of this.#entities.values()) add(entity.kind)
    else for (const relation of this.#relations.values()) add(relation.type)
    return counts
  }

  match(request: MatchRequest): PathTable {
    this.#packed ??= new PackedGraph(this.#entities.values(), this.#relations.values(), this.#aliases)
    return interpretPattern(this.#packed, request)
  }

  /** Relations leaving (`out`) or entering (`in`) an entity. */
  relations(id: EntityId, direction: 'out' | 'in'): readonly Relation[] {
    return this.#relations.of(id, direction)
  }

  #whole(): bigint {
    if (this.#hash !== null) return this.#hash
    let hash = 0n
    for (const entity of this.#entities.values()) hash = addHash(hash, contentHash(entity))
    for (const relation of this.#relations.values()) hash = addHash(hash, contentHash(relation))
    return (this.#hash = hash)
  }

  #idsInOrder(kind = ''): EntityId[] {
    let ids = this.#sortedIds.get(kind)
    if (!ids) this.#sortedIds.set(kind, (ids = [...this.#idsOf(kind)].sort(byCodeUnit)))
    return ids
  }

  *#idsOf(kind: string): Iterable<EntityId> {
    for (const entity of this.#entities.values()) if (!kind || entity.kind === kind) yield entity.id
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

const NO_FIELDS: Relation['fields'] = Object.freeze({})

/** Keeps one of equal short lists and texts: most things of a large graph rest on the same few sources. */
class SharedParts {
  readonly #lists = new Map<string, readonly string[]>()
  readonly #texts = new Map<string, string>()

  /** The entity itself, its parts exchanged. */
  entity(entity: Writable<Entity>): Entity {
    entity.kind = this.#text(entity.kind)
    entity.sources = this.#list(entity.sources)
    entity.mergedFrom = this.#list(entity.mergedFrom)
    entity.conflicts = this.#list(entity.conflicts)
    return entity
  }

  /** The relation itself, its parts exchanged. */
  relation(relation: Writable<Relation>): Relation {
    relation.type = this.#text(relation.type)
    relation.sources = this.#list(relation.sources)
    if (Object.keys(relation.fields).length === 0) relation.fields = NO_FIELDS
    return relation
  }

  #text(text: string): string {
    const known = this.#texts.get(text)
    if (known === undefined) this.#texts.set(text, text)
    return known ?? text
  }

  #list(list: readonly string[]): readonly string[] {
    if (list.length > 3) return list
    const key = list.length === 1 ? list[0]! : list.join(' ')
    const known = this.#lists.get(key)
    if (!known) this.#lists.set(key, list)
    return known ?? list
  }
}

/** Reads a fixed set of claims, with nothing folded before. */
export function claimReader(claims: readonly Claim[]): ClaimReader {
  const isIdentity = (claim: Claim) => claim.relation === SAME_AS || claim.relation === NOT_SAME_AS
  const bySubject = indexBy(claims, (claim) => [claim.subject])
  const byEnd = indexBy(
    claims.filter((claim) => claim.relation),
    (claim) => [claim.subject, claim.object!]
  )
  const ending = (ids: readonly EntityId[]) => [...new Set(ids.flatMap((id) => byEnd.get(id) ?? []))]
  return {
    identity: async (ids) => ending(ids).filter(isIdentity),
    entity: async (ids) => ids.flatMap((id) => (bySubject.get(id) ?? []).filter((claim) => !claim.relation)),
    touching: async (ids) => ending(ids).filter((claim) => !isIdentity(claim)),
    within: async (groups) => groups.flatMap((ids) => claimsWithin(ids, bySubject, isIdentity)),
    canonical: async () => new Map(),
    folded: async () => []
  }
}

function claimsWithin(
  ids: readonly EntityId[],
  bySubject: ReadonlyMap<EntityId, Claim[]>,
  isIdentity: (claim: Claim) => boolean
): Claim[] {
  const group = new Set(ids)
  return ids
    .flatMap((id) => bySubject.get(id) ?? [])
    .filter((claim) => claim.relation && group.has(claim.object!) && !isIdentity(claim))
}

function indexBy(claims: readonly Claim[], keys: (claim: Claim) => readonly string[]): Map<string, Claim[]> {
  const index = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const key of keys(claim)) {
      const list = index.get(key)
      if (list) list.push(claim)
      else index.set(key, [claim])
    }
  }
  return index
}

/** The first position whose id is not before `id`. */
function lowerBound(ids: readonly EntityId[], id: EntityId): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return low
}
