import { createDotKernel, PAGE, type DotKernel, type KernelMemory } from './dot-kernel.js'

/** Rows of one scan, and for each the entity it belongs to; entities ascending. */
export interface RowList {
  rows: Uint32Array
  owners: Uint32Array
}

export interface Near {
  owner: number
  similarity: number
}

const BLOCK = 16_384
const CHUNK_ROWS = 4_096
/** The query is scaled so that a dot product stays far inside int32 at any dimension. */
const QUERY_SCALE = 8_191
const MAX_DIMENSIONS = 4_096
const QUERY_AT = 0
const LIST_AT = MAX_DIMENSIONS * 2
const OUT_AT = LIST_AT + BLOCK * 4
const ROWS_AT = Math.ceil((OUT_AT + BLOCK * 4) / PAGE) * PAGE

/**
 * Unit vectors by row, twice: as given, and rounded to int8 for a first pass in WebAssembly. The first pass is off by at most the
 * length of the rounding error (Cauchy–Schwarz); everything within twice that of the cut is measured again on the originals, so
 * the answer is that of brute force.
 */
export class VectorStore {
  readonly dimensions: number
  count = 0
  readonly #stride: number
  readonly #memory: KernelMemory
  readonly #dot: DotKernel
  readonly #chunks: Float32Array[] = []
  /** int8 units per 1.0, one for each row: the largest component becomes 127. */
  #scales = new Float32Array(CHUNK_ROWS)
  #worstError = 0

  constructor(dimensions: number) {
    this.dimensions = dimensions
    this.#stride = Math.ceil(dimensions / 16) * 16
    const { memory, dot } = createDotKernel(ROWS_AT / PAGE)
    this.#memory = memory
    this.#dot = dot
  }

  /** Adds a vector and returns its row. */
  append(vector: ArrayLike<number>): number {
    const row = this.count
    this.#reserve(row + 1)
    this.#chunks[Math.floor(row / CHUNK_ROWS)]!.set(vector, (row % CHUNK_ROWS) * this.dimensions)
    this.#round(row, this.vector(row))
    this.count++
    return row
  }

  /** The vector of a row, not copied. */
  vector(row: number): Float32Array {
    const start = (row % CHUNK_ROWS) * this.dimensions
    return this.#chunks[Math.floor(row / CHUNK_ROWS)]!.subarray(start, start + this.dimensions)
  }

  /** Exact cosine with a row. */
  similarity(query: Float32Array, row: number): number {
    const chunk = this.#chunks[Math.floor(row / CHUNK_ROWS)]!
    const start = (row % CHUNK_ROWS) * this.dimensions
    let a = 0
    let b = 0
    for (let i = 0; i + 1 < this.dimensions; i += 2) {
      a += query[i]! * chunk[start + i]!
      b += query[i + 1]! * chunk[start + i + 1]!
    }
    return this.dimensions % 2 ? a + b + query[this.dimensions - 1]! * chunk[start + this.dimensions - 1]! : a + b
  }

  /** The `k` owners nearest to any of the queries with at least `threshold`, nearest first, ties by owner: what brute force would say. */
  nearest(queries: readonly Float32Array[], list: RowList, k: number, threshold: number): Near[] {
    const rough = this.#scan(queries, list)
    const slack = this.#worstError + 1e-4
    const cut = Math.max(threshold, kthLargest(rough.best, k) - slack) - slack
    const found: Near[] = []
    for (let i = 0; i < rough.owners.length; i++) {
      if (rough.best[i]! < cut) continue
      const similarity = this.#best(queries, list.rows, rough.from[i]!, rough.from[i + 1]!)
      if (similarity >= threshold) found.push({ owner: rough.owners[i]!, similarity })
    }
    found.sort((a, b) => b.similarity - a.similarity || a.owner - b.owner)
    return found.length > k ? found.slice(0, k) : found
  }

  #best(queries: readonly Float32Array[], rows: Uint32Array, from: number, to: number): number {
    let best = -Infinity
    for (const query of queries) {
      for (let i = from; i < to; i++) best = Math.max(best, this.similarity(query, rows[i]!))
    }
    return best
  }

  /** The first pass: for each owner its best rounded similarity and where its rows stand in the list. */
  #scan(queries: readonly Float32Array[], { rows, owners }: RowList) {
    const perRow = new Float32Array(rows.length).fill(-2)
    for (const query of queries) this.#scanOne(query, rows, perRow)
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
    return { owners: grouped.owners.subarray(0, n), best: grouped.best.subarray(0, n), from: grouped.from }
  }

  #scanOne(query: Float32Array, rows: Uint32Array, best: Float32Array): void {
    const scaled = new Int16Array(this.#memory.buffer, QUERY_AT, this.#stride)
    for (let i = 0; i < this.#stride; i++) scaled[i] = Math.round((query[i] ?? 0) * QUERY_SCALE)
    const list = new Uint32Array(this.#memory.buffer, LIST_AT, BLOCK)
    const out = new Int32Array(this.#memory.buffer, OUT_AT, BLOCK)
    for (let start = 0; start < rows.length; start += BLOCK) {
      const block = rows.subarray(start, start + BLOCK)
      list.set(block)
      this.#dot(QUERY_AT, LIST_AT, block.length, ROWS_AT, this.#stride, OUT_AT)
      for (let i = 0; i < block.length; i++) {
        const similarity = out[i]! * this.#scales[block[i]!]!
        if (similarity > best[start + i]!) best[start + i] = similarity
      }
    }
  }

  #reserve(rows: number): void {
    if (rows > this.#chunks.length * CHUNK_ROWS) this.#chunks.push(new Float32Array(CHUNK_ROWS * this.dimensions))
    const missing = ROWS_AT + rows * this.#stride - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(Math.max(missing, CHUNK_ROWS * this.#stride) / PAGE))
    if (rows > this.#scales.length) {
      const larger = new Float32Array(this.#scales.length * 2)
      larger.set(this.#scales)
      this.#scales = larger
    }
  }

  #round(row: number, vector: Float32Array): void {
    let largest = 1e-9
    for (const value of vector) largest = Math.max(largest, Math.abs(value))
    const unit = largest / 127
    const target = new Int8Array(this.#memory.buffer, ROWS_AT + row * this.#stride, this.#stride)
    let error = 0
    for (let i = 0; i < this.dimensions; i++) {
      target[i] = Math.round(vector[i]! / unit)
      error += (vector[i]! - target[i]! * unit) ** 2
    }
    this.#scales[row] = unit / QUERY_SCALE
    // The query is rounded too, to far finer steps: half a step a component.
    const ofQuery = (0.5 / QUERY_SCALE) * Math.sqrt(this.dimensions)
    this.#worstError = Math.max(this.#worstError, Math.sqrt(error) + ofQuery)
  }
}

/** The k-th largest of the values to within 1/2048, never above it; -Infinity when there are fewer. Values lie in [-1, 1]. */
function kthLargest(values: Float32Array, k: number): number {
  if (values.length < k) return -Infinity
  const bins = 4_096
  const histogram = new Uint32Array(bins + 1)
  for (const value of values) histogram[Math.max(0, Math.min(bins, Math.floor((value + 1) * (bins / 2))))]!++
  let seen = 0
  for (let bin = bins; bin >= 0; bin--) {
    seen += histogram[bin]!
    if (seen >= k) return bin / (bins / 2) - 1
  }
  return -Infinity
}
