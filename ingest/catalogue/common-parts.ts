import { fieldTypes, InvalidError } from '../../graph/index.js'
import type { Part } from './mapping.js'
import type { Cells } from './table.js'
import { field } from './parts.js'
import type { By } from './witnesses.js'

/** Latitude and longitude in two columns. */
export function location(by: (cells: Cells) => By, label: string): Part {
  return {
    columns: ['lat', 'lon'],
    state(row) {
      const [latitude, longitude] = [row.cell('lat'), row.cell('lon')]
      if (!latitude && !longitude) return
      const value = { latitude: toNumber(latitude), longitude: toNumber(longitude) }
      row.field('location', value, 'lat', row.witnesses(by(row.cells), [label]))
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
