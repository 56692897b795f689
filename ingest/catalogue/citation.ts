import type { Authority, EntityId } from '../../graph/index.js'

/** A source as a cell names it, e.g. a page address, `ROR CC0: …/049tgcd06.json` or `general-knowledge (city)`. */
export interface Citation {
  readonly document: EntityId
  readonly authority: Authority
  /** EDTF level 0: when the document was published. */
  readonly date: string | null
  /** What the document is cited for, in the words of the cell; null where it is cited for the whole row. */
  readonly remark: string | null
}

/** A document that documents.csv does not list because a register, not a page, is cited. */
export interface RegisterDocument {
  readonly id: EntityId
  readonly name: string
  readonly publisher: string
  readonly address: string
}

export const GENERAL_KNOWLEDGE: Citation = {
  document: 'document:general-knowledge',
  authority: 'general-knowledge',
  date: null,
  remark: null
}

/** Our own classification and remarks: never to be taken for the words of a cited source. */
export const CLASSIFICATION: Citation = {
  document: 'document:sangam-classification',
  authority: 'classification',
  date: null,
  remark: null
}

const ROR_RECORD = /\b0[a-z0-9]{6}\d{2}\b/

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

/** Reads one citation; null when it names neither a listed document nor a register nor general knowledge. */
export function readCitation(
  citation: string,
  rorOfRow: string,
  listed: (address: string) => Citation | undefined
): Citation | null {
  const document = listed(citation)
  if (document) return document
  const inParentheses = /\(([^()]*)\)\s*$/.exec(citation)?.[1] ?? null
  const remark = inParentheses && !ROR_RECORD.test(inParentheses) ? inParentheses : null
  if (/^general-knowledge(?= \(|$)/.test(citation)) return { ...GENERAL_KNOWLEDGE, remark }
  const register = registerDocument(citation, rorOfRow)
  return register && { document: register.id, authority: 'register', date: null, remark }
}
