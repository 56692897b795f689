import type { RowStatements } from './row-statements.js'

export type Cells = Readonly<Record<string, string>>

/** What some columns of a file mean. `state` makes the claims of one row or rejects a cell of it. */
export interface Part {
  readonly columns: readonly string[]
  state(row: RowStatements): void
}

/** One file of the catalogue: whose rows they are and what every column of it means. */
export interface Mapping {
  readonly file: string
  /** Kind of the entity a row describes by its `id`; absent where rows speak of entities of other files. */
  readonly kind?: string | ((cells: Cells) => string)
  readonly parts: readonly Part[]
}
