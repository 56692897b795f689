import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOLDER = resolve(process.cwd(), '../shared/ror')
/** Scale of the kept int8 values, as the folder's README gives it. */
const UNITS = 366.80325

/** Names of organisations with the vectors of the bundled model. */
export interface NameVectors {
  readonly texts: readonly string[]
  readonly dimensions: number
  vector(i: number): Float32Array
}

/** The 86,000 names, or the 2,000 held-out queries; null where the folder is absent. */
export function readNames(part: 'names' | 'queries'): NameVectors | null {
  const file = (ending: string): string => join(FOLDER, `name-vectors.${part}.${ending}.gz`)
  if (!existsSync(file('txt'))) return null
  const texts = gunzipSync(readFileSync(file('txt')))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const bytes = gunzipSync(readFileSync(file('i8')))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const dimensions = values.length / texts.length
  const vector = (i: number): Float32Array =>
    Float32Array.from(values.subarray(i * dimensions, (i + 1) * dimensions), (value) => value / UNITS)
  return { texts, dimensions, vector }
}

/** Share of the true nearest that were found. */
export function recall<T>(found: Iterable<T>, truth: Iterable<T>): number {
  const [has, wanted] = [new Set(found), [...truth]]
  return wanted.filter((one) => has.has(one)).length / wanted.length
}
