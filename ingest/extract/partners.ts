import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const PARTNER =
  /(?<=\b(?:with|by|between|and)\s(?:the\s)?)(?<name>\p{Lu}[\p{L}'’.-]+(?:\s+(?:of\s+|for\s+|and\s+)?\p{Lu}[\p{L}'’.-]+){1,5})\s*\((?<acronym>\p{Lu}{3,8})\)/gu
const AGREEMENT = /\b(?:MoUs?|memorand\w+|agreement|partnership|collaborat\w+|tie-?up|joint(?:ly)?|letter of intent)\b/i

/** Parties of an agreement named with their acronym, whatever the words of their name. */
export const partnerMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const body = page.text.slice(sentence.start, sentence.end)
    if (!AGREEMENT.test(body)) return []
    return [...body.matchAll(PARTNER)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const letters = [...name.matchAll(/\p{Lu}/gu)].map((letter) => letter[0]).join('')
      const start = sentence.start + match.index
      const span = { start, end: start + name.length }
      const claimed = touching(taken, span).length > 0
      return letters === match.groups!['acronym'] && !claimed
        ? [{ ...span, entity: proposed('institution', name), method: 'party of an agreement' }]
        : []
    })
  })
