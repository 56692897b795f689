import type { Column } from './column-file.js'
import type { InvertedList } from './inverted-list.js'
import type { Segment } from './segment.js'
import { StringPool } from './string-pool.js'

const POOLS = ['ids', 'terms', 'nameKeys', 'nameWords', 'facetKeys'] as const
const LISTS = ['postings', 'nameWordEntries', 'facetDocuments'] as const
const ARRAYS = [
  'idOrder', 'bodies', 'bodyStart', 'lengths', 'nameDocument', 'nameIndex', 'documentFacets', 'documentFacetStart', 'years',
  'locations', 'popularity', 'slotStart', 'slotHash', 'slotRow'
] as const // prettier-ignore

/** A segment as columns of a file, every name beginning with `prefix`. */
export function segmentToColumns(segment: Segment, prefix: string): Record<string, Column> {
  const columns: Record<string, Column> = {}
  for (const name of ARRAYS) columns[prefix + name] = segment[name]
  for (const name of POOLS) {
    columns[`${prefix}${name}.text`] = Buffer.from(segment[name].text)
    columns[`${prefix}${name}.offsets`] = segment[name].offsets
  }
  for (const name of LISTS) {
    for (const [part, column] of Object.entries(segment[name]))
      columns[`${prefix}${name}.${part}`] = column as Uint32Array
  }
  return columns
}

/** The segment written by `segmentToColumns`. */
export function segmentFromColumns(columns: Readonly<Record<string, Column>>, prefix: string): Segment {
  const column = (name: string): Column => columns[prefix + name]!
  const pool = (name: string): StringPool =>
    new StringPool(
      Buffer.from(column(`${name}.text`) as Uint8Array).toString('utf8'),
      column(`${name}.offsets`) as Uint32Array
    )
  const list = (name: string): InvertedList => ({
    start: column(`${name}.start`) as Uint32Array,
    entries: column(`${name}.entries`) as Uint32Array,
    weights: column(`${name}.weights`) as Uint32Array
  })
  return {
    count: column('idOrder').length,
    ...Object.fromEntries(ARRAYS.map((name) => [name, column(name)])),
    ...Object.fromEntries(POOLS.map((name) => [name, pool(name)])),
    ...Object.fromEntries(LISTS.map((name) => [name, list(name)]))
  } as Segment
}
