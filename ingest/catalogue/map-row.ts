import { kindPrefix, sangamOntology } from '../../graph/index.js'
import type { CsvRow } from '../csv.js'
import type { ClaimItem } from '../source.js'
import { subjectId, type CatalogueIndex } from './catalogue-index.js'
import type { Mapping } from './mapping.js'
import { RowStatements } from './row-statements.js'

/** Every column that a mapping knows, among them the id where its rows describe entities. */
export function columnsOf({ kind, parts }: Mapping): readonly string[] {
  return [...new Set([...(kind ? ['id'] : []), ...parts.flatMap(({ columns }) => columns)])]
}

/** The claims of one row, or why it gives none. Pure: row and index decide. */
export function mapRow(mapping: Mapping, row: CsvRow, index: CatalogueIndex): readonly ClaimItem[] {
  const { file, kind, parts } = mapping
  const subject = kind ? subjectId(kind, row) : null
  const statements = new RowStatements(file, row, subject, index)
  if (kind && !isFit(statements, row)) return statements.items()
  if (columnsOf(mapping).includes('source') && !row.cells['source']) statements.reject('source', 'names no source')
  for (const part of parts) part.state(statements)
  return statements.items()
}

/** Whether the id of a row is well formed and its own; the first row with an id keeps it. */
function isFit(statements: RowStatements, row: CsvRow): boolean {
  const { subject, index } = statements
  if (subject === null) statements.reject('id', 'the row has no id')
  else if (!/^[a-z0-9][a-z0-9._-]*$/.test(row.cells['id']!)) {
    const prefix = kindPrefix(sangamOntology.kindOfId(subject)!)
    statements.reject('id', `is not a slug of lower-case letters, digits and hyphens, as in ${prefix}:iit-delhi`)
  } else {
    const first = index.row(subject)
    if (first === row) return true
    statements.reject('id', `is already the id of the row on line ${first!.line}`)
  }
  return false
}
