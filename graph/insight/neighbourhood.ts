import { byCodeUnit, type EntityId, type Relation, type Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import type { PathTable } from '../store/path-table.js'
import { Codes } from './codes.js'

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
  const nodes = new Codes()
  for (const each of distance.keys()) nodes.of(each)
  const { degrees, edges } = among(await tiesOf(nodes.names), nodes)
  return {
    nodes: Array.from(distance, ([each, hops], i) => ({ id: each, distance: hops, degree: degrees[i]! })),
    edges: edges.sort((a, b) => byCodeUnit(a.id, b.id)),
    truncated
  }
}

/** Of ties that start at some nodes, how many each node has, and the relations that lead to another of them. */
function among(ties: PathTable, nodes: Codes): { degrees: Int32Array; edges: Relation[] } {
  const degrees = new Int32Array(nodes.names.length)
  const edges = new Set<number>()
  const codeOf = nodes.on(ties.ids, (id) => (nodes.has(id) ? id : undefined))
  for (let tie = 0; tie < ties.length; tie++) {
    degrees[codeOf(ties.start(tie))]!++
    if (codeOf(ties.end(tie)) >= 0) edges.add(ties.tie(tie, 0))
  }
  return { degrees, edges: Array.from(edges, (edge) => ties.relations[edge]!) }
}

/** Entities reached for the first time, the most tellingly tied first. */
function best(ontology: Ontology, ties: PathTable, known: ReadonlyMap<EntityId, number>): EntityId[] {
  const vague = new Set(ontology.relationNames.filter((name) => ontology.relations[name]!.vague))
  // What tells more is less: vague relations come after all others, then confidence decides.
  const rankOf = ({ type, confidence }: Relation) => Number(vague.has(type)) - confidence / 2
  const ranks = new Map<number, number>()
  for (let tie = 0; tie < ties.length; tie++) {
    const [to, rank] = [ties.end(tie), rankOf(ties.relations[ties.tie(tie, 0)]!)]
    const before = ranks.get(to)
    if (before === undefined || rank < before) ranks.set(to, rank)
  }
  return [...ranks]
    .sort(([a, x], [b, y]) => x - y || a - b)
    .map(([node]) => ties.ids[node]!)
    .filter((id) => !known.has(id))
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
