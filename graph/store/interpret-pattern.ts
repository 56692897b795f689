import type { EntityId } from '../claims.js'
import type { Pattern, Step } from '../pattern.js'
import { firstOfType, type Adjacency, type Edge, type GraphNode } from './adjacency.js'
import type { MatchRequest, Path } from './graph-store.js'
import { PathSheet } from './path-sheet.js'
import { DEFAULT_PER_PAIR, DEFAULT_STARTS } from './rank-paths.js'

/** A step in the codes of a graph; null = any. */
interface Move {
  readonly types: readonly number[] | null
  readonly kinds: readonly number[] | null
  readonly direction: Step['direction']
  readonly min: number
  readonly max: number
}

/** Interprets a pattern by walking it from the end with fewer relations to follow. Ids in the request are canonical and present. */
export function interpretPattern(graph: Adjacency, request: MatchRequest): Path[] {
  const { perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = request
  const [from, to] = [nodesAt(graph, request.from), nodesAt(graph, request.to)]
  const ways = [
    { pattern: request.pattern, starts: from },
    { pattern: reversed(request.pattern), starts: to }
  ].map((way) => ({ ...way, moves: way.pattern.steps.map((step) => moveOf(graph, step)) }))
  const backwards = to !== null && (from === null || breadth(ways[1]!) < breadth(ways[0]!))
  const { pattern, moves, starts: begin } = ways[backwards ? 1 : 0]!
  const ends = backwards ? from : to
  const sheet = new PathSheet(graph.places)
  const kinds = codesOf(graph, pattern.start)
  for (const node of begin ?? graph.nodesOf(pattern.start)) {
    if (!allows(kinds, node.kind)) continue
    walk(moves, node, ends, (end, edges) => {
      if (backwards) sheet.add(end, node, edges, true)
      else sheet.add(node, end, edges, false)
    })
  }
  const mayRepeat = pattern.steps.filter(({ repeat }) => repeat).length > 1
  return sheet.ranked(perPair, starts, mayRepeat)
}

function walk(
  moves: readonly Move[],
  start: GraphNode,
  ends: ReadonlySet<GraphNode> | null,
  emit: (end: GraphNode, edges: readonly Edge[]) => void
): void {
  const nodes = [start]
  const edges: Edge[] = []
  const visit = (at: number, hops: number, here: GraphNode): void => {
    const move = moves[at]
    if (!move) {
      if (!ends || ends.has(here)) emit(here, edges)
      return
    }
    if (hops >= move.min && allows(move.kinds, here.kind)) visit(at + 1, 0, here)
    if (hops === move.max) return
    const follow = (edge: Edge, next: GraphNode): void => {
      if (nodes.includes(next)) return
      nodes.push(next)
      edges.push(edge)
      visit(at, hops + 1, next)
      nodes.pop()
      edges.pop()
    }
    if (move.direction !== 'in') followAll(here.out, move.types, (edge) => follow(edge, edge.to))
    if (move.direction !== 'out') followAll(here.in, move.types, (edge) => follow(edge, edge.from))
  }
  visit(0, 0, start)
}

function followAll(edges: readonly Edge[], types: readonly number[] | null, follow: (edge: Edge) => void): void {
  if (!types) {
    for (const edge of edges) follow(edge)
    return
  }
  for (const type of types)
    for (let i = firstOfType(edges, type); i < edges.length && edges[i]!.type === type; i++) follow(edges[i]!)
}

/** How many relations the first step has to follow. */
function breadth({
  moves: [first],
  starts
}: {
  moves: readonly Move[]
  starts: ReadonlySet<GraphNode> | null
}): number {
  if (!first || !starts) return starts?.size ?? Infinity
  const { types, direction } = first
  const among = (edges: readonly Edge[]) =>
    types ? types.reduce((sum, type) => sum + firstOfType(edges, type + 1) - firstOfType(edges, type), 0) : edges.length
  let sum = 0
  for (const node of starts)
    sum += 1 + (direction === 'in' ? 0 : among(node.out)) + (direction === 'out' ? 0 : among(node.in))
  return sum
}

function nodesAt(graph: Adjacency, ids: readonly EntityId[] | undefined): Set<GraphNode> | null {
  return ids ? new Set(ids.flatMap((id) => graph.node(id) ?? [])) : null
}

function moveOf(graph: Adjacency, { relations, direction, kinds, repeat = { min: 1, max: 1 } }: Step): Move {
  return { types: codesOf(graph, relations), kinds: codesOf(graph, kinds), direction, ...repeat }
}

function codesOf(graph: Adjacency, names: readonly string[]): number[] | null {
  return names.length ? [...new Set(names.map((name) => graph.codeOf(name)))] : null
}

function allows(kinds: readonly number[] | null, kind: number): boolean {
  return !kinds || kinds.includes(kind)
}

/** The same paths read from their end: kinds move from the node a step reaches to the node it leaves. */
function reversed({ start, steps }: Pattern): Pattern {
  const kinds = [start, ...steps.map((step) => step.kinds)]
  return {
    start: kinds.at(-1)!,
    steps: steps.map((step, i) => ({ ...step, direction: OPPOSITE[step.direction], kinds: kinds[i]! })).reverse()
  }
}

const OPPOSITE = { out: 'in', in: 'out', any: 'any' } as const
