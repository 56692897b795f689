import type { Claim, EntityId } from '../../graph/index.js'
import { sentencesOf } from '../extract/index.js'

/** A stretch of a document with the quote in it; `start` and `end` are the quote's UTF-16 offsets in `text`. */
export interface QuotedPage {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A quote with what stands around it; null where the claim has no quote. */
export interface Quotation {
  readonly quote: string | null
  /** The whole sentence; the quote where the document's text is not at hand. */
  readonly sentence: string | null
  readonly page: QuotedPage | null
}

/** Characters shown before and after the quote, at most. */
const AROUND = 700

/** Shows quotes in their documents, whose texts are among the claims; each text is parted into sentences once. */
export function quotations(claims: readonly Claim[]): (claim: Claim) => Quotation {
  const texts = new Map<EntityId, string>()
  for (const { subject, fields } of claims) if (typeof fields['text'] === 'string') texts.set(subject, fields['text'])
  const sentences = new Map<EntityId, ReturnType<typeof sentencesOf>>()
  return ({ source, quote, locator }) => {
    const text = texts.get(source)
    const { start, end } = locator ?? {}
    if (quote === null || text === undefined || start === undefined || end === undefined || end > text.length)
      return { quote, sentence: quote, page: quote === null ? null : { text: quote, start: 0, end: quote.length } }
    const spans = sentences.get(source) ?? sentencesOf(text)
    sentences.set(source, spans)
    const whole = spans.find((span) => span.start <= start && span.end >= end)
    return { quote, sentence: whole ? text.slice(whole.start, whole.end) : quote, page: pageAround(text, start, end) }
  }
}

function pageAround(text: string, start: number, end: number): QuotedPage {
  const from = start <= AROUND ? 0 : wordStart(text, start - AROUND, start)
  const to = end + AROUND >= text.length ? text.length : wordEnd(text, end + AROUND, end)
  return { text: text.slice(from, to), start: start - from, end: end - from }
}

/** The first word that begins at or after `at`, but not after `most`. */
function wordStart(text: string, at: number, most: number): number {
  const blank = text.slice(at, most).search(/\s/)
  return blank < 0 ? most : at + blank + 1
}

/** The end of the last word that ends at or before `at`, but not before `least`. */
function wordEnd(text: string, at: number, least: number): number {
  const trail = /\s+\S*$/.exec(text.slice(least, at))
  return trail ? least + trail.index : least
}
