import type { EntityId, Relation } from '../claims.js'

const NONE: readonly Relation[] = []

interface Indexes {
  readonly byId: Map<string, Relation>
  readonly out: Map<EntityId, Relation[]>
  readonly in: Map<EntityId, Relation[]>
}

/** The relations of a graph. Where each is, only writes ask: what is only read from stays a list. */
export class RelationSet {
  #list: readonly Relation[]
  #indexes: Indexes | null = null

  constructor(relations: readonly Relation[] = []) {
    this.#list = relations
  }

  get size(): number {
    return this.#indexes?.byId.size ?? this.#list.length
  }

  values(): Iterable<Relation> {
    return this.#indexes?.byId.values() ?? this.#list
  }

  get(id: string): Relation | null {
    return this.#indexed().byId.get(id) ?? null
  }

  /** Relations leaving (`out`) or entering (`in`) an entity. */
  of(id: EntityId, direction: 'out' | 'in'): readonly Relation[] {
    return this.#indexed()[direction].get(id) ?? NONE
  }

  /**
   * Takes in what changed relations are now, null for those that are gone. Every list they are in is gone through once, however many of
   * them it loses: a hub has tens of thousands.
   */
  replace(changed: ReadonlyMap<string, Relation | null>): void {
    const indexes = this.#indexed()
    const [starts, ends] = [new Set<EntityId>(), new Set<EntityId>()]
    for (const id of changed.keys()) {
      const before = indexes.byId.get(id)
      if (!before) continue
      indexes.byId.delete(id)
      starts.add(before.from)
      ends.add(before.to)
    }
    for (const id of starts) unlink(indexes.out, id, changed)
    for (const id of ends) unlink(indexes.in, id, changed)
    for (const relation of changed.values()) if (relation) insert(indexes, relation)
  }

  #indexed(): Indexes {
    if (this.#indexes) return this.#indexes
    const indexes: Indexes = { byId: new Map(), out: new Map(), in: new Map() }
    for (const relation of this.#list) insert(indexes, relation)
    this.#list = NONE
    return (this.#indexes = indexes)
  }
}

function insert(indexes: Indexes, relation: Relation): void {
  indexes.byId.set(relation.id, relation)
  link(indexes.out, relation.from, relation)
  link(indexes.in, relation.to, relation)
}

function link(index: Map<EntityId, Relation[]>, id: EntityId, relation: Relation): void {
  const list = index.get(id)
  if (list) list.push(relation)
  else index.set(id, [relation])
}

function unlink(index: Map<EntityId, Relation[]>, id: EntityId, changed: ReadonlyMap<string, unknown>): void {
  const rest = index.get(id)!.filter((relation) => !changed.has(relation.id))
  if (rest.length) index.set(id, rest)
  else index.delete(id)
}
