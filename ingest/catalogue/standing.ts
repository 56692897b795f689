import type { ClaimDraft, EntityId, Json, Locator } from '../../graph/index.js'
import type { CsvRow } from '../csv.js'
import { catalogueClaim } from './catalogue-claim.js'
import { CLASSIFICATION, GENERAL_KNOWLEDGE, type Citation } from './citation.js'
import { INDIA } from './places.js'
import { registerDocument } from './registers.js'

interface Standing {
  readonly subject: EntityId
  readonly fields: Readonly<Record<string, Json>>
  readonly by: Citation
}

const DESCRIBED: Locator = { file: 'README.md' }

/** What the catalogue's README declares: the two sources that are no pages, and what rows without a name stand for. */
const STANDING: readonly Standing[] = [
  {
    subject: GENERAL_KNOWLEDGE.document,
    fields: {
      name: 'General knowledge',
      type: 'general-knowledge',
      summary: 'Facts that the catalogue gives without a document; the lowest authority'
    },
    by: GENERAL_KNOWLEDGE
  },
  {
    subject: CLASSIFICATION.document,
    fields: {
      name: "Sangam's own classification",
      type: 'classification',
      summary: 'Types, domains, candidates and remarks that the makers of the catalogue assigned'
    },
    by: CLASSIFICATION
  },
  {
    subject: 'domain:unspecified',
    fields: { name: 'Area not named in the source', summary: 'Stands for fields of work a source leaves unnamed' },
    by: CLASSIFICATION
  },
  {
    subject: 'domain:all-areas',
    fields: { name: 'All areas of science and technology', summary: 'Cooperation that no field of work bounds' },
    by: CLASSIFICATION
  },
  { subject: INDIA, fields: { name: 'India', level: 'country', iso: 'IN' }, by: GENERAL_KNOWLEDGE }
]

/** Claims that no row makes: the standing entities, and one document for each register record that rows cite. */
export function standingClaims(tables: ReadonlyMap<string, readonly CsvRow[]>): ClaimDraft[] {
  const standing = STANDING.map(({ subject, fields, by }) => catalogueClaim({ subject, fields }, by, DESCRIBED))
  return [...standing, ...registerClaims(tables)]
}

function registerClaims(tables: ReadonlyMap<string, readonly CsvRow[]>): ClaimDraft[] {
  const claims = new Map<EntityId, ClaimDraft>()
  for (const [file, rows] of tables) {
    for (const { line, cells } of rows) {
      for (const citation of (cells['source'] ?? '').split('|')) {
        const register = registerDocument(citation.trim(), cells['ror_id'] ?? '')
        if (!register || claims.has(register.id)) continue
        const { id, ...fields } = register
        const itself: Citation = { document: id, authority: 'register', date: null, remark: null }
        const statement = { subject: id, fields: { ...fields, type: 'register' } }
        claims.set(id, catalogueClaim(statement, itself, { file, row: line }))
      }
    }
  }
  return [...claims.values()]
}
