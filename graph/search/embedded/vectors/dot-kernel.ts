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
 * For each of `count` row numbers at `list`: the dot product of the int16 query at `query` with the int8 row at
 * `base + row * stride`, written as int32 at `out`. All arguments are byte addresses but `count` and `stride`, a multiple of 16.
 */
export type DotKernel = (query: number, list: number, count: number, base: number, stride: number, out: number) => void

export const PAGE = 65_536

/** Compiles the kernel over a fresh memory. Every Node this project supports has the SIMD instructions it uses. */
export function createDotKernel(pages: number): { memory: KernelMemory; dot: DotKernel } {
  const memory = new WebAssembly.Memory({ initial: pages })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory } })
  return { memory, dot: instance.exports['dot'] as DotKernel }
}

// The module is written out instruction by instruction (WebAssembly core specification 2.0, section 5): a few dozen lines
// that need no second compiler. Plain JavaScript takes eight times as long for the same scan.
const [QUERY, LIST, COUNT, BASE, STRIDE, OUT, AT, UNTIL, Q, SUM] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const I32 = 0x7f
const V128 = 0x7b
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const constant = (value: number): number[] => [0x41, value]
const load32 = (): number[] => [0x28, 2, 0]
const store32 = (): number[] => [0x36, 2, 0]
const load128 = (offset: number): number[] => [0xfd, 0x00, 0, offset]
const lane = (n: number): number[] => [0xfd, 0x1b, n]
const zero128 = (): number[] => [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const ADD = 0x6a
const SUB = 0x6b
const MUL = 0x6c
const LESS_UNSIGNED = 0x49
const EXTEND_LOW = [0xfd, 0x87, 0x01]
const EXTEND_HIGH = [0xfd, 0x88, 0x01]
const DOT_16 = [0xfd, 0xba, 0x01]
const ADD_LANES = [0xfd, 0xae, 0x01]
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

const scanBody = (): number[] =>
  loop(
    ...[...get(LIST), ...load32(), ...get(STRIDE), MUL, ...get(BASE), ADD, ...set(AT)],
    ...[...get(AT), ...get(STRIDE), ADD, ...set(UNTIL)],
    ...[...get(QUERY), ...set(Q), ...zero128(), ...set(SUM)],
    ...loop(
      ...multiplySixteen(),
      ...advance(AT, 16),
      ...advance(Q, 32),
      ...[...get(AT), ...get(UNTIL), LESS_UNSIGNED, ...again]
    ),
    ...[...get(OUT), ...[0, 1, 2, 3].flatMap((n) => [...get(SUM), ...lane(n)]), ADD, ADD, ADD, ...store32()],
    ...advance(LIST, 4),
    ...advance(OUT, 4),
    ...[...get(COUNT), ...constant(1), SUB, ...set(COUNT), ...get(COUNT), ...again]
  )

function moduleBytes(): Uint8Array {
  const code = [...[2, 3, I32, 1, V128], ...scanBody(), 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('dot'), 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code])
  ])
}

const section = (id: number, content: number[]): number[] => [id, ...unsigned(content.length), ...content]
const text = (value: string): number[] => [value.length, ...Buffer.from(value)]
/** LEB128. */
const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
