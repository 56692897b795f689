import { byCodeUnit, type EntityId, type Relation, type Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'

/** How far `neighbourhood` reaches and how many entities it gives; the API offers no more. */
export const MAX_DEPTH = 4
export const MAX_NODES = 1_000

export interface NeighbourhoodQuestion {
  readonly id: EntityId
  /** 1 to 4. */
  readonly depth: number
  /** Relation types that may be followed; absent = all. */
  readonly relations?: readonly string[]
  /** Most entities, 1 to 1,000. */
  readonly limit: number
}

export interface Subgraph {
  readonly nodes: readonly {
    readonly id: EntityId
    /** Hops from the middle. */
    readonly distance: number
    /** Relations it has in all, of the types asked for. */
    readonly degree: number
  }[]
  /** All relations among the nodes, by id. */
  readonly edges: readonly Relation[]
  /** True where the limit left entities out. */
  readonly truncated: boolean
}

/**
 * What surrounds an entity, nearest first; on one level first what is tied most tellingly (vague relations last, then
 * by confidence, then id). Places and documents are not crossed, save when they are the middle.
 * @throws InvalidError for a depth or limit out of range.
 */
export async function neighbourhood(
  ontology: Ontology,
  store: GraphStore,
  { id, depth, relations = [], limit }: NeighbourhoodQuestion,
  scope?: Scope
): Promise<Subgraph> {
  mustLie('depth', depth, MAX_DEPTH)
  mustLie('limit', limit, MAX_NODES)
  const step = { relations, direction: 'any' as const, kinds: [] }
  const around = new Map<EntityId, Path[]>()
  const read = async (ids: readonly EntityId[]): Promise<void> => {
    const from = ids.filter((each) => !around.has(each))
    for (const each of from) around.set(each, [])
    if (!from.length) return
    const request = { pattern: { start: [], steps: [step] }, from, perPair: EVERY, starts: EVERY }
    for (const path of await store.match(request, scope)) around.get(path.nodes[0]!)!.push(path)
  }
  const distance = new Map([[id, 0]])
  let truncated = false
  for (let hops = 1, frontier = [id]; hops <= depth && frontier.length && !truncated; hops++) {
    await read(frontier)
    const found = best(
      ontology,
      frontier.flatMap((each) => around.get(each)!),
      distance
    )
    const taken = found.slice(0, limit - distance.size)
    truncated = taken.length < found.length
    for (const next of taken) distance.set(next, hops)
    frontier = taken.filter((next) => !ontology.kinds[ontology.kindOfId(next)!]!.frame)
  }
  const ids = [...distance.keys()]
  await read(ids)
  const edges = new Map<string, Relation>()
  for (const each of ids)
    for (const { nodes, relations: found } of around.get(each)!)
      if (distance.has(nodes[1]!)) edges.set(found[0]!.id, found[0]!)
  return {
    nodes: ids.map((node) => ({ id: node, distance: distance.get(node)!, degree: around.get(node)!.length })),
    edges: [...edges.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    truncated
  }
}

/** Entities reached for the first time, the most tellingly tied first. */
function best(ontology: Ontology, ties: readonly Path[], known: ReadonlyMap<EntityId, number>): EntityId[] {
  const vague = new Set(ontology.relationNames.filter((name) => ontology.relations[name]!.vague))
  const byTelling = (a: Relation, b: Relation) =>
    Number(vague.has(a.type)) - Number(vague.has(b.type)) || b.confidence - a.confidence
  const tie = new Map<EntityId, Relation>()
  for (const { nodes, relations } of ties) {
    const [to, relation] = [nodes[1]!, relations[0]!]
    if (known.has(to)) continue
    const before = tie.get(to)
    if (!before || byTelling(relation, before) < 0) tie.set(to, relation)
  }
  return [...tie].sort(([a, x], [b, y]) => byTelling(x, y) || byCodeUnit(a, b)).map(([id]) => id)
}

function mustLie(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return
  throw new InvalidError(`neighbourhood: ${name} is ${value}; it must be a whole number between 1 and ${most}`, {
    path: name,
    value,
    limit: name,
    allowed: most
  })
}
