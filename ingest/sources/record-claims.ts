import { basename } from 'node:path'
import {
  fieldTypes,
  InvalidError,
  makeClaim,
  sangamOntology,
  type Authority,
  type ClaimDraft,
  type EntityId,
  type Locator
} from '../../graph/index.js'
import type { ClaimItem, Rejection } from '../source.js'
import { personalContact } from './personal-contact.js'

/** What all records of one file have in common. */
export interface RecordContext {
  readonly file: string
  /** The Document that the records stand in, and the load that brings them. */
  readonly source: EntityId
  readonly load: string
  readonly authority: Authority
  /** Confidence of every claim that does not state its own; the default of the authority when left out. */
  readonly confidence?: number
  /** Remarks on the file as a whole that were made already: each is made once. */
  readonly reported: Set<string>
}

/** Where a record stands: row from 1; the page is the sheet of a workbook. */
export type RecordPlace = Pick<Rejection, 'row' | 'page'>

/** A statement; whatever it leaves open is what its file says. */
export type RecordStatement = Pick<ClaimDraft, 'subject'> & Partial<ClaimDraft>

/**
 * Collects what one record states. A record is taken as a whole or not at all, but for what is only left out: columns
 * nobody knows and personal contacts.
 */
export class RecordClaims {
  readonly context: RecordContext
  readonly #place: RecordPlace
  readonly #claims: ClaimDraft[] = []
  readonly #rejected: Rejection[] = []
  readonly #leftOut: Rejection[] = []

  constructor(context: RecordContext, place: RecordPlace) {
    this.context = context
    this.#place = place
  }

  reject(reason: string, column?: string, value?: unknown): null {
    this.#rejected.push(this.#rejection(reason, column, value))
    return null
  }

  /** Tells that something was not taken over while the rest of the record is; once a file. */
  leaveOut(column: string, reason: string): void {
    const remark = `${column}\n${reason}`
    if (this.context.reported.has(remark)) return
    this.context.reported.add(remark)
    this.#leftOut.push(this.#rejection(reason, column))
  }

  /** Adds a claim that the ontology allows; `columnOf` tells where a field stands that does not fit. */
  state(statement: RecordStatement, columnOf: (field: string) => string | undefined = (field) => field): void {
    const { source, load, authority, confidence } = this.context
    const stated = { source, load, authority, method: 'record', confidence, ...statement }
    const draft = { ...stated, locator: this.#locator(statement.locator ?? null), ...this.#withoutContacts(stated) }
    const odd = Object.keys(draft.fields ?? {}).find((name) => name in Object.prototype)
    if (odd !== undefined) return void this.reject('is no field', columnOf(odd))
    try {
      if (draft.date) fieldTypes.date.parse(draft.date)
      makeClaim(sangamOntology, draft)
      this.#claims.push(draft)
    } catch (error) {
      if (error instanceof RangeError) return void this.reject('the record is nested too deeply')
      if (!(error instanceof InvalidError)) throw error
      const { path, value } = error.details
      if (path === undefined) return void this.reject(`is not ${error.message}`, 'date', draft.date)
      const field = typeof path === 'string' ? path.replace(/^.*\./, '').replace(/\[\d+\]$/, '') : undefined
      this.reject(error.message, field && columnOf(field), value)
    }
  }

  items(): ClaimItem[] {
    const rejected = this.#rejected.length ? this.#rejected : this.#leftOut
    const claims = this.#rejected.length ? [] : this.#claims
    return [...claims.map((claim) => ({ claim })), ...rejected.map((rejection) => ({ rejected: rejection }))]
  }

  #locator(stated: Locator | null): Locator {
    const { row, page } = this.#place
    return { file: basename(this.context.file), ...(page && { page }), ...(row && { row }), ...stated }
  }

  #rejection(reason: string, column?: string, value?: unknown): Rejection {
    return {
      file: this.context.file,
      ...this.#place,
      ...(column !== undefined && { column }),
      ...(value !== undefined && value !== null && { value: shown(value) }),
      reason
    }
  }

  #withoutContacts({ fields = {}, quote, note }: Partial<ClaimDraft>): Pick<ClaimDraft, 'fields' | 'quote' | 'note'> {
    const free = (column: string, value: unknown) => {
      const found = personalContact(value)
      if (found)
        this.leaveOut(column, `a text with ${found} was left out: contacts are websites and official pages only`)
      return !found
    }
    return {
      fields: Object.fromEntries(Object.entries(fields).filter(([name, value]) => free(name, value))),
      quote: free('quote', quote) ? quote : null,
      note: free('note', note) ? note : null
    }
  }
}

/** A value as a report shows it: short, and without a contact. */
function shown(value: unknown): string {
  if (personalContact(value)) return '(personal contact)'
  const text = typeof value === 'object' ? '(a list or record)' : String(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
