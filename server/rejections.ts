import type { Rejection } from '../ingest/index.js'

/** A rejection in a line: where, what, why. */
export function describeRejection({ file, row, page, column, value, reason }: Rejection): string {
  const place = [file, row && `row ${row}`, page && `page ${page}`, column && `column ${column}`]
    .filter(Boolean)
    .join(', ')
  return `${place}: ${value === undefined ? '' : `"${value}" `}${reason}`
}
