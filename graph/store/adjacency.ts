import type { Entity, EntityId, Relation } from '../claims.js'

/** An entity as a walk sees it: what leaves and enters it lies beside it, in the order of relation types. */
export interface GraphNode {
  readonly id: EntityId
  /** Below `Adjacency.places`; for marks in arrays. */
  readonly index: number
  /** Code of its kind; `ABSENT` where there is no such entity. */
  kind: number
  readonly out: Edge[]
  readonly in: Edge[]
}

export interface Edge {
  readonly type: number
  readonly from: GraphNode
  readonly to: GraphNode
  relation: Relation
}

const ABSENT = -1

/** Who is tied to whom, as objects that point at one another: a hop looks nothing up. Kinds and types are small codes. */
export class Adjacency {
  readonly #nodes = new Map<EntityId, GraphNode>()
  readonly #edges = new Map<string, Edge>()
  readonly #ofKind = new Map<number, Set<GraphNode>>()
  readonly #codes = new Map<string, number>()
  #places = 0

  /** Nodes there have ever been. */
  get places(): number {
    return this.#places
  }

  get relationCount(): number {
    return this.#edges.size
  }

  /** The code of a kind or relation type; one that nothing here has is a code that nothing has. */
  codeOf(name: string): number {
    return this.#codes.get(name) ?? this.#codes.size
  }

  node(id: EntityId): GraphNode | undefined {
    return this.#nodes.get(id)
  }

  /** Nodes of some kinds, or of all where none is named. */
  *nodesOf(kinds: readonly string[]): Iterable<GraphNode> {
    const codes = kinds.length ? kinds.map((kind) => this.codeOf(kind)) : this.#ofKind.keys()
    for (const code of new Set(codes)) yield* this.#ofKind.get(code) ?? []
  }

  relation(id: string): Relation | null {
    return this.#edges.get(id)?.relation ?? null
  }

  *relations(): Iterable<Relation> {
    for (const edge of this.#edges.values()) yield edge.relation
  }

  place({ id, kind }: Entity): void {
    const node = this.#nodeAt(id)
    if (node.kind !== ABSENT) return
    node.kind = this.#code(kind)
    const ofKind = this.#ofKind.get(node.kind)
    if (ofKind) ofKind.add(node)
    else this.#ofKind.set(node.kind, new Set([node]))
  }

  remove(id: EntityId): void {
    const node = this.#nodes.get(id)
    if (!node) return
    this.#ofKind.get(node.kind)?.delete(node)
    node.kind = ABSENT
    this.#forget(node)
  }

  /** Puts a relation there, or in the place of the one with its id. */
  link(relation: Relation): void {
    const known = this.#edges.get(relation.id)
    if (known) {
      known.relation = relation
      return
    }
    const [from, to] = [this.#nodeAt(relation.from), this.#nodeAt(relation.to)]
    const edge = { type: this.#code(relation.type), from, to, relation }
    this.#edges.set(relation.id, edge)
    insert(from.out, edge)
    insert(to.in, edge)
  }

  unlink(id: string): void {
    const edge = this.#edges.get(id)
    if (!edge) return
    this.#edges.delete(id)
    edge.from.out.splice(edge.from.out.indexOf(edge), 1)
    edge.to.in.splice(edge.to.in.indexOf(edge), 1)
    this.#forget(edge.from)
    this.#forget(edge.to)
  }

  #nodeAt(id: EntityId): GraphNode {
    const known = this.#nodes.get(id)
    if (known) return known
    const node = { id, index: this.#places++, kind: ABSENT, out: [], in: [] }
    this.#nodes.set(id, node)
    return node
  }

  /** An absent node stays for as long as something is tied to it. */
  #forget(node: GraphNode): void {
    if (node.kind === ABSENT && !node.out.length && !node.in.length) this.#nodes.delete(node.id)
  }

  #code(name: string): number {
    const code = this.codeOf(name)
    this.#codes.set(name, code)
    return code
  }
}

/** The first position whose type is not below `type`. */
export function firstOfType(edges: readonly Edge[], type: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]!.type < type) low = middle + 1
    else high = middle
  }
  return low
}

function insert(edges: Edge[], edge: Edge): void {
  const last = edges.at(-1)
  if (!last || last.type <= edge.type) edges.push(edge)
  else edges.splice(firstOfType(edges, edge.type + 1), 0, edge)
}
