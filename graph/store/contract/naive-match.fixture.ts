import type { Entity, EntityId, Relation } from '../../claims.js'
import type { Step } from '../../pattern.js'
import type { MatchRequest, Path } from '../graph-store.js'
import { rankPaths } from '../rank-paths.js'

/** A pattern spelled out is hops and, after those of each step, the kinds allowed where it arrives. */
type Move = { readonly hop: Step } | { readonly arriveAt: readonly string[] }

/**
 * Answers a request by trying every relation at every hop of every spelling-out of the pattern: slow, and with nothing
 * in common with the stores but the ranking. Ids in the request are canonical.
 */
export function naiveMatch(entities: readonly Entity[], relations: readonly Relation[], request: MatchRequest): Path[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]))
  const move = (paths: readonly Path[], next: Move): Path[] =>
    'hop' in next
      ? paths.flatMap((path) => relations.flatMap((relation) => extended(path, next.hop, relation)))
      : paths.filter(({ nodes }) => !next.arriveAt.length || next.arriveAt.includes(kindOf.get(nodes.at(-1)!)!))
  const starts = entities.filter(({ id }) => request.from?.includes(id) ?? true)
  const points = starts.map(({ id }): Path => ({ nodes: [id], relations: [], weight: 1 }))
  const found = spelledOut(request.pattern.steps).flatMap((moves) =>
    [{ arriveAt: request.pattern.start }, ...moves].reduce(move, points)
  )
  return rankPaths(
    found.filter(({ nodes }) => request.to?.includes(nodes.at(-1)!) ?? true),
    request
  )
}

function spelledOut(steps: readonly Step[]): Move[][] {
  return steps.reduce<Move[][]>(
    (variants, step) => {
      const { min, max } = step.repeat ?? { min: 1, max: 1 }
      const counts = Array.from({ length: max - min + 1 }, (_, i) => min + i)
      return variants.flatMap((moves) =>
        counts.map((n) => [...moves, ...Array.from({ length: n }, () => ({ hop: step })), { arriveAt: step.kinds }])
      )
    },
    [[]]
  )
}

function extended(path: Path, { relations, direction }: Step, relation: Relation): Path[] {
  const here = path.nodes.at(-1)!
  const ends: EntityId[] = []
  if (direction !== 'in' && relation.from === here) ends.push(relation.to)
  if (direction !== 'out' && relation.to === here) ends.push(relation.from)
  if (relations.length && !relations.includes(relation.type)) return []
  return ends
    .filter((end) => !path.nodes.includes(end))
    .map((end) => ({
      nodes: [...path.nodes, end],
      relations: [...path.relations, relation],
      weight: path.weight * relation.confidence
    }))
}
