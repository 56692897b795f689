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
 * For each of `count` row numbers at `list`: the dot product of the query at `query` with the row at `base + row * stride`,
 * written at `out`. All arguments are byte addresses but `count` and `stride`.
 */
export type DotKernel = (query: number, list: number, count: number, base: number, stride: number, out: number) => void

export interface DotKernels {
  memory: KernelMemory
  /** int8 rows with an int16 query give int32; the stride is a multiple of 16 bytes. */
  dotBytes: DotKernel
  /** float32 rows with a float32 query give float32; the stride is a multiple of 16 bytes. */
  dotFloats: DotKernel
  /** Rows and query of single bits: how many differ, as int32; the stride is a multiple of 16 bytes and below 512. */
  differingBits: DotKernel
}

export const PAGE = 65_536

/** Compiles the kernels over a fresh memory. Every Node this project supports has the SIMD instructions they use. */
export function createDotKernels(pages: number): DotKernels {
  const memory = new WebAssembly.Memory({ initial: pages })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory } })
  return { memory, ...(exports as Record<keyof typeof BODIES, DotKernel>) }
}

// The module is written out instruction by instruction (WebAssembly core specification 2.0, section 5): a few dozen lines
// that need no second compiler. Plain JavaScript takes eight times as long for the same scan.
const [QUERY, LIST, COUNT, BASE, STRIDE, OUT, AT, UNTIL, Q, SUM] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** LEB128. */
const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)])
const I32 = 0x7f
const V128 = 0x7b
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const constant = (value: number): number[] => [0x41, value]
const load32 = (): number[] => [0x28, 2, 0]
const store32 = (): number[] => [0x36, 2, 0]
const load128 = (offset: number): number[] => [0xfd, 0x00, 0, offset]
const storeFloat = (): number[] => [0x38, 2, 0]
const lane = (n: number): number[] => [0xfd, 0x1b, n]
const floatLane = (n: number): number[] => [0xfd, 0x1f, n]
const zero128 = (): number[] => [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const ADD = 0x6a
const SUB = 0x6b
const MUL = 0x6c
const LESS_UNSIGNED = 0x49
const EXTEND_LOW = [0xfd, 0x87, 0x01]
const EXTEND_HIGH = [0xfd, 0x88, 0x01]
const DOT_16 = [0xfd, 0xba, 0x01]
const ADD_LANES = [0xfd, 0xae, 0x01]
const ADD_FLOATS = [0xfd, 0xe4, 0x01]
const MUL_FLOATS = [0xfd, 0xe6, 0x01]
const ADD_FLOAT = 0x92
const XOR = [0xfd, 0x51]
const COUNT_BITS = [0xfd, 0x62]
const ADD_BYTES = [0xfd, 0x6e]
const WIDEN_BYTES = [0xfd, 0x7d]
const WIDEN_SHORTS = [0xfd, 0x7f]
const loop = (...body: number[]): number[] => [0x03, 0x40, ...body, 0x0b]
const again = [0x0d, 0]
const advance = (local: number, bytes: number): number[] => [...get(local), ...constant(bytes), ADD, ...set(local)]

/** Sixteen components: each half widened to int16, multiplied and added pairwise onto SUM. */
const multiplySixteen = (): number[] => [
  ...get(SUM),
  ...[...get(AT), ...load128(0), ...EXTEND_LOW, ...get(Q), ...load128(0), ...DOT_16, ...ADD_LANES],
  ...[...get(AT), ...load128(0), ...EXTEND_HIGH, ...get(Q), ...load128(16), ...DOT_16, ...ADD_LANES],
  ...set(SUM)
]

/** Four components. */
const multiplyFour = (): number[] => [
  ...get(SUM),
  ...[...get(AT), ...load128(0), ...get(Q), ...load128(0), ...MUL_FLOATS, ...ADD_FLOATS],
  ...set(SUM)
]

/** One pass over the list: `step` takes 16 bytes of the row and `queryBytes` of the query, `finish` readies the sum of a row; `total` leaves address and sum to `store`. */
const scanBody = (
  step: number[],
  queryBytes: number,
  total: number[],
  store: number[],
  finish: number[] = []
): number[] =>
  loop(
    ...[...get(LIST), ...load32(), ...get(STRIDE), MUL, ...get(BASE), ADD, ...set(AT)],
    ...[...get(AT), ...get(STRIDE), ADD, ...set(UNTIL)],
    ...[...get(QUERY), ...set(Q), ...zero128(), ...set(SUM)],
    ...loop(...step, ...advance(AT, 16), ...advance(Q, queryBytes), ...get(AT), ...get(UNTIL), LESS_UNSIGNED, ...again),
    ...finish,
    ...[...get(OUT), ...total, ...store],
    ...advance(LIST, 4),
    ...advance(OUT, 4),
    ...[...get(COUNT), ...constant(1), SUB, ...set(COUNT), ...get(COUNT), ...again]
  )

/** 128 bits: those that differ, counted into the bytes of SUM. */
const countDiffering = (): number[] => [
  ...[...get(SUM), ...get(AT), ...load128(0), ...get(Q), ...load128(0), ...XOR, ...COUNT_BITS, ...ADD_BYTES],
  ...set(SUM)
]
/** The bytes of SUM added up to its four lanes. */
const gatherBytes = (): number[] => [...get(SUM), ...WIDEN_BYTES, ...WIDEN_SHORTS, ...set(SUM)]

const sumOfLanes = (extract: (n: number) => number[], add: number): number[] => [
  ...[0, 1, 2, 3].flatMap((n) => [...get(SUM), ...extract(n)]),
  ...[add, add, add]
]

const BODIES = {
  dotBytes: scanBody(multiplySixteen(), 32, sumOfLanes(lane, ADD), store32()),
  dotFloats: scanBody(multiplyFour(), 16, sumOfLanes(floatLane, ADD_FLOAT), storeFloat()),
  differingBits: scanBody(countDiffering(), 16, sumOfLanes(lane, ADD), store32(), gatherBytes())
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const names = Object.keys(BODIES)
  const bodies = Object.values(BODIES).map((body) => [...[2, 3, I32, 1, V128], ...body, 0x0b])
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
    ...section(3, [bodies.length, ...bodies.map(() => 0)]),
    ...section(7, [names.length, ...names.flatMap((name, i) => [...text(name), 0x00, i])]),
    ...section(10, [bodies.length, ...bodies.flatMap((body) => [...unsigned(body.length), ...body])])
  ])
}

const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content]
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]
