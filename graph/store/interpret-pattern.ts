import type { EntityId } from '../claims.js'
import type { Pattern } from '../pattern.js'
import { StartSums } from './best-starts.js'
import type { MatchRequest } from './graph-store.js'
import type { PackedGraph } from './packed-graph.js'
import { PathSheet } from './path-sheet.js'
import type { PathTable } from './path-table.js'
import { DEFAULT_PER_PAIR, DEFAULT_STARTS, isBounded, millionths } from './rank-paths.js'
import { OPPOSITE, walkOneHop, walkTwoHops } from './short-walks.js'
import { breadth, kindsOf, movesOf, Walker, type Trail } from './walk.js'

/** Paths that are taken down before it is known whether they are among the best: beyond it a second walk finds these. */
const HELD = 200_000

/**
 * Interprets a pattern by walking it from the end with fewer relations to follow. Where very many paths are found and
 * only the best starts are wanted, a second walk takes down the paths of those. Absent ids are left out. `most`: how many
 * paths are not yet very many.
 */
export function interpretPattern(graph: PackedGraph, request: MatchRequest, most = HELD): PathTable {
  const { pattern, perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = request
  const [from, to] = [indexes(graph, request.from), indexes(graph, request.to)]
  const longest = pattern.steps.reduce((hops, { repeat }) => hops + (repeat?.max ?? 1), 0)
  const sheet = new PathSheet(graph, longest)
  if (!isBounded(request) && walkShort(graph, pattern, { from, to }, sheet)) return sheet.all()
  const forward = { pattern, starts: from, ends: to, backwards: false }
  const back = { pattern: reversed(pattern), starts: to, ends: from, backwards: true }
  const walkAll = walker(graph, isCheaper(graph, back, forward) ? back : forward)
  const mayRepeat = pattern.steps.filter(({ repeat }) => repeat).length > 1
  if (!isBounded(request) && !mayRepeat) {
    walkAll((trail) => sheet.add(trail, productOf(trail)))
    return sheet.all()
  }
  const places = graph.scratch.zeros()
  const sums = new StartSums(places)
  const held = starts < graph.size ? most : Infinity
  walkAll((trail) => {
    const weight = productOf(trail)
    sums.add(startOf(trail), millionths(weight))
    if (sheet.length <= held) sheet.add(trail, weight)
  })
  const wanted = sums.best(starts, perPair, !mayRepeat)
  graph.scratch.clear(places, sums.starts)
  if (sheet.length > held) takeAgain(graph, walkAll, sheet, wanted)
  return sheet.ranked(wanted, perPair, starts, mayRepeat)
}

interface Ends {
  readonly from: readonly number[] | null
  readonly to: readonly number[] | null
}

/** Takes down all paths of a short pattern that can be walked more quickly; false where it cannot. */
function walkShort(graph: PackedGraph, pattern: Pattern, { from, to }: Ends, sheet: PathSheet): boolean {
  const { steps } = pattern
  if (to || steps.some(({ repeat }) => repeat)) return false
  if (steps.length === 1) walkOneHop(graph, pattern, from, sheet)
  else if (steps.length === 2 && !from) walkTwoHops(graph, pattern, sheet)
  else return false
  return true
}

/** Takes down the paths of some starts alone. */
function takeAgain(
  graph: PackedGraph,
  walkAll: ReturnType<typeof walker>,
  sheet: PathSheet,
  starts: readonly number[]
) {
  const wanted = graph.scratch.zeros()
  for (const start of starts) wanted[start] = 1
  sheet.clear()
  walkAll((trail) => {
    if (wanted[startOf(trail)]) sheet.add(trail, productOf(trail))
  })
  graph.scratch.clear(wanted, starts)
}

/** Whether one of two ways has fewer relations to follow at first; one that begins anywhere has the most. */
function isCheaper(graph: PackedGraph, one: Way, other: Way): boolean {
  if (!one.starts || !other.starts) return one.starts !== null
  const cost = (way: Way) => breadth(graph, movesOf(graph, way.pattern.steps), way.starts!)
  return cost(one) < cost(other)
}

interface Way {
  readonly pattern: Pattern
  /** null = every node of the pattern's start kinds. */
  readonly starts: readonly number[] | null
  readonly ends: readonly number[] | null
  readonly backwards: boolean
}

function walker(graph: PackedGraph, { pattern, starts, ends, backwards }: Way) {
  const { scratch } = graph
  const moves = movesOf(graph, pattern.steps)
  const kinds = kindsOf(graph, pattern.start)
  const begin = starts ? [starts.filter((node) => !kinds || kinds[graph.kinds[node]!])] : graph.nodesOf(pattern.start)
  return (emit: (trail: Trail) => void): void => {
    const marks = ends && scratch.zeros()
    for (const end of ends ?? []) marks![end] = 1
    const walk = new Walker({ graph, moves, ends: marks, backwards }, emit)
    for (const nodes of begin) for (let i = 0; i < nodes.length; i++) walk.from(nodes[i]!)
    if (marks) scratch.clear(marks, ends!)
  }
}

function startOf({ nodes, hops, backwards }: Trail): number {
  return nodes[backwards ? hops : 0]!
}

/** Of the confidences. Multiplied from the start: floating products must not depend on the walking direction. */
function productOf({ confidences, hops, backwards }: Trail): number {
  let product = 1
  if (backwards) for (let i = hops - 1; i >= 0; i--) product *= confidences[i]!
  else for (let i = 0; i < hops; i++) product *= confidences[i]!
  return product
}

/** The nodes that ids answer as, each once. */
function indexes(graph: PackedGraph, ids: readonly EntityId[] | undefined): number[] | null {
  if (!ids) return null
  const known = graph.scratch.zeros()
  const found: number[] = []
  for (const id of ids) {
    const index = graph.indexOf(id)
    if (index === undefined || known[index]) continue
    known[index] = 1
    found.push(index)
  }
  graph.scratch.clear(known, found)
  return found
}

/** The same paths read from their end: kinds move from the node a step reaches to the node it leaves. */
function reversed({ start, steps }: Pattern): Pattern {
  const kinds = [start, ...steps.map((step) => step.kinds)]
  return {
    start: kinds.at(-1)!,
    steps: steps.map((step, i) => ({ ...step, direction: OPPOSITE[step.direction], kinds: kinds[i]! })).reverse()
  }
}
