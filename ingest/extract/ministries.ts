import { subjectOf } from './known-mentions.js'
import { touching, type Page } from './page.js'
import type { KnownEntity, Mention } from './types.js'

const PORTFOLIO =
  /\b(?:Minister(?: of State)?|MoS)(?:\s*\((?:Independent Charge|I\/?C|IC)\))?,?\s+(?:(?:for|of)\s+)?(?:the\s+)?(?<field>\p{Lu}[\p{L}&, ]{3,90})/gu

/** "Minister of State for A & B and C": the ministries of these fields, where they are known. */
export const ministryMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(PORTFOLIO)].flatMap((match) => {
      const found: Mention[] = []
      let at = sentence.start + match.index + match[0].length - match.groups!['field']!.length
      const stop = sentence.start + match.index + match[0].length
      for (let rest = page.text.slice(at, stop); rest; rest = page.text.slice(at, stop)) {
        const ministry = longestMinistry(page, rest)
        if (
          !ministry ||
          touching(taken, { start: at, end: at + ministry.length }).some(
            (mention) => mention.entity.kind !== 'domain' && mention.entity.kind !== 'place'
          )
        )
          break
        found.push({ start: at, end: at + ministry.length, entity: subjectOf(page, ministry.entity), method: 'post' })
        const joint = /^(?:,\s*(?:and\s+)?|\s+and\s+|\s*[;&]\s*)/.exec(page.text.slice(at + ministry.length, stop))
        if (!joint) break
        at += ministry.length + joint[0].length
      }
      return found
    })
  )

const longestMinistry = (page: Page, field: string): { entity: KnownEntity; length: number } | null => {
  for (let words = field.trimEnd(); words; words = words.replace(/[\s,&]*\S+$/, '')) {
    const entry = page.gazetteer.named(`Ministry of ${words}`)[0]
    if (entry) return { entity: entry.entity, length: words.length }
  }
  return null
}

const BEFORE_MINISTER = /\bUnion\s+(?<field>\p{Lu}[\p{L}&, ]{2,60}?)\s+Minister\b/gu

/** "Union Education Minister": the ministry of the field. */
export const unionMinistryMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(BEFORE_MINISTER)].flatMap((match): Mention[] => {
      const entry = page.gazetteer.named(`Ministry of ${match.groups!['field']!}`)[0]
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      const claimed = touching(taken, span).some((mention) => mention.entity.kind !== 'domain')
      return entry && !claimed ? [{ ...span, entity: subjectOf(page, entry.entity), method: 'post' }] : []
    })
  )
