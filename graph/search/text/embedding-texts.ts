import { createHash } from 'node:crypto'
import type { Concept, SearchDocument } from '../search-index.js'
import { windows } from './windows.js'

const LATIN = /\p{Script=Latin}/u

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
 * A query as its vector should see it: what is named in another script under its English name. Empty when the model does
 * not know the languages that are left.
 */
export function embeddingQuery(text: string, concepts: readonly Concept[], latinOnly: boolean): string {
  let meant = ''
  let at = 0
  for (const { start, end, name } of concepts) {
    if (start < at || LATIN.test(text.slice(start, end))) continue
    meant += text.slice(at, start) + name
    at = end
  }
  meant += text.slice(at)
  return latinOnly && !LATIN.test(meant) ? '' : meant
}

/** 16 bytes of SHA-256: the key of a text in the embedding cache. */
export const textHash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16)
