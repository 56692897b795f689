import { fieldTypes, InvalidError, type Json } from '../../graph/index.js'
import type { Cells, Part } from './mapping.js'
import type { RowStatements } from './row-statements.js'
import type { By } from './witnesses.js'

type ByRow = By | ((cells: Cells) => By)

interface FieldOptions {
  /** Turns the cell into the value of the field; null states nothing. The cell's text by default. */
  readonly read?: (cell: string, row: RowStatements) => Json
  readonly by?: ByRow
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
      if (value !== null) row.field(name, value, column, row.witnesses(resolveBy(by, row.cells), labels))
    }
  }
}

interface RelationOptions {
  readonly to: readonly string[]
  readonly by?: ByRow
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
          witnesses: row.witnesses(resolveBy(by, row.cells), targetName ? [...labels, targetName] : labels)
        })
      }
    }
  }
}

/** Latitude and longitude in two columns. */
export function location(by: ByRow, label: string): Part {
  return {
    columns: ['lat', 'lon'],
    state(row) {
      const [latitude, longitude] = [row.cell('lat'), row.cell('lon')]
      if (!latitude && !longitude) return
      const value = { latitude: toNumber(latitude), longitude: toNumber(longitude) }
      row.field('location', value, 'lat', row.witnesses(resolveBy(by, row.cells), [label]))
    }
  }
}

/** Our remark on the row: never the words of its sources. */
export const note: Part = field('note', 'note', { by: 'classification', labels: [] })

/** When the sources of the row said it, where the row tells better than the documents. */
export const statedOn: Part = {
  columns: ['date'],
  state(row) {
    const date = row.cell('date')
    if (date && !isDate(date)) row.reject('date', 'is not a date like 2024, 2024-12 or 2024-12-19')
  }
}

/** Columns that state nothing themselves: another part or the index reads them, or they are derived from other rows. */
export function readElsewhere(...columns: string[]): Part {
  return { columns, state: () => {} }
}

/** Ids of another kind as a list field, e.g. the states a state borders. */
export function idsOf(column: string, kind: string): (cell: string, row: RowStatements) => Json {
  return (_, row) => row.list(column).flatMap((slug) => row.resolve(column, slug, [kind]) ?? [])
}

function resolveBy(by: ByRow, cells: Cells): By {
  return typeof by === 'function' ? by(cells) : by
}

function toNumber(cell: string): number {
  return cell ? Number(cell) : NaN
}

function isDate(text: string): boolean {
  try {
    return Boolean(fieldTypes.date.parse(text))
  } catch (error) {
    if (error instanceof InvalidError) return false
    throw error
  }
}
