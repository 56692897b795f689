import { byCodeUnit, type EntityId } from '../claims.js'
import { EVERY, type MatchRequest, type Path } from './graph-store.js'

export const DEFAULT_PER_PAIR = 5
export const DEFAULT_STARTS = 500

/** Whether a request may leave paths out. */
export function isBounded({ perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS }: MatchRequest): boolean {
  return perPair < EVERY || starts < EVERY
}

/** Weights are compared in millionths, as whole numbers: their sum is the same in every order and on every store. */
export function millionths(weight: number): number {
  return Math.floor(weight * 1e6 + 0.5)
}

/**
 * The paths an answer keeps, in its order. Per pair of start and end the `perPair` best by weight, then node ids, then
 * relation ids; of the starts the best by the sum of what they keep, then by id; within a start again by path rank.
 */
export function rankPaths(paths: readonly Path[], bounds: Pick<MatchRequest, 'perPair' | 'starts'> = {}): Path[] {
  const { perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = bounds
  const ranked = paths.map(rankOf).sort(byRank)
  const kept = new Map<EntityId, { sum: number; paths: Path[] }>()
  const pairs = new Map<string, number>()
  let last = ''
  for (const { path, weight, text } of ranked) {
    if (text === last) continue
    last = text
    const start = path.nodes[0]!
    const pair = `${start} ${path.nodes.at(-1)}`
    const taken = pairs.get(pair) ?? 0
    if (taken >= perPair) continue
    pairs.set(pair, taken + 1)
    const group = kept.get(start) ?? { sum: 0, paths: [] }
    kept.set(start, group)
    group.sum += weight
    group.paths.push(path)
  }
  return [...kept]
    .sort(([a, x], [b, y]) => y.sum - x.sum || byCodeUnit(a, b))
    .slice(0, starts)
    .flatMap(([, group]) => group.paths)
}

function rankOf(path: Path) {
  const nodes = path.nodes.join(' ')
  const relations = path.relations.map((relation) => relation.id).join(' ')
  return { path, weight: millionths(path.weight), nodes, relations, text: `${nodes} ${relations}` }
}

function byRank(a: ReturnType<typeof rankOf>, b: ReturnType<typeof rankOf>): number {
  return b.weight - a.weight || byCodeUnit(a.nodes, b.nodes) || byCodeUnit(a.relations, b.relations)
}
