import { tokenize } from './tokens.js'
import type { Kind, Subject } from './types.js'

const slug = (name: string): string =>
  tokenize(name)
    .map((token) => token.fold)
    .join('-')

/** A thing the text names and nobody knows yet; its id follows from kind and name. */
export const proposed = (kind: Kind, name: string, type?: string): Subject => {
  const clean = name.replace(/\s+/g, ' ').trim()
  return { kind, id: `${kind}:${slug(clean)}`, name: clean, status: 'proposed', ...(type ? { type } : {}) }
}
