import {
  addHash,
  byCodeUnit,
  contentHash,
  hashText,
  NOT_SAME_AS,
  refold,
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

const NONE: readonly Relation[] = []

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
  readonly #relations = new Map<string, Relation>()
  readonly #out = new Map<EntityId, Relation[]>()
  readonly #in = new Map<EntityId, Relation[]>()
  /** Ids of members of a class of same things → the id they answer as. */
  readonly #aliases = new Map<EntityId, EntityId>()
  readonly #sortedIds = new Map<string, EntityId[]>()
  /** What patterns are interpreted over, made when the first is asked for after a change. */
  #packed: PackedGraph | null = null
  #hash = 0n

  /** Folds claims from nothing. */
  static async fromClaims(ontology: Ontology, claims: readonly Claim[]): Promise<MemoryGraph> {
    const graph = new MemoryGraph()
    graph.apply(await refold(ontology, claimReader(claims), claims))
    return graph
  }

  /** Takes a stored fold over as it is; `hash` is the one kept with it. */
  static restore(stored: Stored): MemoryGraph {
    const graph = new MemoryGraph()
    const shared = new SharedLists()
    for (const [id, to] of stored.aliases) graph.#aliases.set(id, to)
    for (const entity of stored.entities) {
      const { sources, mergedFrom, conflicts } = entity
      const lists = {
        sources: shared.one(sources),
        mergedFrom: shared.one(mergedFrom),
        conflicts: shared.one(conflicts)
      }
      graph.#entities.set(entity.id, Object.assign(entity, lists))
    }
    for (const relation of stored.relations)
      graph.#insert(Object.assign(relation, { sources: shared.one(relation.sources) }))
    graph.#hash = BigInt(`0x${stored.hash}`)
    return graph
  }

  /** Takes in what a change folded to; `hash` is what `preview` said it leads to. */
  apply(refolded: Refolded, hash = this.preview(refolded).hash): void {
    this.#hash = BigInt(`0x${hash}`)
    for (const [id, to] of refolded.canonical) {
      if (to && to !== id) this.#aliases.set(id, to)
      else this.#aliases.delete(id)
    }
    for (const [id, entity] of refolded.entities) {
      if (entity) this.#entities.set(id, entity)
      else this.#entities.delete(id)
    }
    for (const [id, relation] of refolded.relations) {
      const old = this.#relations.get(id)
      if (old) this.#take(old)
      if (relation) this.#insert(relation)
    }
    this.#sortedIds.clear()
    this.#packed = null
  }

  /** What `apply` would answer and the hash it would lead to, so that both can be written before memory changes. */
  preview({ entities, relations }: Refolded): { ids: EntityId[]; hash: string } {
    const touched = new Set<EntityId>()
    let hash = this.#hash
    const account = (before: Entity | Relation | null, after: Entity | Relation | null): boolean => {
      const [old, now] = [before && contentHash(before), after && contentHash(after)]
      if (old === now) return false
      if (old !== null) hash = subtractHash(hash, old)
      if (now !== null) hash = addHash(hash, now)
      return true
    }
    for (const [id, entity] of entities) if (account(this.#entities.get(id) ?? null, entity)) touched.add(id)
    for (const [id, relation] of relations) {
      const old = this.#relations.get(id) ?? null
      if (!account(old, relation)) continue
      const { from, to } = (relation ?? old)!
      touched.add(from).add(to)
    }
    return { ids: [...touched].sort(byCodeUnit), hash: hashText(hash) }
  }

  get hash(): string {
    return hashText(this.#hash)
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
    return (direction === 'out' ? this.#out : this.#in).get(id) ?? NONE
  }

  #take(relation: Relation): void {
    this.#relations.delete(relation.id)
    unlink(this.#out, relation.from, relation.id)
    unlink(this.#in, relation.to, relation.id)
  }

  #insert(relation: Relation): void {
    this.#relations.set(relation.id, relation)
    link(this.#out, relation.from, relation)
    link(this.#in, relation.to, relation)
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

/** Keeps one of equal short lists: most things of a large graph rest on the same few sources. */
class SharedLists {
  readonly #known = new Map<string, readonly string[]>()

  one(list: readonly string[]): readonly string[] {
    if (list.length > 3) return list
    const key = list.join(' ')
    const known = this.#known.get(key)
    if (!known) this.#known.set(key, list)
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

function link(index: Map<EntityId, Relation[]>, id: EntityId, relation: Relation): void {
  const list = index.get(id)
  if (list) list.push(relation)
  else index.set(id, [relation])
}

function unlink(index: Map<EntityId, Relation[]>, id: EntityId, relationId: string): void {
  const rest = index.get(id)?.filter((relation) => relation.id !== relationId) ?? []
  if (rest.length) index.set(id, rest)
  else index.delete(id)
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
