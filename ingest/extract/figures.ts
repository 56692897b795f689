import { amountsIn } from './amounts.js'
import { datesIn } from './dates.js'
import { overlaps, within, type Page } from './page.js'
import type { Sentence } from './sentences.js'
import type { ExtractedFigure, Kind, Mention, Span } from './types.js'

/** Kinds a figure can be about, the likelier ones first. */
const ABOUT: readonly Kind[] = [
  'technology',
  'project',
  'event',
  'document',
  'compendium',
  'cluster',
  'programme',
  'institution'
]
const DATED: ReadonlySet<Kind> = new Set([
  'event',
  'document',
  'compendium',
  'programme',
  'cluster',
  'project',
  'technology'
])
const DATE_VERB =
  /\b(launch|releas|inaugurat|held|organi[sz]|sign|establish|found|sanction|approv|schedul|publish|unveil|set up|start)\w*/gi
const NUMERAL = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty)\b/i
const LONGEST_WHAT = 60

/** The thing the figure is about: the nearest before it in the sentence, else the first behind it. */
const subjectOf = (mentions: readonly Mention[], span: Span, kinds: ReadonlySet<Kind>): Mention | undefined => {
  const able = mentions.filter((mention) => kinds.has(mention.entity.kind) && !overlaps(mention, span))
  return able.findLast((mention) => mention.end <= span.start) ?? able.find((mention) => mention.start >= span.end)
}

const figuresOf = (page: Page, sentence: Sentence, mentions: readonly Mention[]): ExtractedFigure[] => {
  const text = page.text.slice(sentence.start, sentence.end)
  if (!NUMERAL.test(text)) return []
  const shift = <T extends Span>(span: T): T => ({
    ...span,
    start: span.start + sentence.start,
    end: span.end + sentence.start
  })
  const here = within(mentions, sentence)
  const dates = datesIn(text).map(shift)
  const counted = amountsIn(text)
    .map(shift)
    .filter(
      (amount) =>
        !dates.some((date) => overlaps(date, amount)) &&
        !here.some((mention) => mention.start <= amount.start && mention.end > amount.start)
    )
  const quote = (span: Span): { quote: string; start: number } => ({
    quote: page.text.slice(span.start, span.end),
    start: span.start
  })
  const amounts = counted.map((amount): ExtractedFigure => {
    const what = page.text.slice(amount.start, amount.end).replace(/\s+/g, ' ').slice(0, LONGEST_WHAT)
    return {
      subject: subjectOf(here, amount, new Set(ABOUT))?.entity.id ?? null,
      value: amount.value,
      unit: amount.unit,
      what,
      ...quote(amount)
    }
  })
  const dated = dates.flatMap((date): ExtractedFigure[] => {
    const subject = subjectOf(here, date, DATED)
    if (!subject) return []
    const verb =
      [...page.text.slice(sentence.start, date.start).matchAll(DATE_VERB)].at(-1)?.[0].toLowerCase() ?? 'date'
    return [
      {
        subject: subject.entity.id,
        value: date.value,
        unit: /^\d{4}$/.test(date.value) ? 'year' : 'date',
        what: verb,
        ...quote(date)
      }
    ]
  })
  return [...amounts, ...dated].sort((a, b) => a.start - b.start)
}

/** Quantities, money and dates with what they are about and the exact words. */
export const figuresIn = (page: Page, mentions: readonly Mention[]): ExtractedFigure[] =>
  page.sentences.flatMap((sentence) => figuresOf(page, sentence, mentions))
