import type { EntityId } from '../../graph/index.js'
import { slug } from '../slug.js'
import { CLASSIFICATION } from './citation.js'
import { statedOn } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import { stateCountry } from './places.js'
import type { RowStatements } from './row-statements.js'

/** A partner as the row names it, and the entity it is. */
interface Partner {
  readonly id: EntityId
  readonly name: string
}

/** How the partner of a row is known. */
const PARTNERS: Readonly<Record<string, (row: RowStatements) => Partner | null>> = { country, forum }

/** What a row of each kind states of its partner. */
const STATEMENTS: Readonly<Record<string, (row: RowStatements, partner: Partner) => void>> = {
  bilateral: cooperation,
  multilateral: cooperation,
  facility
}

const COLUMNS = 'area domain_id sub_domain_or_facility partner_as_written partner iso_alpha2 partner_type kind seed_row'

const agreement: Part = {
  columns: [...COLUMNS.split(' '), 'source', 'note'],
  state(row) {
    const state = STATEMENTS[row.cell('kind')]
    if (!state) return void row.reject('kind', `is not one of ${Object.keys(STATEMENTS).join(', ')}`)
    const partnerOf = PARTNERS[row.cell('partner_type')]
    if (!partnerOf) return void row.reject('partner_type', `is not one of ${Object.keys(PARTNERS).join(', ')}`)
    const partner = partnerOf(row)
    if (partner) state(row, partner)
  }
}

function country(row: RowStatements): Partner | null {
  const id = stateCountry(row, row.cell('iso_alpha2'), 'iso_alpha2')
  return id === null ? null : { id, name: row.cell('partner') }
}

/** A forum of institutions.csv; one that stands there only as the body that serves it gets the slug of that body. */
function forum(row: RowStatements): Partner {
  const name = row.cell('partner')
  const known = row.index.named(name)
  const listed = known.find((id) => id.startsWith('forum:'))
  if (listed) return { id: listed, name }
  const body = known.find((id) => id.startsWith('institution:'))
  const id = `forum:${body ? body.slice(body.indexOf(':') + 1) : slug(name)}`
  if (body) {
    const fields = { basis: 'the forum and the body that serves it' }
    const statement = { subject: id, relation: 'RELATED_TO', object: body, column: 'partner', fields }
    row.relate({ ...statement, witnesses: [CLASSIFICATION] })
  }
  return { id, name }
}

function cooperation(row: RowStatements, { id, name }: Partner): void {
  const written = row.cell('partner_as_written')
  const aliases = written && written !== name ? [written] : undefined
  row.about(id, { name, aliases }, 'partner', row.witnesses('sources'))
  cooperatesIn(row, id, row.cell('kind'))
}

function facility(row: RowStatements, partner: Partner): void {
  const witnesses = row.witnesses('sources')
  row.about(partner.id, { name: partner.name }, 'partner', witnesses)
  // Where the source does not name the facility there is none to place: what is left is the cooperation itself.
  if (/\bnot named\b/.test(row.cell('note'))) return cooperatesIn(row, partner.id, null)
  const column = 'sub_domain_or_facility'
  const found = row.cell(column).split(': ').flatMap(row.index.named)
  const [subject, another] = [...new Set(found)].filter((id) => row.index.row(id)?.cells['type'] === 'facility')
  if (!subject || another) return void row.reject(column, 'is not the name of one facility of institutions.csv')
  const domain = domainOf(row)
  row.relate({ subject, relation: 'LOCATED_IN', object: partner.id, column, witnesses, note: noteOf(row) })
  if (domain) {
    row.relate({ subject, relation: 'WORKS_IN', object: domain, column: 'domain_id', witnesses: [CLASSIFICATION] })
  }
}

function cooperatesIn(row: RowStatements, subject: EntityId, kind: string | null): void {
  const object = domainOf(row)
  if (!object) return
  const witnesses = row.witnesses('sources')
  const statement = { subject, relation: 'COOPERATES_IN', object, column: 'domain_id', witnesses }
  row.relate({ ...statement, fields: { kind }, note: noteOf(row) })
}

/** The domain of the row; rows without one either name no area or speak of all. */
function domainOf(row: RowStatements): EntityId | null {
  const slugOfDomain = row.cell('domain_id')
  const area = row.cell('area')
  if (slugOfDomain) return row.resolve('domain_id', slugOfDomain, ['Domain'])
  if (!area) return 'domain:unspecified'
  if (/^all areas\b/i.test(area)) return 'domain:all-areas'
  return row.reject('domain_id', `is empty although the row names the area "${area}"`)
}

/** The words of the source and where they stand in it, as our paraphrase. */
function noteOf(row: RowStatements): string {
  const parts = [
    row.cell('area') && `area as written: ${row.cell('area')}`,
    row.cell('sub_domain_or_facility'),
    row.cell('seed_row') && `row ${row.cell('seed_row')} of the ${row.cell('kind')} table of the source`,
    row.cell('note')
  ]
  return parts.filter(Boolean).join('; ')
}

export const international: Mapping = { file: 'international.csv', parts: [agreement, statedOn] }
