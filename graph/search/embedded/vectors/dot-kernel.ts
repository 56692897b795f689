/** The part of the WebAssembly interface used here: the ES library of the compiler does not declare it. */
declare const WebAssembly: {
  Memory: new (options: { initial: number }) => KernelMemory
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> }
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/**
 * For each of `count` row numbers at `list`: the dot product of the query at `query` with the row, whose first byte is at `base` +
 * number × width, written at `out`. All other arguments are byte addresses. `count` is at least 1.
 */
export type DotKernel = (query: number, list: number, count: number, base: number, out: number) => void

export interface DotKernels {
  memory: KernelMemory
  /** int8 rows with an int16 query give int32. */
  dotBytes: DotKernel
  /** float32 rows with a float32 query give float32. */
  dotFloats: DotKernel
  /** Rows and query of single bits: how many differ, as int32. */
  differingBits: DotKernel
}

export const PAGE = 65_536

/** Compiles the kernels for rows of so many bytes, a multiple of 16, over a fresh memory. Every Node this project supports has the SIMD instructions they use. */
export function createDotKernels(pages: number, rowBytes: number): DotKernels {
  const memory = new WebAssembly.Memory({ initial: pages })
  const module = new WebAssembly.Module(moduleBytes(rowBytes))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, ...(exports as Record<keyof ReturnType<typeof bodies>, DotKernel>) }
}

// The module is written out instruction by instruction (WebAssembly core specification 2.0, section 5): a few dozen lines
// that need no second compiler. Plain JavaScript takes many times as long for the same scan. The steps over one row are
// unrolled, since counting them would take as long as they do.
const [QUERY, LIST, COUNT, BASE, OUT, AT, AHEAD, SUM] = [0, 1, 2, 3, 4, 5, 6, 7] as const
/** LEB128. */
const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)])
const signed = (value: number): number[] => (value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)])
const I32 = 0x7f
const V128 = 0x7b
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const load32 = (offset = 0): number[] => [0x28, 2, ...unsigned(offset)]
const store32 = [0x36, 2, 0]
const storeFloat = [0x38, 2, 0]
const load64 = (offset: number): number[] => [0x29, 0, ...unsigned(offset)]
const load128 = (offset: number): number[] => [0xfd, 0x00, 0, ...unsigned(offset)]
/** Eight bytes, each widened to int16. */
const loadWidened = (offset: number): number[] => [0xfd, 0x01, 0, ...unsigned(offset)]
const lane = (n: number): number[] => [0xfd, 0x1b, n]
const floatLane = (n: number): number[] => [0xfd, 0x1f, n]
const ADD = [0x6a]
const SUB = [0x6b]
const MUL = [0x6c]
const XOR = [0x73]
const ADD_FLOAT = [0x92]
const DOT_16 = [0xfd, 0xba, 0x01]
const ADD_LANES = [0xfd, 0xae, 0x01]
const ADD_FLOATS = [0xfd, 0xe4, 0x01]
const MUL_FLOATS = [0xfd, 0xe6, 0x01]
const XOR_64 = [0x85]
const COUNT_BITS_64 = [0x7b]
const ADD_64 = [0x7c]
const WRAP_64 = [0xa7]
const loop = (...body: number[]): number[] => [0x03, 0x40, ...body, 0x0b]
const again = [0x0d, 0]
const advance = (local: number): number[] => [...get(local), ...constant(4), ...ADD, ...set(local)]

/** Eight components, multiplied and added pairwise to four sums. */
const eightBytes = (at: number): number[] => [
  ...[...get(AT), ...loadWidened(at)],
  ...[...get(QUERY), ...load128(2 * at), ...DOT_16]
]
const fourFloats = (at: number): number[] => [
  ...[...get(AT), ...load128(at)],
  ...[...get(QUERY), ...load128(at), ...MUL_FLOATS]
]
/** By the processor's own count of bits in a word: most have none for SIMD. */
const sixtyFourBits = (at: number): number[] => [
  ...[...get(AT), ...load64(at)],
  ...[...get(QUERY), ...load64(at), ...XOR_64, ...COUNT_BITS_64]
]

/** The steps over one row, added up. */
const sumOver = (rowBytes: number, bytes: number, step: (at: number) => number[], add: readonly number[]): number[] =>
  Array.from({ length: rowBytes / bytes }, (_, i) => [...step(i * bytes), ...(i === 0 ? [] : add)]).flat()

const sumOfLanes = (extract: (n: number) => number[], add: readonly number[]): number[] => [
  ...set(SUM),
  ...[0, 1, 2, 3].flatMap((n) => [...get(SUM), ...extract(n)]),
  ...[...add, ...add, ...add]
]

const CACHE_LINE = 64
/** So many bytes are asked of the memory ahead of their use, as rows far apart come too late otherwise. */
const BYTES_AHEAD = 1_536
/** The list is read so many places beyond its end, which must hold numbers of rows too. */
export const ROWS_AHEAD = BYTES_AHEAD / CACHE_LINE

const addressOf = (rowBytes: number, placesAhead: number): number[] => [
  ...[...get(LIST), ...load32(placesAhead * 4)],
  ...[...constant(rowBytes), ...MUL, ...get(BASE), ...ADD]
]

/** Reads a word of each line of a row to come. WebAssembly has no prefetch; what is read goes into AHEAD lest it is left out. */
const touchAhead = (rowBytes: number): number[] => {
  const lines = Array.from({ length: Math.ceil(rowBytes / CACHE_LINE) }, (_, i) => i * CACHE_LINE)
  const [first, ...others] = lines.map((line) => [...get(AHEAD), ...load32(line)])
  const rows = Math.min(ROWS_AHEAD, Math.max(1, Math.floor(BYTES_AHEAD / rowBytes)))
  return [
    ...addressOf(rowBytes, rows),
    ...set(AHEAD),
    ...first!,
    ...others.flatMap((one) => [...one, ...XOR]),
    ...set(AHEAD)
  ]
}

/** One pass over the list, with what a row gives and how that is stored. */
const scanBody = (rowBytes: number, ofRow: number[], store: readonly number[]): number[] =>
  loop(
    ...touchAhead(rowBytes),
    ...[...addressOf(rowBytes, 0), ...set(AT)],
    ...[...get(OUT), ...ofRow, ...store],
    ...[...advance(LIST), ...advance(OUT)],
    ...[...get(COUNT), ...constant(1), ...SUB, ...set(COUNT), ...get(COUNT), ...again]
  )

const bodies = (rowBytes: number) => {
  const bytes = [...sumOver(rowBytes, 8, eightBytes, ADD_LANES), ...sumOfLanes(lane, ADD)]
  const floats = [...sumOver(rowBytes, 16, fourFloats, ADD_FLOATS), ...sumOfLanes(floatLane, ADD_FLOAT)]
  const bits = [...sumOver(rowBytes, 8, sixtyFourBits, ADD_64), ...WRAP_64]
  return {
    dotBytes: scanBody(rowBytes, bytes, store32),
    dotFloats: scanBody(rowBytes, floats, storeFloat),
    differingBits: scanBody(rowBytes, bits, store32)
  }
}

function moduleBytes(rowBytes: number): Uint8Array<ArrayBuffer> {
  const named = Object.entries(bodies(rowBytes))
  const code = named.map(([, body]) => [2, 2, I32, 1, V128, ...body, 0x0b])
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
    ...section(3, [code.length, ...code.map(() => 0)]),
    ...section(7, [named.length, ...named.flatMap(([name], i) => [...text(name), 0x00, i])]),
    ...section(10, [code.length, ...code.flatMap((body) => [...unsigned(body.length), ...body])])
  ])
}

const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content]
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]
