import { byCodeUnit, type Entity, type EntityId, type Relation } from '../claims.js'
import { Scratch } from './scratch.js'

/** Ties of node n lie at `begin[n]` up to `begin[n + 1]`, in the order of their types, then of their ends. */
export interface Ties {
  readonly begin: Int32Array
  readonly types: Uint16Array
  /** The node at the other end. */
  readonly ends: Int32Array
  /** Positions in `PackedGraph.relations`. */
  readonly relations: Int32Array
  readonly confidences: Float64Array
}

/**
 * Who is tied to whom, as numbers in a row: what a walk over many relations reads lies together. Nodes are numbered in
 * the order of their ids, kinds and relation types by small codes. It does not change; a changed graph is packed anew.
 */
export class PackedGraph {
  readonly ids: readonly EntityId[]
  readonly kinds: Uint16Array
  readonly relations: readonly Relation[]
  /** Of the relations. */
  readonly confidences: Float64Array
  readonly out: Ties
  readonly in: Ties
  /** For walks over this graph. */
  readonly scratch: Scratch
  /** Nodes by the codes of their kinds. */
  readonly #byKind: ReturnType<typeof inOrder>
  readonly #indexes: ReadonlyMap<EntityId, number>
  readonly #aliases: ReadonlyMap<EntityId, EntityId>
  readonly #codes = new Map<string, number>()

  constructor(
    entities: Iterable<Entity>,
    relations: Iterable<Relation>,
    aliases: ReadonlyMap<EntityId, EntityId> = new Map()
  ) {
    this.#aliases = aliases
    const sorted = [...entities].sort((a, b) => byCodeUnit(a.id, b.id))
    this.ids = sorted.map(({ id }) => id)
    this.#indexes = new Map(this.ids.map((id, i) => [id, i]))
    this.kinds = Uint16Array.from(sorted, ({ kind }) => this.#code(kind))
    this.relations = [...relations].filter(({ from, to }) => this.#indexes.has(from) && this.#indexes.has(to))
    this.confidences = Float64Array.from(this.relations, ({ confidence }) => confidence)
    const types = Uint16Array.from(this.relations, ({ type }) => this.#code(type))
    const from = Int32Array.from(this.relations, (relation) => this.#indexes.get(relation.from)!)
    const to = Int32Array.from(this.relations, (relation) => this.#indexes.get(relation.to)!)
    const given = Int32Array.from(types, (_, i) => i)
    const nodes = Int32Array.from(this.kinds, (_, i) => i)
    const byTypeAndEnd = (ends: Int32Array) =>
      inOrder(types, this.#codes.size, inOrder(ends, this.size, given).order).order
    this.out = this.#ties(inOrder(from, this.size, byTypeAndEnd(to)), types, to)
    this.in = this.#ties(inOrder(to, this.size, byTypeAndEnd(from)), types, from)
    this.#byKind = inOrder(this.kinds, this.#codes.size, nodes)
    this.scratch = new Scratch(this.size)
  }

  get size(): number {
    return this.ids.length
  }

  /** The node that an id answers as; undefined when nothing does. */
  indexOf(id: EntityId): number | undefined {
    return this.#indexes.get(this.#aliases.get(id) ?? id)
  }

  /** The code of a kind or relation type; undefined for one that nothing here has. */
  codeOf(name: string): number | undefined {
    return this.#codes.get(name)
  }

  /** The nodes of some kinds; no names = all nodes. */
  nodesOf(names: readonly string[]): Int32Array[] {
    const { order, begin } = this.#byKind
    if (!names.length) return [order]
    return [...new Set(names)].flatMap((name) => {
      const code = this.#codes.get(name)
      return code === undefined ? [] : [order.subarray(begin[code]!, begin[code + 1]!)]
    })
  }

  /** How many codes there are. */
  get codes(): number {
    return this.#codes.size
  }

  #code(name: string): number {
    const code = this.#codes.get(name) ?? this.#codes.size
    this.#codes.set(name, code)
    return code
  }

  #ties({ order, begin }: ReturnType<typeof inOrder>, types: Uint16Array, ends: Int32Array): Ties {
    return {
      begin,
      types: Uint16Array.from(order, (relation) => types[relation]!),
      ends: Int32Array.from(order, (relation) => ends[relation]!),
      relations: order,
      confidences: Float64Array.from(order, (relation) => this.confidences[relation]!)
    }
  }
}

/** Positions sorted by their keys below `bound`, equal ones in the order given, and where each key begins. */
function inOrder(keys: ArrayLike<number>, bound: number, positions: Int32Array) {
  const begin = new Int32Array(bound + 1)
  for (let i = 0; i < keys.length; i++) begin[keys[i]! + 1]!++
  for (let key = 0; key < bound; key++) begin[key + 1]! += begin[key]!
  const next = begin.slice()
  const order = new Int32Array(positions.length)
  for (const position of positions) order[next[keys[position]!]!++] = position
  return { order, begin }
}

/** Ties among which looking one after another is quicker than halving. */
const SHORT = 16

/** The first tie of a node that is of a type, or of one above it. */
export function firstOfType({ begin, types }: Ties, node: number, type: number): number {
  let low = begin[node]!
  let high = begin[node + 1]!
  while (high - low > SHORT) {
    const middle = (low + high) >> 1
    if (types[middle]! < type) low = middle + 1
    else high = middle
  }
  while (low < high && types[low]! < type) low++
  return low
}

/** Where the ties of a type end that begin at `first`: few are counted, many are halved. */
export function afterType(ties: Ties, first: number, node: number, type: number): number {
  const end = ties.begin[node + 1]!
  const near = Math.min(end, first + SHORT)
  let after = first
  while (after < near && ties.types[after] === type) after++
  return after < near || near === end ? after : firstOfType(ties, node, type + 1)
}
