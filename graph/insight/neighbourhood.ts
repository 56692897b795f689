import { byCodeUnit, type EntityId, type Relation, type Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore, type Paths } from '../store/graph-store.js'

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
  const tiesOf = (from: readonly EntityId[]) =>
    store.match({ pattern: { start: [], steps: [step] }, from, perPair: EVERY, starts: EVERY }, scope)
  const distance = new Map([[id, 0]])
  let truncated = false
  for (let hops = 1, frontier = [id]; hops <= depth && frontier.length && !truncated; hops++) {
    const found = best(ontology, await tiesOf(frontier), distance)
    const taken = found.slice(0, limit - distance.size)
    truncated = taken.length < found.length
    for (const next of taken) distance.set(next, hops)
    frontier = taken.filter((next) => !ontology.kinds[ontology.kindOfId(next)!]!.frame)
  }
  const ties = await tiesOf([...distance.keys()])
  const { degrees, edges } = among(ties)
  return {
    nodes: Array.from(distance, ([each, hops]) => ({ id: each, distance: hops, degree: degrees.get(each) ?? 0 })),
    edges: edges.sort((a, b) => byCodeUnit(a.id, b.id)),
    truncated
  }
}

/** Of ties in any direction how many each start has, and the relations that lead from one start to another. */
function among(ties: Paths): { degrees: Map<EntityId, number>; edges: Relation[] } {
  const counts = new Int32Array(ties.ids.length)
  for (let tie = 0; tie < ties.length; tie++) counts[ties.start(tie)]!++
  const degrees = new Map<EntityId, number>()
  counts.forEach((count, node) => count && degrees.set(ties.ids[node]!, count))
  const edges = new Set<number>()
  for (let tie = 0; tie < ties.length; tie++) if (counts[ties.end(tie)]) edges.add(ties.tie(tie, 0))
  return { degrees, edges: Array.from(edges, (edge) => ties.relations[edge]!) }
}

/** Entities reached for the first time, the most tellingly tied first. */
function best(ontology: Ontology, ties: Paths, known: ReadonlyMap<EntityId, number>): EntityId[] {
  const vague = new Set(ontology.relationNames.filter((name) => ontology.relations[name]!.vague))
  // What tells more comes first: vague relations after all others, then confidence decides.
  const rankOf = ({ type, confidence }: Relation) => Number(vague.has(type)) - confidence / 2
  const ranks = new Map<number, number>()
  for (let tie = 0; tie < ties.length; tie++) {
    const [to, rank] = [ties.end(tie), rankOf(ties.relations[ties.tie(tie, 0)]!)]
    const before = ranks.get(to)
    if (before === undefined || rank < before) ranks.set(to, rank)
  }
  // A hub has many neighbours and few ranks: nodes are in the order of their ids when they are put under theirs.
  const byRank = new Map<number, EntityId[]>(
    Array.from(new Set(ranks.values()))
      .sort((a, b) => a - b)
      .map((r) => [r, []])
  )
  for (const node of Int32Array.from(ranks.keys()).sort()) {
    const id = ties.ids[node]!
    if (!known.has(id)) byRank.get(ranks.get(node)!)!.push(id)
  }
  return [...byRank.values()].flat()
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
