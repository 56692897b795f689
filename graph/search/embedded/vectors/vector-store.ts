import { randomUUID } from 'node:crypto'
import { nthLargest } from '../nth-largest.js'
import { RowMemory } from './row-memory.js'

/** Rows of one scan, and for each the entity it belongs to; rows of one owner stand together. */
export interface RowList {
  rows: Uint32Array
  owners: Uint32Array
}

export interface Near {
  owner: number
  similarity: number
}

/** How far the nearest are wanted: at most `most`, those from `threshold` on, but the first `atLeast` in any case. */
export interface Reach {
  most: number
  threshold: number
  atLeast: number
}

/** The query is scaled to this many units per 1.0: a dot product with an int8 row stays far inside int32 at any dimension. */
const QUERY_SCALE = 8_191
const FIRST_ROWS = 1_024
const FLOAT_ROUNDING = 1e-5

/**
 * Unit vectors by row, twice: as given, and rounded to int8 for a first pass. The first pass is off by at most the length of the
 * rounding error (Cauchy–Schwarz); everything within twice that of the cut is measured again on the originals, so the answer is
 * that of brute force.
 */
export class VectorStore {
  readonly dimensions: number
  /** Rows are only ever added, so what was derived from the rows of one lineage stays true of its first rows. */
  readonly lineage: string
  count = 0
  readonly #exact: RowMemory
  readonly #rounded: RowMemory
  /** What one unit of the first pass's result is worth, for each row. */
  #units = new Float32Array(FIRST_ROWS)
  #worstError = 0

  constructor(dimensions: number, lineage: string = randomUUID()) {
    this.dimensions = dimensions
    this.lineage = lineage
    this.#exact = new RowMemory('float32', dimensions)
    this.#rounded = new RowMemory('int8', dimensions)
  }

  /** Adds a unit vector and returns its row. */
  append(vector: ArrayLike<number>): number {
    const row = this.count++
    this.#reserve(this.count)
    this.#exact.row(row).set(vector)
    this.#round(row, vector)
    return row
  }

  /** The vector of a row, copied. */
  vector(row: number): Float32Array {
    return Float32Array.from(this.#exact.row(row))
  }

  /** All vectors end to end, copied. */
  all(): Float32Array {
    const all = new Float32Array(this.count * this.dimensions)
    for (let row = 0; row < this.count; row++) all.set(this.#exact.row(row), row * this.dimensions)
    return all
  }

  /** Exact cosine of a unit vector with each of the rows. */
  similarities(query: Float32Array, rows: Uint32Array): Float32Array {
    return this.#exact.dots(query, rows)
  }

  /** The owners nearest to any of the queries, nearest first, ties by owner: what brute force would say. */
  nearest(queries: readonly Float32Array[], list: RowList, { most, threshold, atLeast }: Reach): Near[] {
    const { owners, best, from } = groupByOwner(list, this.#roughly(queries, list.rows))
    const slack = this.#worstError + FLOAT_ROUNDING
    const chosen = candidates(best, { most, threshold, atLeast }, 2 * slack)
    const measured = this.#bestOf(queries, rowsOf(list, chosen, from))
    let at = 0
    const near: Near[] = []
    for (const i of chosen) {
      const end = at + from[i + 1]! - from[i]!
      let similarity = -Infinity
      for (; at < end; at++) similarity = Math.max(similarity, measured[at]!)
      near.push({ owner: owners[i]!, similarity })
    }
    near.sort((a, b) => b.similarity - a.similarity || a.owner - b.owner)
    return near.filter(({ similarity }, i) => i < most && (i < atLeast || similarity >= threshold))
  }

  #bestOf(queries: readonly Float32Array[], rows: Uint32Array): Float32Array {
    const all = queries.map((query) => this.similarities(query, rows))
    return all.length === 1
      ? all[0]!
      : rows.length === 0
        ? new Float32Array()
        : all[0]!.map((_, i) => Math.max(...all.map((of) => of[i]!)))
  }

  #roughly(queries: readonly Float32Array[], rows: Uint32Array): Float32Array {
    const units = this.#units
    let best: Float32Array | null = null
    for (const query of queries) {
      const dots = this.#rounded.dots(
        Int16Array.from(query, (value) => Math.round(value * QUERY_SCALE)),
        rows
      )
      for (let i = 0; i < dots.length; i++) dots[i]! *= units[rows[i]!]!
      if (best) for (let i = 0; i < dots.length; i++) best[i] = Math.max(best[i]!, dots[i]!)
      best ??= dots
    }
    return best ?? new Float32Array(rows.length)
  }

  #reserve(rows: number): void {
    this.#exact.reserve(rows)
    this.#rounded.reserve(rows)
    if (rows <= this.#units.length) return
    const larger = new Float32Array(this.#units.length * 2)
    larger.set(this.#units)
    this.#units = larger
  }

  #round(row: number, vector: ArrayLike<number>): void {
    let largest = 1e-9
    for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i]!))
    const step = largest / 127
    const target = this.#rounded.row(row)
    let error = 0
    for (let i = 0; i < vector.length; i++) {
      target[i] = Math.round(vector[i]! / step)
      error += (vector[i]! - target[i]! * step) ** 2
    }
    this.#units[row] = step / QUERY_SCALE
    // The query is rounded too, to far finer steps: half a step a component.
    const ofQuery = (0.5 / QUERY_SCALE) * Math.sqrt(this.dimensions)
    this.#worstError = Math.max(this.#worstError, Math.sqrt(error) + ofQuery)
  }
}

/** The rows of the owners at the chosen places, which begin at `from`. */
function rowsOf({ rows }: RowList, chosen: readonly number[], from: Uint32Array): Uint32Array {
  let count = 0
  for (const i of chosen) count += from[i + 1]! - from[i]!
  const gathered = new Uint32Array(count)
  let n = 0
  for (const i of chosen) for (let at = from[i]!; at < from[i + 1]!; at++) gathered[n++] = rows[at]!
  return gathered
}

/** Places that may belong to the answer when every value is off by at most half the margin. */
function candidates(values: Float32Array, { most, threshold, atLeast }: Reach, margin: number): number[] {
  const above = (cut: number): number[] => {
    const places: number[] = []
    for (let i = 0; i < values.length; i++) if (values[i]! >= cut) places.push(i)
    return places
  }
  const likely = above(threshold - margin)
  const firmly =
    likely.length >= atLeast
      ? nthLargest(
          Float64Array.from(likely, (i) => values[i]!),
          atLeast
        )
      : -Infinity
  // With enough above the threshold the first `atLeast` lie there too.
  const places =
    firmly >= threshold + margin ? likely : above(Math.min(threshold, nthLargest(values, atLeast)) - margin)
  if (places.length <= most) return places
  const cut =
    nthLargest(
      Float64Array.from(places, (i) => values[i]!),
      most
    ) - margin
  return places.filter((i) => values[i]! >= cut)
}

/** For each owner the best of its rows, and where its rows begin in the list. */
function groupByOwner({ rows, owners }: RowList, perRow: Float32Array) {
  const grouped = { owners: new Uint32Array(rows.length), best: perRow, from: new Uint32Array(rows.length + 1) }
  let n = 0
  for (let i = 0; i < rows.length; n++) {
    const owner = owners[i]!
    let best = perRow[i]!
    grouped.from[n] = i
    while (++i < rows.length && owners[i] === owner) if (perRow[i]! > best) best = perRow[i]!
    grouped.owners[n] = owner
    grouped.best[n] = best
  }
  grouped.from[n] = rows.length
  return {
    owners: grouped.owners.subarray(0, n),
    best: grouped.best.subarray(0, n),
    from: grouped.from.subarray(0, n + 1)
  }
}
