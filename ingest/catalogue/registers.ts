import type { EntityId } from '../../graph/index.js'

/** A document that documents.csv does not list because a register, not a page, is cited. */
export interface RegisterDocument {
  readonly id: EntityId
  readonly name: string
  readonly publisher: string
  readonly address: string
}

/** The record id of the Research Organization Registry: 0, six letters or digits, two check digits. */
export const ROR_RECORD = /\b0[a-z0-9]{6}\d{2}\b/

interface RegisterForm {
  readonly starts: RegExp
  readonly document: (citation: string, rorOfRow: string) => RegisterDocument
}

const REGISTERS: readonly RegisterForm[] = [
  {
    starts: /^pycountry ([\d.]+)/,
    document: (citation) => {
      const version = /[\d.]+/.exec(citation)![0]
      return {
        id: `document:pycountry-${version}`,
        name: `pycountry ${version} (ISO 3166)`,
        publisher: 'Debian iso-codes',
        address: 'https://salsa.debian.org/iso-codes-team/iso-codes'
      }
    }
  },
  {
    starts: /^ROR CC0\b/,
    document: (citation, rorOfRow) => {
      const record = (ROR_RECORD.exec(citation) ?? ROR_RECORD.exec(rorOfRow))?.[0]
      return {
        id: record ? `document:ror-${record}` : 'document:ror',
        name: record ? `ROR record ${record}` : 'Research Organization Registry',
        publisher: 'Research Organization Registry',
        address: record ? `https://ror.org/${record}` : 'https://ror.org'
      }
    }
  }
]

/** The register document a citation names, null when it names none. `rorOfRow` serves citations without a record id. */
export function registerDocument(citation: string, rorOfRow: string): RegisterDocument | null {
  return REGISTERS.find(({ starts }) => starts.test(citation))?.document(citation, rorOfRow) ?? null
}
