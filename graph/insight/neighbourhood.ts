import { byCodeUnit, type EntityId, type Relation, type Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore, type Paths } from '../store/graph-store.js'
import { firstOf } from './first-of.js'
import { placeOf } from './id-list.js'

/** How far `neighbourhood` reaches and how many entities it gives; the API offers no more. */
export const MAX_DEPTH = 4
export const MAX_NODES = 5_000

export interface NeighbourhoodQuestion {
  readonly id: EntityId
  /** 1 to 4. */
  readonly depth: number
  /** Relation types that may be followed; absent = all. */
  readonly relations?: readonly string[]
  /** Most entities, 1 to 5,000. */
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
  /** Entities of the first incomplete hop that the limit left out; how many lie beyond them is not counted. */
  readonly leftOut: number
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
  let leftOut = 0
  for (let hops = 1, frontier = [id]; hops <= depth && frontier.length && !leftOut; hops++) {
    const { taken, all } = best(ontology, await tiesOf(frontier), distance, limit - distance.size)
    leftOut = all - taken.length
    for (const next of taken) distance.set(next, hops)
    frontier = taken.filter((next) => !ontology.kinds[ontology.kindOfId(next)!]!.frame)
  }
  const ties = await tiesOf([...distance.keys()])
  const { degrees, edges } = among(ties)
  return {
    nodes: Array.from(distance, ([each, hops]) => ({ id: each, distance: hops, degree: degrees.get(each) ?? 0 })),
    edges: edges.sort((a, b) => byCodeUnit(a.id, b.id)),
    truncated: leftOut > 0,
    leftOut
  }
}

/** Of ties in any direction how many each start has, and the relations that lead from one start to another. */
function among(ties: Paths): { degrees: Map<EntityId, number>; edges: Relation[] } {
  const degrees = new Map<EntityId, number>()
  const isStart = new Uint8Array(ties.ids.length)
  for (let tie = 0, first = 0; tie < ties.length; first = tie) {
    const start = ties.start(tie)
    while (tie < ties.length && ties.start(tie) === start) tie++
    const id = ties.ids[start]!
    degrees.set(id, (degrees.get(id) ?? 0) + tie - first)
    isStart[start] = 1
  }
  const edges = new Set<number>()
  for (let tie = 0; tie < ties.length; tie++) if (isStart[ties.end(tie)]) edges.add(ties.tie(tie, 0))
  return { degrees, edges: Array.from(edges, (edge) => ties.relations[edge]!) }
}

/** Of so many it is quicker to find each among the ids than to ask of all that is reached whether it is known. */
const FEW_KNOWN = 64
const KNOWN = -1

/** Of the entities reached for the first time those tied most tellingly, at most so many, and how many there are in all. */
function best(
  ontology: Ontology,
  ties: Paths,
  known: ReadonlyMap<EntityId, number>,
  most: number
): { taken: EntityId[]; all: number } {
  const vague = vagueAmong(ontology, ties.relations)
  // What tells more comes first: vague relations after all others, then confidence decides. 0 = not reached.
  const ranks = new Float64Array(ties.ids.length)
  const marked = known.size <= FEW_KNOWN ? [...known.keys()].map((id) => placeOf(ties.ids, id)) : []
  for (const node of marked) ranks[node] = KNOWN
  const reached: number[] = []
  for (let tie = 0; tie < ties.length; tie++) {
    const to = ties.end(tie)
    const before = ranks[to]!
    if (before === KNOWN) continue
    const rank = 1 + vague[ties.tie(tie, 0)]! - ties.weight(tie) / 2
    if (!before) reached.push(to)
    if (!before || rank < before) ranks[to] = rank
  }
  const found = marked.length ? reached : reached.filter((node) => !known.has(ties.ids[node]!))
  // Nodes are in the order of their ids.
  const taken = firstOf(found, most, (a, b) => ranks[a]! - ranks[b]! || a - b)
  return { taken: taken.map((node) => ties.ids[node]!), all: found.length }
}

const kept = new WeakMap<readonly Relation[], Uint8Array>()

/** 1 for each vague relation of a table; kept, as tables of one version of the graph share theirs. */
function vagueAmong(ontology: Ontology, relations: readonly Relation[]): Uint8Array {
  const found =
    kept.get(relations) ?? Uint8Array.from(relations, ({ type }) => Number(ontology.relations[type]!.vague ?? false))
  kept.set(relations, found)
  return found
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
