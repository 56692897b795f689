import type { EntityId } from '../../graph/index.js'
import { slug } from '../slug.js'
import { GENERAL_KNOWLEDGE } from './citation.js'
import type { Part } from './mapping.js'
import type { RowStatements } from './row-statements.js'

export const INDIA = 'place:in'

/**
 * Where the row's entity is: in the city, failing one in the state, failing one in the country. A city is made within
 * its state or country; wider places follow from the hierarchy of places.
 */
export function located(columns: { city: string; state: string; country?: string }): Part {
  return {
    columns: Object.values(columns),
    state(row) {
      const region = regionOf(row, columns)
      if (!region) return
      const city = row.cell(columns.city)
      const place = city ? stateCity(row, city, columns.city, region) : region.place
      const { column } = city ? { column: columns.city } : region
      const witnesses = row.witnesses('sources', [column])
      row.relate({ subject: row.subject!, relation: 'LOCATED_IN', object: place, column, witnesses })
    }
  }
}

/** Makes the country of an ISO code known; the cell is rejected when there is none. */
export function stateCountry(row: RowStatements, code: string, column: string): EntityId | null {
  const name = row.index.countryName(code)
  if (name === null) return row.reject(column, 'is not an ISO 3166-1 code of two letters like DE', code)
  const place = `place:${code.toLowerCase()}`
  if (place !== INDIA) row.about(place, { name, level: 'country', iso: code }, column, [GENERAL_KNOWLEDGE])
  return place
}

function regionOf(row: RowStatements, columns: { state: string; country?: string }) {
  const state = row.cell(columns.state)
  const code = columns.country ? row.cell(columns.country) : ''
  const country = code ? stateCountry(row, code, columns.country!) : null
  if (!state) return country && { place: country, column: columns.country! }
  const place = row.resolve(columns.state, state, ['Place'])
  if (country && place && !place.startsWith(`${country}-`)) {
    return row.reject(columns.state, `is not a state of the country ${code}`)
  }
  return place && { place, column: columns.state }
}

function stateCity(row: RowStatements, name: string, column: string, region: { place: EntityId }): EntityId {
  const city = `${region.place}-${slug(name)}`
  const witnesses = row.witnesses('sources', [column])
  row.about(city, { name, level: 'city' }, column, witnesses)
  row.relate({ subject: city, relation: 'PART_OF', object: region.place, column, witnesses })
  return city
}
