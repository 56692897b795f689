export type Cells = Readonly<Record<string, string>>

/** One file of the catalogue and whose rows they are. */
export interface Table {
  readonly file: string
  /** Kind of the entity a row describes by its `id`; absent where rows speak of entities of other files. */
  readonly kind?: string | ((cells: Cells) => string)
}
