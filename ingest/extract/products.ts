import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const QUOTED = /["“‘'](?<name>\p{Lu}[\p{L}\p{N}. &@-]{2,40}?)[,.]?["”’']/gu
const PRODUCT =
  /\b(?:app|application|platform|portal|marketplace|device|tool|kit|software|technology|prototype|machine|robot|drone|sensor|vaccine|dashboard|chatbot|system)\b/i

/** Product names in quotation marks beside a word for a product. */
export const productMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(QUOTED)].flatMap((match): Mention[] => {
      const start = sentence.start + match.index + 1
      const end = start + match.groups!['name']!.length
      const around =
        page.text.slice(Math.max(sentence.start, start - 40), start) +
        ' ' +
        page.text.slice(end, Math.min(sentence.end, end + 40))
      const claimed = touching(taken, { start, end }).some(
        (mention) => mention.entity.kind !== 'domain' && mention.entity.kind !== 'place'
      )
      return !claimed && PRODUCT.test(around)
        ? [{ start, end, entity: proposed('technology', match.groups!['name']!), method: 'quoted product name' }]
        : []
    })
  )

const MADE_THING =
  /\b(?:developed|designed|launched|built|created|unveiled|introduced)\s+(?:an?\s+|the\s+|its\s+|this\s+)?(?:[a-z][\w-]*\s+){0,5}(?<name>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){1,5})\s*\((?<acronym>\p{Lu}[\p{L}-]{1,9})\)/gu

/** Something new with an acronym behind a verb of making. */
export const madeThings = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(MADE_THING)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const start = sentence.start + match.index + match[0].lastIndexOf(name)
      const span = { start, end: start + name.length }
      const claimed = touching(taken, span).some(
        (mention) => mention.entity.kind !== 'domain' && mention.entity.kind !== 'place'
      )
      return claimed ? [] : [{ ...span, entity: proposed('technology', name), method: 'new thing with an acronym' }]
    })
  )
