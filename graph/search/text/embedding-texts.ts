import { createHash } from 'node:crypto'
import type { SearchDocument } from '../search-index.js'
import { windows } from './windows.js'

/** The texts whose vectors stand for a document: each passage under its title, else one text, cut into windows where it is long. */
export function embeddingTexts(document: SearchDocument, maxTokens: number): string[] {
  const title = document.names[0] ?? ''
  if (document.passages?.length) return document.passages.map((passage) => `${title}. ${passage}`)
  const about = [document.names.slice(1).join(', '), document.text, document.context.join(', ')]
  const body = about.filter((part) => part !== '').join('. ')
  const pieces = windows(body, Math.max(32, maxTokens - Math.ceil(title.length / 4)))
  return pieces.map((piece) => (piece === '' ? title : `${title}. ${piece}`))
}

/** 16 bytes of SHA-256: the key of a text in the embedding cache. */
export const textHash = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, 16)
