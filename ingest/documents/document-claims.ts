import type { ClaimDraft, EntityId, Json, Locator } from '../../graph/index.js'
import {
  extract,
  sentencesOf,
  type ExtractedEntity,
  type ExtractedFigure,
  type ExtractedRelation,
  type Extraction,
  type Gazetteer
} from '../extract/index.js'
import type { TextDocument } from '../source.js'
import type { DocumentId } from './document-id.js'
import { figureFields } from './figure-fields.js'
import { proposedId } from './proposed-id.js'
import { publishedOn } from './published-on.js'
import { relationStatement } from './relation-statement.js'

/** Confidence of "this text names that known thing", and of "there is such a thing at all" for what nobody else knows. */
const CONFIDENCE = { named: 0.85, proposed: 0.6, figure: 0.75, place: 0.8 }
const LONGEST_QUOTE = 400

/** A text together with the document it is and the file it came from. */
export interface DocumentText extends TextDocument, DocumentId {
  readonly file: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly contentHash?: string
}

/** What a document says, and the proposals among it. */
export interface DocumentClaims {
  readonly claims: readonly ClaimDraft[]
  readonly known: readonly EntityId[]
  readonly proposed: readonly EntityId[]
}

/**
 * The claims of a text: the document itself, what it names, how that hangs together, its figures; each with quote, place and
 * confidence. Depends on the text and the gazetteer alone. Ids in `rejected` were refused by a curator and yield nothing.
 */
export function documentClaims(
  document: DocumentText,
  gazetteer: Gazetteer,
  rejected: ReadonlySet<EntityId> = new Set()
): DocumentClaims {
  const found = extract(document.text, { gazetteer, document: document.source })
  const writer = new Writer(document, gazetteer, found, rejected)
  return {
    claims: [
      writer.document(),
      ...found.entities.flatMap((entity) => writer.entity(entity)),
      ...found.relations.flatMap((relation) => writer.relation(relation)),
      ...found.figures.flatMap((figure) => writer.figure(figure))
    ],
    known: writer.idsOf('known'),
    proposed: writer.idsOf('proposed')
  }
}

class Writer {
  readonly #document: DocumentText
  readonly #gazetteer: Gazetteer
  readonly #found: Extraction
  readonly #ids: ReadonlyMap<string, EntityId>
  readonly #quoteAround: (start: number, end: number) => { quote: string; start: number; end: number }
  readonly #date: string | null

  constructor(document: DocumentText, gazetteer: Gazetteer, found: Extraction, rejected: ReadonlySet<EntityId>) {
    this.#document = document
    this.#gazetteer = gazetteer
    this.#found = found
    this.#date = document.date ?? publishedOn(document.text)
    this.#quoteAround = sentenceQuotes(document.text)
    const ids = found.entities.map((entity) => [entity.id, this.#graphId(entity)] as const)
    this.#ids = new Map(ids.filter(([, id]) => !rejected.has(id)))
  }

  idsOf(status: 'known' | 'proposed'): EntityId[] {
    return this.#found.entities.flatMap((entity) => (entity.status === status ? (this.#ids.get(entity.id) ?? []) : []))
  }

  document(): ClaimDraft {
    const { source, title, file, text, address, language, contentHash } = this.#document
    const fields: Record<string, Json | undefined> = {
      name: title ?? firstLine(text) ?? file,
      text,
      type: 'other',
      ...(this.#date && { date: this.#date }),
      ...(address && { address }),
      ...(language && { language }),
      ...(contentHash && { contentHash })
    }
    return { ...this.#said(source, 1), fields, locator: { file } }
  }

  entity(entity: ExtractedEntity): ClaimDraft[] {
    const id = this.#ids.get(entity.id)
    const mention = entity.mentions[0]
    if (!id || !mention) return []
    const at = this.#quoteAround(mention.start, mention.end)
    const mentioned: ClaimDraft = {
      ...this.#said(id, entity.status === 'known' ? CONFIDENCE.named : CONFIDENCE.proposed, at),
      relation: 'MENTIONED_IN',
      object: this.#document.source
    }
    return entity.status === 'known' ? [mentioned] : [...this.#introduction(id, entity, at), mentioned]
  }

  relation(relation: ExtractedRelation): ClaimDraft[] {
    const [subject, object] = [this.#ids.get(relation.subject), this.#ids.get(relation.object)]
    if (!subject || !object || subject === object) return []
    const end = relation.start + relation.quote.length
    return [
      {
        ...this.#said(subject, relation.confidence, { quote: relation.quote, start: relation.start, end }),
        ...relationStatement(relation, subject, object),
        method: `extraction: ${relation.method}`
      }
    ]
  }

  figure(figure: ExtractedFigure): ClaimDraft[] {
    const subject = figure.subject === null ? undefined : this.#ids.get(figure.subject)
    const fields = subject && figureFields(figure, subject)
    if (!fields) return []
    const at = this.#quoteAround(figure.start, figure.start + figure.quote.length)
    return [{ ...this.#said(subject, CONFIDENCE.figure, at), fields, method: 'extraction: figure' }]
  }

  /** What makes a thing that nobody claimed before: its name, and for a place where it lies. */
  #introduction(id: EntityId, { name, kind }: ExtractedEntity, at: Quoted): ClaimDraft[] {
    const general = kind === 'place' ? this.#gazetteer.entities.get(id) : undefined
    if (!general) return [{ ...this.#said(id, CONFIDENCE.proposed, at), fields: { name } }]
    const said = this.#said(id, CONFIDENCE.place, at)
    const named = { ...said, fields: { name, level: general.type === 'country' ? 'country' : 'city' } }
    return general.parent ? [named, { ...said, relation: 'PART_OF', object: general.parent }] : [named]
  }

  /** Known things and places that everybody knows have one id everywhere; the others are this document's own. */
  #graphId({ id, kind, name, status }: ExtractedEntity): EntityId {
    const isShared = status === 'known' || (kind === 'place' && this.#gazetteer.entities.has(id))
    return isShared ? id : proposedId(kind, name, this.#document.source)
  }

  #said(subject: EntityId, confidence: number, at?: Quoted): ClaimDraft {
    const { source, load, file } = this.#document
    return {
      subject,
      source,
      load,
      authority: 'extraction',
      method: 'extraction',
      confidence: Math.min(confidence, 0.85),
      date: this.#date,
      ...(at && { quote: at.quote, locator: this.#locator(file, at) })
    }
  }

  #locator(file: string, { start, end }: Quoted): Locator {
    const page = this.#document.pages?.findLast((each) => each.start <= start)?.page
    return { file, start, end, ...(page !== undefined && { page }) }
  }
}

interface Quoted {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** Quotes the sentence that holds a stretch of text; of a very long one the part around it. */
function sentenceQuotes(text: string): (start: number, end: number) => Quoted {
  const sentences = sentencesOf(text)
  return (start, end) => {
    const sentence = sentences.find((s) => s.start <= start && s.end >= end) ?? { start, end }
    const span = sentence.end - sentence.start <= LONGEST_QUOTE ? sentence : cutAround(text, sentence, start, end)
    return { quote: text.slice(span.start, span.end), start: span.start, end: span.end }
  }
}

function cutAround(text: string, within: { start: number; end: number }, start: number, end: number) {
  const room = Math.max(0, LONGEST_QUOTE - (end - start)) / 2
  const from = Math.max(within.start, Math.floor(start - room))
  const to = Math.min(within.end, Math.ceil(end + room))
  const blank = text.indexOf(' ', from)
  const lastBlank = text.lastIndexOf(' ', to)
  return {
    start: from > within.start && blank >= 0 && blank < start ? blank + 1 : from,
    end: to < within.end && lastBlank > end ? lastBlank : to
  }
}

const LONGEST_TITLE = 160
/** A line that only tells when or where the text was put up. */
const POSTING_LINE = /^(?:posted|published|updated|date|dated|release|pib)\b.{0,40}\d{4}\b.{0,30}$/i

/** … and such words before what the line says. */
const POSTING_HEAD = /^(?:posted(?: on)?|published(?: on)?|dated?)\s*:?\s*\d{4}-\d{2}-\d{2}\s+/i

/** The first line that says something, cut at a word: what a text without a title is called. */
function firstLine(text: string): string | null {
  const lines = sentencesOf(text).map(({ start, end }) =>
    text.slice(start, end).trim().replace(/\s+/g, ' ').replace(POSTING_HEAD, '')
  )
  const line = lines.find((each) => /\p{L}.*\p{L}/u.test(each) && !POSTING_LINE.test(each))
  if (!line) return null
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')} …`
}
