import type { EntityId } from '../claims.js'
import type { Pattern } from '../pattern.js'
import { StartSums } from './best-starts.js'
import type { MatchRequest } from './graph-store.js'
import type { PackedGraph } from './packed-graph.js'
import { PathSheet } from './path-sheet.js'
import type { PathTable } from './path-table.js'
import { DEFAULT_PER_PAIR, DEFAULT_STARTS, isBounded, millionths } from './rank-paths.js'
import { breadth, kindsOf, marks, movesOf, Walker, type Trail } from './walk.js'

/** Relations to begin with up to which it is quicker to take everything down at once. */
const FEW = 1_000

/**
 * Interprets a pattern by walking it from the end with fewer relations to follow. Where only the best starts are wanted,
 * a first walk sums up and a second takes down the paths of those. Absent ids are left out.
 */
export function interpretPattern(graph: PackedGraph, request: MatchRequest): PathTable {
  const { pattern, perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = request
  const [from, to] = [indexes(graph, request.from), indexes(graph, request.to)]
  const forward = { pattern, starts: from, ends: to, backwards: false }
  const back = { pattern: reversed(pattern), starts: to, ends: from, backwards: true }
  const cost = (way: Way) => (way.starts ? breadth(graph, movesOf(graph, way.pattern), way.starts) : Infinity)
  const [forwards, backwards] = [cost(forward), cost(back)]
  const walkAll = walker(graph, backwards < forwards ? back : forward)
  const mayRepeat = pattern.steps.filter(({ repeat }) => repeat).length > 1
  const longest = pattern.steps.reduce((hops, { repeat }) => hops + (repeat?.max ?? 1), 0)
  const sheet = new PathSheet(graph, longest)
  if (starts >= (from?.length ?? graph.size) || Math.min(forwards, backwards) <= FEW) {
    walkAll((trail, backwards) => sheet.add(trail, backwards))
    if (!isBounded(request) && !mayRepeat) return sheet.all()
  } else {
    const sums = new StartSums(graph.size)
    walkAll((trail, backwards) => sums.add(startOf(trail, backwards), millionths(productOf(trail, backwards))))
    const wanted = marks(graph.size, sums.best(starts, perPair, !mayRepeat))
    walkAll((trail, backwards) => {
      if (wanted[startOf(trail, backwards)]) sheet.add(trail, backwards)
    })
  }
  return sheet.ranked(perPair, starts, mayRepeat)
}

interface Way {
  readonly pattern: Pattern
  /** null = every node of the pattern's start kinds. */
  readonly starts: readonly number[] | null
  readonly ends: readonly number[] | null
  readonly backwards: boolean
}

function walker(graph: PackedGraph, { pattern, starts, ends, backwards }: Way) {
  const moves = movesOf(graph, pattern)
  const kinds = kindsOf(graph, pattern.start)
  const endMarks = ends && marks(graph.size, ends)
  return (emit: (trail: Trail, backwards: boolean) => void): void => {
    const walk = new Walker(graph, moves, endMarks, (trail) => emit(trail, backwards))
    const from = (node: number) => {
      if (!kinds || kinds[graph.kinds[node]!]) walk.from(node)
    }
    if (starts) starts.forEach(from)
    else for (let node = 0; node < graph.size; node++) from(node)
  }
}

function startOf({ nodes, hops }: Trail, backwards: boolean): number {
  return nodes[backwards ? hops : 0]!
}

/** Of the confidences. Multiplied from the start: floating products must not depend on the walking direction. */
function productOf({ confidences, hops }: Trail, backwards: boolean): number {
  let product = 1
  if (backwards) for (let i = hops - 1; i >= 0; i--) product *= confidences[i]!
  else for (let i = 0; i < hops; i++) product *= confidences[i]!
  return product
}

function indexes(graph: PackedGraph, ids: readonly EntityId[] | undefined): number[] | null {
  if (!ids) return null
  const found = new Set<number>()
  for (const id of ids) {
    const index = graph.indexOf(id)
    if (index !== undefined) found.add(index)
  }
  return [...found]
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
