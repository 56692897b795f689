import { createHash } from 'node:crypto'
import type { Concept, SearchDocument } from '../search-index.js'
import { glossesOf, type Gloss, type IndexWords } from './hindi.js'
import { windows } from './windows.js'
import { words } from './words.js'

const ACRONYM = /^[A-Z][A-Z-]{1,8}[A-Z]$/
const LATIN = /\p{Script=Latin}/u
const NOT_LATIN = /(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu

/** The texts whose vectors stand for a document: each passage under its title, else one text, cut into windows where it is long. */
export function embeddingTexts(document: SearchDocument, maxTokens: number): string[] {
  const title = document.names[0] ?? ''
  if (document.passages?.length) return document.passages.map((passage) => `${title}. ${passage}`)
  // Names in other scripts are found by their words; a vector they would only blur.
  const aliases = document.names.slice(1).filter((name) => LATIN.test(name))
  const about = [aliases.join(', '), document.text, document.context.join(', ')]
  const body = about.filter((part) => part !== '').join('. ')
  const pieces = windows(body, Math.max(32, maxTokens - Math.ceil(title.length / 4)))
  return pieces.map((piece) => (piece === '' ? title : `${title}. ${piece}`))
}

/**
 * A query as its vector should see it: foreign words are put into English, word for word where they are known, else by the name
 * of what they stand for. Empty when the model does not know the languages that are left.
 */
export function embeddingQuery(
  text: string,
  concepts: readonly Concept[],
  latinOnly: boolean,
  index: IndexWords
): string {
  const glosses = glossesOf(text, index)
  const named = concepts.filter((concept) => isForeign(concept, index.knows) && !isGlossed(concept, glosses))
  const replaced = [...named.map(({ start, end, name }) => ({ start, end, english: name })), ...glosses]
  let meant = ''
  let at = 0
  for (const { start, end, english } of replaced.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    meant += text.slice(at, start) + english
    at = end
  }
  meant += text.slice(at)
  if (!latinOnly) return spaced(meant)
  return LATIN.test(meant) ? spaced(meant.replace(NOT_LATIN, ' ')) : ''
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u
const ACRONYMS = /(?<![\p{L}\p{N}])[A-Z][A-Z-]{1,8}[A-Z](?![\p{L}\p{N}])/gu

/**
 * What `embeddingQuery` will most likely give for a text in Latin letters, before anybody has looked for names in it; null where it
 * may well be another: words are unknown, or acronyms names (`named`, in lower case).
 */
export function likelyQuery(
  text: string,
  knows: IndexWords['knows'],
  named: (acronym: string) => boolean
): string | null {
  if (OTHER_LETTER.test(text) || text.match(ACRONYMS)?.some((acronym) => named(acronym.toLowerCase()))) return null
  return words(text).every((word) => knows(word.text)) ? spaced(text) : null
}

/** Whether all that a thing is called by in a text is known word for word. */
function isGlossed({ text, start, end }: Concept, glosses: readonly Gloss[]): boolean {
  const inside = glosses.filter((gloss) => !gloss.name && gloss.start >= start && gloss.end <= end)
  return inside.some(({ english }) => english !== '') && inside.length === words(text).length
}

/** Whether a thing is named in words that say less than its name: in another script, misspelt, in unknown words, by an acronym. */
export function isForeign({ text, via }: Concept, knows: IndexWords['knows']): boolean {
  if (via === 'spelling' || !LATIN.test(text)) return true
  if (via === 'alias' && ACRONYM.test(text)) return true
  return !words(text).every((word) => knows(word.text))
}

/** 16 bytes of SHA-256: the key of a text in the embedding cache. */
export const textHash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16)
