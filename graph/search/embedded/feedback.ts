import type { Near, VectorStore } from './vectors/vector-store.js'
import type { View } from './view.js'

/**
 * How many of the nearest are taken as examples, what they weigh against the question, how many are put in order anew, and what
 * words and concepts have to say in the choice of the examples, against likeness (0: nothing, 1: what they weigh in the score).
 */
export interface FeedbackTuning {
  examples: number
  weight: number
  depth: number
  words: number
}

/**
 * Pseudo-relevance feedback (Rocchio 1971) on vectors: the question is moved towards the most promising of its nearest
 * neighbours, and the nearest are compared with it there. Returns their likeness to that, for ordering only; similarities stay those
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
  const chosen = promising.slice(0, examples).map(({ owner }) => nearestVector(view, store, queries, owner))
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

function moveTowards(query: Float32Array, examples: readonly Float32Array[], weight: number): Float32Array {
  const moved = Float32Array.from(query)
  let squares = 0
  for (let i = 0; i < moved.length; i++) {
    let sum = 0
    for (const vector of examples) sum += vector[i]!
    moved[i]! += (weight / examples.length) * sum
    squares += moved[i]! ** 2
  }
  const length = Math.sqrt(squares)
  for (let i = 0; i < moved.length; i++) moved[i]! /= length
  return moved
}
