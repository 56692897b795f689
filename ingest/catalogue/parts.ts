import type { Json } from '../../graph/index.js'
import type { Part } from './mapping.js'
import type { RowStatements } from './row-statements.js'
import type { By } from './witnesses.js'

interface FieldOptions {
  /** Turns the cell into the value of the field; null states nothing. The cell's text by default. */
  readonly read?: (cell: string, row: RowStatements) => Json
  readonly by?: By
  /** Words by which remarks and notes call the column; its own name by default. */
  readonly labels?: readonly string[]
}

/** A column that holds a field of the row's entity. An empty cell states nothing. */
export function field(name: string, column: string, options: FieldOptions = {}): Part {
  const { read = (cell: string) => cell, by = 'sources', labels = [column] } = options
  return {
    columns: [column],
    state(row) {
      const cell = row.cell(column)
      const value = cell ? read(cell, row) : null
      if (value !== null) row.field(name, value, column, row.witnesses(by, labels))
    }
  }
}

interface RelationOptions {
  readonly to: readonly string[]
  readonly by?: By
  readonly labels?: readonly string[]
  /** The relation runs from the named entity to the row's. */
  readonly reversed?: boolean
  readonly fields?: (row: RowStatements, target: string) => Readonly<Record<string, Json | undefined>>
}

/** A column that names, separated by `|`, the entities the row's entity is related to. */
export function relation(name: string, column: string, options: RelationOptions): Part {
  const { to, by = 'sources', labels = [column], reversed = false, fields } = options
  return {
    columns: [column],
    state(row) {
      for (const slug of row.list(column)) {
        const target = row.resolve(column, slug, to)
        if (!target) continue
        const targetName = row.index.row(target)?.cells['name']
        row.relate({
          subject: reversed ? target : row.subject!,
          relation: name,
          object: reversed ? row.subject! : target,
          column,
          fields: fields?.(row, target),
          witnesses: row.witnesses(by, targetName ? [...labels, targetName] : labels)
        })
      }
    }
  }
}

/** Columns that state nothing themselves: another part or the index reads them, or they are derived from other rows. */
export function readElsewhere(...columns: string[]): Part {
  return { columns, state: () => {} }
}
