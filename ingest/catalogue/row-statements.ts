import {
  AUTHORITY,
  closest,
  InvalidError,
  kindPrefix,
  sangamOntology,
  validateEnds,
  validateFields,
  type ClaimDraft,
  type EntityId,
  type Json
} from '../../graph/index.js'
import type { CsvRow } from '../csv.js'
import type { Rejection, ClaimItem } from '../source.js'
import { catalogueClaim, type Statement } from './catalogue-claim.js'
import type { CatalogueIndex } from './catalogue-index.js'
import type { Citation } from './citation.js'
import type { Cells } from './table.js'
import { witnessesOf, type By } from './witnesses.js'

/** A relation as one cell states it; `column` is named when it does not fit. */
export interface RelationStatement {
  readonly subject: EntityId
  readonly relation: string
  readonly object: EntityId
  readonly column: string
  readonly fields?: Readonly<Record<string, Json | undefined>>
  readonly witnesses: readonly Citation[]
  readonly note?: string
  /** Upper bound on the confidence of each claim, e.g. for candidates. */
  readonly cap?: number
}

/**
 * Collects what one row states. A row is taken as a whole or not at all: any rejected cell rejects the row, and every
 * cell that does not fit is told.
 */
export class RowStatements {
  readonly file: string
  readonly index: CatalogueIndex
  readonly cells: Cells
  readonly subject: EntityId | null
  readonly #line: number
  readonly #fields = new Map<EntityId, { readonly witness: Citation; readonly fields: Record<string, Json> }>()
  readonly #cited = new Map<string, readonly Citation[]>()
  readonly #drafts: ClaimDraft[] = []
  readonly #rejected: Rejection[] = []

  constructor(file: string, row: CsvRow, subject: EntityId | null, index: CatalogueIndex) {
    this.file = file
    this.cells = row.cells
    this.subject = subject
    this.index = index
    this.#line = row.line
  }

  cell(column: string): string {
    return this.cells[column] ?? ''
  }

  list(column: string): string[] {
    return this.cell(column)
      .split('|')
      .map((value) => value.trim())
      .filter(Boolean)
  }

  reject(column: string, reason: string, value = this.cell(column)): null {
    this.#rejected.push({ file: this.file, row: this.#line, column, value, reason })
    return null
  }

  /** The sources named in a column; one that is not known rejects the row. */
  citations(column = 'source'): readonly Citation[] {
    const before = this.#cited.get(column)
    if (before) return before
    const cited = this.list(column).flatMap((text) => {
      const citation = this.index.cite(text, this.cell('ror_id'))
      if (!citation) return this.reject(column, 'is not the address of a document of documents.csv', text) ?? []
      return {
        ...citation,
        date: citation.authority === 'general-knowledge' ? null : this.cell('date') || citation.date
      }
    })
    this.#cited.set(column, cited)
    return cited
  }

  /** Who says what stands in a column that remarks and notes call by one of `labels`. */
  witnesses(by: By, labels: readonly string[] = []): readonly Citation[] {
    const column = typeof by === 'object' && this.cell(by.column) ? by.column : 'source'
    return witnessesOf(by, labels, this.cell('note'), this.citations(column))
  }

  /** The entity of one of these kinds that a bare slug means; otherwise the cell is rejected and null given. */
  resolve(column: string, slug: string, kinds: readonly string[]): EntityId | null {
    const known = this.index.find(slug)
    const fitting = known.filter((id) => kinds.includes(sangamOntology.kindOfId(id) ?? ''))
    if (fitting.length === 1) return fitting[0]!
    const wanted = kinds.join(' or ')
    if (fitting.length > 1) return this.reject(column, `may be any of ${fitting.join(', ')}`, slug)
    if (known.length) return this.reject(column, `is ${known.join(', ')}, where a ${wanted} belongs`, slug)
    const near = closest(slug, this.index.slugs())
    return this.reject(column, `no ${wanted} has this id${near ? `; did you mean "${near}"?` : ''}`, slug)
  }

  /** The kind a cell like `technology` names; any other word rejects the cell. */
  kindNamed(column: string): string | null {
    const kind = sangamOntology.kindNames.find((name) => kindPrefix(name) === this.cell(column))
    return kind ?? this.reject(column, 'is not a kind of entity like project or technology')
  }

  /** States a field of the row's own entity; several columns may add to one list field. */
  field(name: string, value: Json, column: string, witnesses: readonly Citation[]): void {
    const kind = sangamOntology.kindOfId(this.subject!)!
    const valid = this.#valid(column, () => validateFields(kind, sangamOntology.fieldsOf(kind), { [name]: value }))
    if (!valid) return
    for (const witness of witnesses) {
      const stated = this.#fields.get(witness.document) ?? { witness, fields: {} }
      const value = valid[name]!
      const before = stated.fields[name]
      const all = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value
      this.#fields.set(witness.document, { witness, fields: { ...stated.fields, [name]: all } })
    }
  }

  /** States fields of another entity than the row's own. */
  about(
    entity: EntityId,
    fields: Readonly<Record<string, Json | undefined>>,
    column: string,
    witnesses: readonly Citation[]
  ): void {
    const kind = sangamOntology.kindOfId(entity)!
    const valid = this.#valid(column, () => validateFields(kind, sangamOntology.fieldsOf(kind), fields))
    if (valid) for (const witness of witnesses) this.#say(witness, { subject: entity, fields: valid })
  }

  relate(statement: RelationStatement): void {
    const { subject, relation, object, column, witnesses, note, cap = 1 } = statement
    const fields = this.#valid(column, () => {
      validateEnds(sangamOntology, relation, subject, object)
      return validateFields(relation, sangamOntology.relations[relation]!.fields, statement.fields ?? {})
    })
    if (!fields) return
    for (const witness of witnesses) {
      const confidence = Math.min(cap, AUTHORITY[witness.authority].confidence)
      this.#say(witness, { subject, relation, object, fields, confidence, note: note || null })
    }
  }

  /** The claims of the row, or what is wrong with it. */
  items(): ClaimItem[] {
    if (this.#rejected.length) return distinct(this.#rejected).map((rejected) => ({ rejected }))
    const own = [...this.#fields.values()].map(({ witness, fields }) =>
      this.#draft(witness, { subject: this.subject!, fields })
    )
    return [...own, ...this.#drafts].map((claim) => ({ claim }))
  }

  #say(witness: Citation, statement: Statement): void {
    this.#drafts.push(this.#draft(witness, statement))
  }

  #draft(witness: Citation, statement: Statement): ClaimDraft {
    return catalogueClaim(statement, witness, { file: this.file, row: this.#line })
  }

  #valid<T>(column: string, check: () => T): T | null {
    try {
      return check()
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error
      return this.reject(column, error.message)
    }
  }
}

function distinct(rejected: readonly Rejection[]): Rejection[] {
  return [...new Map(rejected.map((rejection) => [JSON.stringify(rejection), rejection])).values()]
}
