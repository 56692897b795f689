import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const FACILITY =
  /(?<=[;:,]\s|\b(?:of|like|as|in|and)\s|\bthe\s)(?<name>\p{Lu}[\p{L}\p{N} .-]{3,60}?(?:[Tt]elescope|[Ss]ynchrotron|[Aa]ccelerator|[Oo]bservatory|[Rr]eactor|[Bb]eam-?line|[Ll]ight [Ss]ource|[Cc]ollider|[Dd]etector|[Ff]acility|[Ll]aboratory|[Rr]ing)s?)\s*(?=\()/gu

/** Research facilities named in an enumeration with their country in brackets behind. */
export const facilityMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(FACILITY)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const start = sentence.start + match.index + match[0].indexOf(name)
      const span = { start, end: start + name.length }
      const bracket = taken.some(
        (mention) => mention.entity.kind === 'place' && mention.start > span.end && mention.start <= span.end + 2
      )
      const claimed = touching(taken, span).some(
        (mention) => mention.entity.kind !== 'domain' && mention.entity.kind !== 'place'
      )
      return bracket && !claimed && /^\p{Lu}/u.test(name)
        ? [{ ...span, entity: proposed('institution', name, 'facility'), method: 'facility in a list' }]
        : []
    })
  )
