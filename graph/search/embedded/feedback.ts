import type { Near, VectorStore } from './vectors/vector-store.js'
import type { View } from './view.js'

/**
 * How many of the nearest are taken as examples, what they weigh together against the question, how many are put in order anew, and
 * what words and concepts have to say in the choice of the examples, against likeness (0: nothing, 1: what they weigh in the score).
 */
export interface FeedbackTuning {
  examples: number
  weight: number
  depth: number
  words: number
}

/** Examples count by what they promise above the one at this place, to this power: where one stands out, the others say little. */
const BELOW = 20
const SHARPNESS = 3

/**
 * Pseudo-relevance feedback (Rocchio 1971) on vectors: the question is moved towards the most promising of its nearest
 * neighbours, to each by its promise, and the nearest are compared with it there. Returns their likeness to that, for ordering only; similarities stay those
 * of the question, and so does the likeness of what is not returned.
 */
export function feedback(
  view: View,
  queries: readonly Float32Array[],
  near: readonly Near[],
  promise: (one: Near) => number,
  { examples, weight, depth }: FeedbackTuning
): readonly Near[] {
  const { store } = view
  if (!store || near.length <= examples || examples === 0) return []
  const first = near.slice(0, depth)
  const list = view.rowsOfAll(first.map(({ owner }) => owner))
  const promising = first.map((one) => ({ owner: one.owner, promise: promise(one) }))
  promising.sort((a, b) => b.promise - a.promise)
  const least = promising[Math.min(BELOW, promising.length - 1)]!.promise
  const chosen = promising.slice(0, examples).map(({ owner, promise }) => ({
    vector: nearestVector(view, store, queries, owner),
    share: (promise - least) ** SHARPNESS
  }))
  const moved = queries.map((query) => moveTowards(query, chosen, weight))
  return store.nearest(moved, list, { most: depth, threshold: -1, atLeast: depth })
}

function nearestVector(view: View, store: VectorStore, queries: readonly Float32Array[], owner: number): Float32Array {
  const rows = Uint32Array.from(view.rows(owner))
  const best = queries.flatMap((query) =>
    [...store.similarities(query, rows)].map((similarity, i) => ({ similarity, row: rows[i]! }))
  )
  return store.vector(best.reduce((a, b) => (b.similarity > a.similarity ? b : a)).row)
}

interface Example {
  vector: Float32Array
  share: number
}

function moveTowards(query: Float32Array, examples: readonly Example[], weight: number): Float32Array {
  const all = examples.reduce((sum, { share }) => sum + share, 0)
  if (!(all > 0)) return query
  const moved = Float32Array.from(query)
  let squares = 0
  for (let i = 0; i < moved.length; i++) {
    let sum = 0
    for (const { vector, share } of examples) sum += share * vector[i]!
    moved[i]! += (weight / all) * sum
    squares += moved[i]! ** 2
  }
  const length = Math.sqrt(squares)
  for (let i = 0; i < moved.length; i++) moved[i]! /= length
  return moved
}
