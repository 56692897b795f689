import { createDotKernels, PAGE, type DotKernels } from './dot-kernel.js'

/** Row numbers handed to a kernel at a time. */
const BLOCK = 16_384
const QUERY_BYTES = 16_384
const LIST_AT = QUERY_BYTES
const OUT_AT = LIST_AT + BLOCK * 4
const ROWS_AT = Math.ceil((OUT_AT + BLOCK * 4) / PAGE) * PAGE
const GROW_BYTES = 4 * 1024 * 1024

/** Rows of equal width in the memory of the kernels, padded with zeros to whole SIMD steps. */
export class RowMemory {
  readonly #kernels: DotKernels
  readonly #kind: 'int8' | 'float32'
  readonly #width: number
  readonly #stride: number

  constructor(kind: 'int8' | 'float32', width: number) {
    this.#kind = kind
    this.#width = width
    this.#stride = Math.ceil((width * (kind === 'int8' ? 1 : 4)) / 16) * 16
    this.#kernels = createDotKernels(ROWS_AT / PAGE)
  }

  /** Makes room for so many rows in all. Views handed out before are dead afterwards. */
  reserve(rows: number): void {
    const missing = ROWS_AT + rows * this.#stride - this.#kernels.memory.buffer.byteLength
    if (missing > 0) this.#kernels.memory.grow(Math.ceil(Math.max(missing, GROW_BYTES) / PAGE))
  }

  row(row: number): Int8Array | Float32Array {
    const at = ROWS_AT + row * this.#stride
    const { buffer } = this.#kernels.memory
    return this.#kind === 'int8' ? new Int8Array(buffer, at, this.#width) : new Float32Array(buffer, at, this.#width)
  }

  /** The dot product of the query (int16 for int8 rows) with each row of the list. */
  dots(query: ArrayLike<number>, rows: Uint32Array): Float32Array {
    const dots = new Float32Array(rows.length)
    const { memory, dotBytes, dotFloats } = this.#kernels
    const bytes = this.#kind === 'int8'
    const padded = bytes
      ? new Int16Array(memory.buffer, 0, this.#stride)
      : new Float32Array(memory.buffer, 0, this.#stride / 4)
    padded.fill(0).set(query)
    const list = new Uint32Array(memory.buffer, LIST_AT, BLOCK)
    const out = bytes ? new Int32Array(memory.buffer, OUT_AT, BLOCK) : new Float32Array(memory.buffer, OUT_AT, BLOCK)
    for (let start = 0; start < rows.length; start += BLOCK) {
      const block = rows.subarray(start, start + BLOCK)
      list.set(block)
      ;(bytes ? dotBytes : dotFloats)(0, LIST_AT, block.length, ROWS_AT, this.#stride, OUT_AT)
      dots.set(out.subarray(0, block.length), start)
    }
    return dots
  }
}
