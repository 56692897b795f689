import type { EntityId, Relation } from '../claims.js'
import type { Pattern, Step } from '../pattern.js'
import type { MatchRequest, Path } from './graph-store.js'
import { rankPaths } from './rank-paths.js'

/** What a pattern is interpreted over. */
export interface Topology {
  kindOf(id: EntityId): string
  idsOf(kinds: readonly string[]): Iterable<EntityId>
  /** Relations leaving (`out`) or entering (`in`) a node. */
  relations(id: EntityId, direction: 'out' | 'in'): readonly Relation[]
}

/** Interprets a pattern by walking it from its more selective end. Ids in the request are canonical and present. */
export function interpretPattern(topology: Topology, request: MatchRequest): Path[] {
  const { from, to } = request
  const backwards = to !== undefined && (from === undefined || to.length < from.length)
  const pattern = backwards ? reversed(request.pattern) : request.pattern
  const starts = (backwards ? to : from) ?? topology.idsOf(pattern.start)
  const ends = backwards ? from && new Set(from) : to && new Set(to)
  const found: Path[] = []
  for (const start of new Set(starts)) {
    if (!allows(pattern.start, topology.kindOf(start))) continue
    walk(topology, pattern.steps, start, ends, (path) => found.push(backwards ? flipped(path) : path))
  }
  return rankPaths(found, request)
}

function walk(
  topology: Topology,
  steps: readonly Step[],
  start: EntityId,
  ends: ReadonlySet<EntityId> | undefined,
  emit: (path: Path) => void
): void {
  const nodes = [start]
  const relations: Relation[] = []
  const visit = (stepIndex: number, hops: number, weight: number): void => {
    const here = nodes.at(-1)!
    const step = steps[stepIndex]
    if (!step) {
      if (!ends || ends.has(here)) emit({ nodes: [...nodes], relations: [...relations], weight })
      return
    }
    const { min, max } = step.repeat ?? { min: 1, max: 1 }
    if (hops >= min && allows(step.kinds, topology.kindOf(here))) visit(stepIndex + 1, 0, weight)
    if (hops === max) return
    for (const [relation, node] of hopsFrom(topology, here, step)) {
      if (nodes.includes(node)) continue
      nodes.push(node)
      relations.push(relation)
      visit(stepIndex, hops + 1, weight * relation.confidence)
      nodes.pop()
      relations.pop()
    }
  }
  visit(0, 0, 1)
}

function* hopsFrom(topology: Topology, id: EntityId, step: Step): Iterable<[Relation, EntityId]> {
  const wanted = (relation: Relation) => !step.relations.length || step.relations.includes(relation.type)
  if (step.direction !== 'in') for (const r of topology.relations(id, 'out')) if (wanted(r)) yield [r, r.to]
  if (step.direction !== 'out') for (const r of topology.relations(id, 'in')) if (wanted(r)) yield [r, r.from]
}

function allows(kinds: readonly string[], kind: string): boolean {
  return !kinds.length || kinds.includes(kind)
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

/** Multiplies the weight again from the start: floating products must not depend on the walking direction. */
function flipped({ nodes, relations }: Path): Path {
  const forward = [...relations].reverse()
  return {
    nodes: [...nodes].reverse(),
    relations: forward,
    weight: forward.reduce((weight, { confidence }) => weight * confidence, 1)
  }
}
