import { trimName } from './forms.js'
import { within, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const TITLE = /^\W*(?:publications?|reports?|documents?)\b[^:]{0,30}:?$/i
const DOCUMENT =
  /\b(?:report|year|impact|ground|policy|paper|compendium|handbook|plan|review|study|volume|edition|brochure|\d{4})\b/i
const FEWEST_WORDS = 3
/** Share of the entry that a document already recognised must cover to stand for it. */
const COVERED = 0.8

/** Entries below a heading such as "Publications and reports" are documents. */
export const listedDocuments = (page: Page, taken: readonly Mention[]): Mention[] => {
  let listing = false
  return page.sentences.flatMap((sentence): Mention[] => {
    if (!sentence.short || TITLE.test(page.text.slice(sentence.start, sentence.end))) {
      listing = sentence.short
      return []
    }
    if (!listing) return []
    const span = trimName(page.text, sentence)
    const name = page.text.slice(span.start, span.end)
    const length = span.end - span.start
    const known = within(taken, sentence).some(
      (mention) => mention.entity.kind === 'document' && mention.end - mention.start > length * COVERED
    )
    if (known || name.split(/\s+/).length < FEWEST_WORDS || !DOCUMENT.test(name)) return []
    const title = name.replace(/\s*[-–—:]\s+/, ' ')
    return [{ ...span, entity: proposed('document', title), method: 'list of publications' }]
  })
}
