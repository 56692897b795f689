import { InvalidError } from './errors.js'

/** One page of a list, with the size of the whole. */
export interface Page<T> {
  readonly totalCount: number
  readonly items: readonly T[]
  readonly hasNext: boolean
}

/** The rows after a cursor. Rows are in the order of their cursors, which are plain here and encoded for the caller. */
export function pageAfter<T extends { cursor: string }>(
  rows: readonly T[],
  after: string | undefined,
  first: number
): Page<T> {
  const start = after === undefined ? 0 : rows.findIndex((row) => row.cursor > decodeCursor(after))
  const items = start < 0 ? [] : rows.slice(start, start + first)
  return { totalCount: rows.length, items, hasNext: start >= 0 && start + first < rows.length }
}

export function encodeCursor(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  if (!text.includes('\u0000'))
    throw new InvalidError(`after: "${cursor}" is not a cursor of this list`, { path: 'after', value: cursor })
  return text
}
