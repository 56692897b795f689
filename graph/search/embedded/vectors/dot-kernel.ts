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

/** The same for rows that may be left out: only of those whose value is at most `limit` place in the list and value are written. Returns where what is written ends. */
export type ChoosingKernel = (
  query: number,
  list: number,
  count: number,
  base: number,
  out: number,
  limit: number
) => number

export interface DotKernels {
  memory: KernelMemory
  /** int8 rows with an int16 query give int32. */
  dotBytes: DotKernel
  /** float32 rows with a float32 query give float32. */
  dotFloats: DotKernel
  /** Rows and query of single bits: how many differ, as int32. */
  fewDiffering: ChoosingKernel
  /**
   * Brings rows into the cache; what it writes says nothing. Rows far apart come one after another while something is computed from
   * each, and a dozen at a time where nothing is: WebAssembly has no prefetch.
   */
  touch: DotKernel
}

export const PAGE = 65_536

/** Compiles the kernels for rows of so many bytes, a multiple of 16, over a fresh memory. Every Node this project supports has the SIMD instructions they use. */
export function createDotKernels(pages: number, rowBytes: number): DotKernels {
  const memory = new WebAssembly.Memory({ initial: pages })
  const module = new WebAssembly.Module(moduleBytes(rowBytes))
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, ...(exports as Omit<DotKernels, 'memory'>) }
}

// The module is written out instruction by instruction (WebAssembly core specification 2.0, section 5): a few dozen lines
// that need no second compiler. Plain JavaScript takes many times as long for the same scan. The steps over one row are
// unrolled, since counting them would take as long as they do.
const [QUERY, LIST, COUNT, BASE, OUT, LIMIT] = [0, 1, 2, 3, 4, 5] as const
const [AT, PLACE, VALUE, SUM] = [6, 7, 8, 9] as const
/** LEB128. */
const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)])
const signed = (value: number): number[] => (value < 64 ? [value] : [(value & 127) | 128, ...signed(value >>> 7)])
const I32 = 0x7f
const V128 = 0x7b
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const constant = (value: number): number[] => [0x41, ...signed(value)]
const load32 = (offset = 0): number[] => [0x28, 2, ...unsigned(offset)]
const store32 = (offset = 0): number[] => [0x36, 2, ...unsigned(offset)]
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
const AT_MOST = [0x4c]
const SHIFT_LEFT = [0x74]
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
const advance = (local: number, by = 4): number[] => [...get(local), ...constant(by), ...ADD, ...set(local)]

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

/** A word of each line of a row, in one value lest any is left out. */
const wordsOfLines = (rowBytes: number): number[] =>
  Array.from({ length: Math.ceil(rowBytes / CACHE_LINE) }, (_, i) => [
    ...[...get(AT), ...load32(i * CACHE_LINE)],
    ...(i === 0 ? [] : XOR)
  ]).flat()

/** One pass over the list, with what is done for a row, which begins at AT. */
const scanBody = (rowBytes: number, ...ofRow: number[]): number[] =>
  loop(
    ...[...get(LIST), ...load32(), ...constant(rowBytes), ...MUL, ...get(BASE), ...ADD, ...set(AT)],
    ...ofRow,
    ...advance(LIST),
    ...[...get(COUNT), ...constant(1), ...SUB, ...set(COUNT), ...get(COUNT), ...again]
  )

/** What a row gives is stored. */
const storing = (rowBytes: number, value: number[], store: readonly number[]): number[] =>
  scanBody(rowBytes, ...get(OUT), ...value, ...store, ...advance(OUT))

/** Without a branch, which would often be guessed wrong: what is above the limit is written over by the next. */
const choosing = (rowBytes: number, value: number[]): number[] => [
  ...scanBody(
    rowBytes,
    ...[...value, ...set(VALUE)],
    ...[...get(OUT), ...get(PLACE), ...store32()],
    ...[...get(OUT), ...get(VALUE), ...store32(4)],
    ...[...get(OUT), ...get(VALUE), ...get(LIMIT), ...AT_MOST, ...constant(3), ...SHIFT_LEFT, ...ADD, ...set(OUT)],
    ...advance(PLACE, 1)
  ),
  ...get(OUT)
]

/** Types of functions, by their place in the module. */
const [STORES, CHOOSES] = [0, 1]

function functions(rowBytes: number): { name: keyof DotKernels; type: number; body: number[] }[] {
  const bytes = [...sumOver(rowBytes, 8, eightBytes, ADD_LANES), ...sumOfLanes(lane, ADD)]
  const floats = [...sumOver(rowBytes, 16, fourFloats, ADD_FLOATS), ...sumOfLanes(floatLane, ADD_FLOAT)]
  const bits = [...sumOver(rowBytes, 8, sixtyFourBits, ADD_64), ...WRAP_64]
  return [
    { name: 'dotBytes', type: STORES, body: storing(rowBytes, bytes, store32()) },
    { name: 'dotFloats', type: STORES, body: storing(rowBytes, floats, storeFloat) },
    { name: 'fewDiffering', type: CHOOSES, body: choosing(rowBytes, bits) },
    { name: 'touch', type: STORES, body: storing(rowBytes, wordsOfLines(rowBytes), store32()) }
  ]
}

const PARAMETERS = Array.from({ length: LIMIT + 1 }, () => I32)

function moduleBytes(rowBytes: number): Uint8Array<ArrayBuffer> {
  const all = functions(rowBytes)
  const code = all.map(({ body }) => [2, VALUE - LIMIT, I32, 1, V128, ...body, 0x0b])
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [2, 0x60, PARAMETERS.length, ...PARAMETERS, 0, 0x60, PARAMETERS.length, ...PARAMETERS, 1, I32]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
    ...section(3, [all.length, ...all.map(({ type }) => type)]),
    ...section(7, [all.length, ...all.flatMap(({ name }, i) => [...text(name), 0x00, i])]),
    ...section(10, [code.length, ...code.flatMap((body) => [...unsigned(body.length), ...body])])
  ])
}

const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content]
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]
