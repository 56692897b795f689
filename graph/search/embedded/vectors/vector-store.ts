import { randomUUID } from 'node:crypto'
import { BitRows, NumberRows } from './row-memory.js'
import { cutBelowNth, descending, Smallest } from './value-cut.js'

/** Rows of one scan, and for each the entity it belongs to; rows of one owner stand together. */
export interface RowList {
  rows: Uint32Array
  owners: Uint32Array
  /** Whether it is known that no owner has two. */
  single?: boolean
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
const toUnits = (value: number): number => Math.round(value * QUERY_SCALE)
const FIRST_ROWS = 1_024
const FLOAT_ROUNDING = 1e-5
/** An error of so many times its spread is not met with in a billion rows. */
const SPREADS = 6
/** Differences of cosines times this fit an int32. */
const SIGN_SCALE = 2 ** 28

/** The centre that signs are taken against is the mean of so many first rows; before that nobody asks for signs. */
const CENTRED_ON = 8_192

/**
 * Unit vectors by row, in three precisions: as given; rounded to int8, for a first pass that is off by at most the length of the
 * rounding error (Cauchy–Schwarz), so that with everything within twice that of the cut measured again on the originals the answer is
 * that of brute force; and as the signs of their components against the mean, for a choice of candidates among very many.
 */
export class VectorStore {
  readonly dimensions: number
  /** Rows are only ever added, so what was derived from the rows of one lineage stays true of its first rows. */
  readonly lineage: string
  count = 0
  readonly #exact: NumberRows<'float32'>
  readonly #rounded: NumberRows<'int8'>
  readonly #signs: BitRows
  #centre: Float32Array | null = null
  /** What one unit of the first pass's result is worth, for each row. */
  #units = new Float32Array(FIRST_ROWS)
  #worstError = 0

  constructor(dimensions: number, lineage: string = randomUUID()) {
    this.dimensions = dimensions
    this.lineage = lineage
    this.#exact = new NumberRows('float32', dimensions)
    this.#rounded = new NumberRows('int8', dimensions)
    this.#signs = new BitRows(dimensions)
  }

  /** Adds a unit vector and returns its row. */
  append(vector: ArrayLike<number>): number {
    const row = this.count++
    this.#reserve(this.count)
    this.#exact.row(row).set(vector)
    this.#round(row, vector)
    if (this.#centre) this.#sign(row, this.#centre)
    else if (this.count === CENTRED_ON) this.#signAll()
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

  /**
   * The owners nearest to any of the queries, nearest first, ties by owner: what brute force would say. If not `certain`, with all but
   * certainty: rounding errors of d components are independent, so that along a query they spread over their length divided by √d;
   * and from `atLeast` on similarities are those of the rounded rows, since rows far apart take longer to read than to compare.
   */
  nearest(queries: readonly Float32Array[], list: RowList, reach: Reach, certain = true): Near[] {
    if (list.rows.length <= Math.min(reach.atLeast, reach.most)) return inReach(this.#measured(queries, list), reach)
    const error = this.#worstError * (certain ? 1 : Math.min(1, SPREADS / Math.sqrt(this.dimensions)))
    const margin = 2 * (error + FLOAT_ROUNDING)
    const rough = groupByOwner(list, this.#roughly(queries, list.rows))
    const places = candidates(rough.best, reach, margin)
    if (certain) return inReach(this.#measured(queries, rowsAt(list, places, rough.from)), reach)
    const near = { owners: gather(rough.owners, places), best: gather(rough.best, places) }
    const first = candidates(near.best, { ...reach, most: reach.atLeast }, margin)
    const measured = this.#measured(queries, rowsAt(list, gather(places, first), rough.from))
    for (let i = 0; i < first.length; i++) near.best[first[i]!] = measured.best[i]!
    return inReach(near, reach)
  }

  #measured(queries: readonly Float32Array[], list: RowList): Grouped {
    return groupByOwner(list, this.#bestOf(queries, list.rows))
  }

  /**
   * About the `n` rows of the list with most of their signs in common with each of the queries, in the order of the list; null while
   * there are too few rows for signs. Among the 86,000 names of `bench/search.ts` the best thousand hold all of the ten nearest, and the
   * best six thousand 97 % of the thousand nearest.
   */
  alike(queries: readonly Float32Array[], list: RowList, n: number): RowList | null {
    const centre = this.#centre
    if (!centre) return null
    const places = queries.map((query) => {
      const smallest = new Smallest(n, this.dimensions)
      this.#signs.offerDiffering(signsOf(query, centre), list.rows, smallest)
      return smallest.places()
    })
    const chosen = places.length === 1 ? places[0]! : Uint32Array.from(new Set(places.flatMap((of) => [...of]))).sort()
    return { rows: gather(list.rows, chosen), owners: gather(list.owners, chosen), single: list.single }
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
    const best = new Float32Array(rows.length).fill(queries.length > 0 ? -Infinity : 0)
    for (const query of queries) {
      const dots = this.#rounded.dots(query.map(toUnits), rows)
      for (let i = 0; i < dots.length; i++) {
        const cosine = dots[i]! * units[rows[i]!]!
        if (cosine > best[i]!) best[i] = cosine
      }
    }
    return best
  }

  #reserve(rows: number): void {
    for (const memory of [this.#exact, this.#rounded, this.#signs]) memory.reserve(rows)
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

  #sign(row: number, centre: Float32Array): void {
    this.#signs.row(row).set(signsOf(this.#exact.row(row), centre))
  }

  #signAll(): void {
    const centre = new Float32Array(this.dimensions)
    for (let row = 0; row < this.count; row++)
      this.#exact.row(row).forEach((value, i) => (centre[i]! += value / this.count))
    this.#centre = centre
    for (let row = 0; row < this.count; row++) this.#sign(row, centre)
  }
}

/** A bit for each component: whether it is above that of the centre. */
function signsOf(vector: Float32Array, centre: Float32Array): Uint8Array {
  const signs = new Uint8Array(Math.ceil(vector.length / 8))
  for (let i = 0; i < vector.length; i++) if (vector[i]! > centre[i]!) signs[i >> 3]! |= 1 << (i & 7)
  return signs
}

/** Those within reach, nearest first, ties by place. */
function inReach({ owners, best }: Pick<Grouped, 'owners' | 'best'>, { most, threshold, atLeast }: Reach): Near[] {
  return descending(best)
    .slice(0, most)
    .filter((place, i) => i < atLeast || best[place]! >= threshold)
    .map((place) => ({ owner: owners[place]!, similarity: best[place]! }))
}

/** The values at some places. A loop: a typed array's own map takes ten times as long. */
function gather<T extends Uint32Array | Float32Array>(values: T, places: Uint32Array): T {
  const gathered = (
    values instanceof Uint32Array ? new Uint32Array(places.length) : new Float32Array(places.length)
  ) as T
  for (let i = 0; i < places.length; i++) gathered[i] = values[places[i]!]!
  return gathered
}

/** The rows of the owners at the chosen places, which begin at `from`; without it each has one. */
function rowsAt({ rows, owners }: RowList, chosen: Uint32Array, from: Uint32Array | null): RowList {
  if (!from) return { rows: gather(rows, chosen), owners: gather(owners, chosen), single: true }
  let count = 0
  for (const i of chosen) count += from[i + 1]! - from[i]!
  const part = { rows: new Uint32Array(count), owners: new Uint32Array(count) }
  let n = 0
  for (const i of chosen) {
    for (let at = from[i]!; at < from[i + 1]!; at++) {
      part.rows[n] = rows[at]!
      part.owners[n++] = owners[at]!
    }
  }
  return part
}

/** Places that may belong to the answer when every value is off by at most half the margin. */
function candidates(values: Float32Array, { most, threshold, atLeast }: Reach, margin: number): Uint32Array {
  const wanted = Math.min(threshold, cutBelowNth(values, atLeast))
  const cut = Math.max(-2, wanted, cutBelowNth(values, most)) - margin
  const places = new Uint32Array(values.length)
  let n = 0
  // Without a branch, which would often be guessed wrong: the sign of what is missing to the cut is added.
  for (let i = 0; i < values.length; i++) {
    places[n] = i
    n += 1 - ((((values[i]! - cut) * SIGN_SCALE) | 0) >>> 31)
  }
  return places.subarray(0, n)
}

/** For each owner the best of its rows, and where its rows begin in the list: null where each has one. */
interface Grouped {
  owners: Uint32Array
  best: Float32Array
  from: Uint32Array | null
}

function groupByOwner({ rows, owners, single }: RowList, perRow: Float32Array): Grouped {
  if (single) return { owners, best: perRow, from: null }
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
