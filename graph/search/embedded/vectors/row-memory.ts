import { createDotKernels, PAGE, type DotKernel, type DotKernels } from './dot-kernel.js'
import type { Smallest } from './value-cut.js'

/** Row numbers handed to a kernel at a time. */
const BLOCK = 4_096
const QUERY_BYTES = 16_384
const LIST_AT = QUERY_BYTES
const OUT_AT = LIST_AT + BLOCK * 4
/** A choice writes two numbers a row. */
const ROWS_AT = Math.ceil((OUT_AT + BLOCK * 8) / PAGE) * PAGE
const GROW_BYTES = 4 * 1024 * 1024
/** Rows of so many bytes are brought into the cache before they are compared: they fit into half of the fastest. */
const CACHED_BYTES = 16_384

/** What rows of a kind hold, and what a query of that kind is given as. Components of `bits` are given and read in bytes. */
const KINDS = {
  int8: { row: Int8Array, bitsAComponent: 8, query: Int16Array },
  float32: { row: Float32Array, bitsAComponent: 32, query: Float32Array },
  bits: { row: Uint8Array, bitsAComponent: 1, query: Uint8Array }
} as const

type Kind = keyof typeof KINDS
type Row<K extends Kind> = InstanceType<(typeof KINDS)[K]['row']>

/** Rows of equal width in the memory of the kernels, padded with zeros to whole SIMD steps. */
class RowMemory<K extends Kind> {
  protected readonly kernels: DotKernels
  protected readonly stride: number
  readonly #kind: (typeof KINDS)[K]
  readonly #width: number
  /** All rows end to end with their padding; made anew when the memory grows. */
  #all: Row<K>

  constructor(kind: K, components: number) {
    this.#kind = KINDS[kind]
    const bytes = Math.ceil((components * this.#kind.bitsAComponent) / 8)
    this.stride = Math.ceil(bytes / 16) * 16
    this.#width = Math.ceil(bytes / this.#kind.row.BYTES_PER_ELEMENT)
    this.kernels = createDotKernels(ROWS_AT / PAGE, this.stride)
    this.#all = this.#view()
  }

  #view(): Row<K> {
    return new this.#kind.row(this.kernels.memory.buffer, ROWS_AT) as Row<K>
  }

  /** Makes room for so many rows in all. Rows handed out before are dead afterwards. */
  reserve(rows: number): void {
    const { memory } = this.kernels
    const missing = ROWS_AT + rows * this.stride - memory.buffer.byteLength
    if (missing <= 0) return
    memory.grow(Math.ceil(Math.max(missing, GROW_BYTES) / PAGE))
    this.#all = this.#view()
  }

  row(row: number): Row<K> {
    const at = (row * this.stride) / this.#kind.row.BYTES_PER_ELEMENT
    return this.#all.subarray(at, at + this.#width) as Row<K>
  }

  /** Puts the query and the list, a part of it at a time, where the kernels read them. */
  protected eachBlock(query: ArrayLike<number>, rows: Uint32Array, run: (count: number, start: number) => void): void {
    const { buffer } = this.kernels.memory
    new Uint8Array(buffer, 0, QUERY_BYTES).fill(0)
    new this.#kind.query(buffer, 0, query.length).set(query)
    const list = new Uint32Array(buffer, LIST_AT, BLOCK)
    for (let start = 0; start < rows.length; start += BLOCK) {
      const block = rows.subarray(start, start + BLOCK)
      list.set(block)
      run(block.length, start)
    }
  }
}

const RESULTS = { int8: Int32Array, float32: Float32Array } as const

/** Rows of numbers. */
export class NumberRows<K extends keyof typeof RESULTS> extends RowMemory<K> {
  readonly #result: (typeof RESULTS)[K]
  readonly #dot: DotKernel

  constructor(kind: K, components: number) {
    super(kind, components)
    this.#result = RESULTS[kind]
    this.#dot = this.kernels[kind === 'int8' ? 'dotBytes' : 'dotFloats']
  }

  /** For each row of the list its dot product with the query. */
  dots(query: ArrayLike<number>, rows: Uint32Array): InstanceType<(typeof RESULTS)[K]> {
    const results = new this.#result(rows.length)
    const out = new this.#result(this.kernels.memory.buffer, OUT_AT, BLOCK)
    const batch = Math.max(1, Math.floor(CACHED_BYTES / this.stride))
    this.eachBlock(query, rows, (count, start) => {
      for (let i = 0; i < count; i += batch) {
        const [list, some, to] = [LIST_AT + i * 4, Math.min(batch, count - i), OUT_AT + i * 4]
        this.kernels.touch(0, list, some, ROWS_AT, to)
        this.#dot(0, list, some, ROWS_AT, to)
      }
      results.set(out.subarray(0, count), start)
    })
    return results as InstanceType<(typeof RESULTS)[K]>
  }
}

/** Rows of single bits. */
export class BitRows extends RowMemory<'bits'> {
  constructor(components: number) {
    super('bits', components)
  }

  /** Offers how many bits of each row of the list differ from the query's. */
  offerDiffering(query: Uint8Array, rows: Uint32Array, smallest: Smallest): void {
    const pairs = new Uint32Array(this.kernels.memory.buffer, OUT_AT, BLOCK * 2)
    this.eachBlock(query, rows, (count, start) => {
      const end = this.kernels.fewDiffering(0, LIST_AT, count, ROWS_AT, OUT_AT, smallest.cut)
      smallest.offer(pairs.subarray(0, (end - OUT_AT) / 4), start)
    })
  }
}
