import type { RowStatements } from './row-statements.js'
import type { Table } from './table.js'

/** What some columns of a file mean. `state` makes the claims of one row or rejects a cell of it. */
export interface Part {
  readonly columns: readonly string[]
  state(row: RowStatements): void
}

/** A table and what every column of it means. */
export interface Mapping extends Table {
  readonly parts: readonly Part[]
}
