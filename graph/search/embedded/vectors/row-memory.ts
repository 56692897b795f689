import { createDotKernels, PAGE, ROWS_AHEAD, type DotKernels } from './dot-kernel.js'

/** Row numbers handed to a kernel at a time. */
const BLOCK = 16_384
const QUERY_BYTES = 16_384
const LIST_AT = QUERY_BYTES
const OUT_AT = LIST_AT + (BLOCK + ROWS_AHEAD) * 4
const ROWS_AT = Math.ceil((OUT_AT + BLOCK * 4) / PAGE) * PAGE
const GROW_BYTES = 4 * 1024 * 1024

/** What rows of a kind hold, what a query of that kind is given as, what comes out, and by which kernel. */
const KINDS = {
  int8: { row: Int8Array, bitsAComponent: 8, query: Int16Array, result: Int32Array, kernel: 'dotBytes' },
  float32: { row: Float32Array, bitsAComponent: 32, query: Float32Array, result: Float32Array, kernel: 'dotFloats' },
  /** Components are single bits, given and read in bytes. */
  bits: { row: Uint8Array, bitsAComponent: 1, query: Uint8Array, result: Int32Array, kernel: 'differingBits' }
} as const

type Kind = keyof typeof KINDS
type Row<K extends Kind> = InstanceType<(typeof KINDS)[K]['row']>
type Results<K extends Kind> = InstanceType<(typeof KINDS)[K]['result']>

/** Rows of equal width in the memory of the kernels, padded with zeros to whole SIMD steps. */
export class RowMemory<K extends Kind> {
  readonly #kernels: DotKernels
  readonly #kind: (typeof KINDS)[K]
  readonly #width: number
  readonly #stride: number
  /** All rows end to end with their padding; made anew when the memory grows. */
  #all: Row<K>

  constructor(kind: K, components: number) {
    this.#kind = KINDS[kind]
    const bytes = Math.ceil((components * this.#kind.bitsAComponent) / 8)
    this.#stride = Math.ceil(bytes / 16) * 16
    this.#width = Math.ceil(bytes / this.#kind.row.BYTES_PER_ELEMENT)
    this.#kernels = createDotKernels(ROWS_AT / PAGE, this.#stride)
    this.#all = this.#view()
  }

  #view(): Row<K> {
    return new this.#kind.row(this.#kernels.memory.buffer, ROWS_AT) as Row<K>
  }

  /** Makes room for so many rows in all. Rows handed out before are dead afterwards. */
  reserve(rows: number): void {
    const { memory } = this.#kernels
    const missing = ROWS_AT + rows * this.#stride - memory.buffer.byteLength
    if (missing <= 0) return
    memory.grow(Math.ceil(Math.max(missing, GROW_BYTES) / PAGE))
    this.#all = this.#view()
  }

  row(row: number): Row<K> {
    const at = (row * this.#stride) / this.#kind.row.BYTES_PER_ELEMENT
    return this.#all.subarray(at, at + this.#width) as Row<K>
  }

  /** For each row of the list its dot product with the query, or how many bits differ. */
  scan(query: ArrayLike<number>, rows: Uint32Array): Results<K> {
    const results = new this.#kind.result(rows.length) as Results<K>
    this.eachBlock(query, rows, (values, start) => results.set(values, start))
    return results
  }

  /** The same, some of them at a time: `values` of the rows from place `start` of the list on, which are overwritten afterwards. */
  eachBlock(query: ArrayLike<number>, rows: Uint32Array, visit: (values: Results<K>, start: number) => void): void {
    const { query: Query, result: Result, kernel } = this.#kind
    const { buffer } = this.#kernels.memory
    new Uint8Array(buffer, 0, QUERY_BYTES).fill(0)
    new Query(buffer, 0, query.length).set(query)
    const list = new Uint32Array(buffer, LIST_AT, BLOCK)
    const out = new Result(buffer, OUT_AT, BLOCK) as Results<K>
    for (let start = 0; start < rows.length; start += BLOCK) {
      const block = rows.subarray(start, start + BLOCK)
      list.set(block)
      this.#kernels[kernel](0, LIST_AT, block.length, ROWS_AT, OUT_AT)
      visit(out.subarray(0, block.length) as Results<K>, start)
    }
  }
}
