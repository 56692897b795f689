import { createHash } from 'node:crypto'
import { canonicalJson } from './claims.js'
import type { Ontology } from './ontology.js'

/** To be raised when search documents are derived otherwise: an index kept from before is then compared anew. */
export const DERIVATION = 1

/** Names what search documents are derived from: equal for two graphs only if all their documents are equal. `hash` is that of the graph's content. */
export function searchBasis({ name, common, kinds, relations, facets }: Ontology, hash: string): string {
  const declared = canonicalJson({ name, common, kinds, relations, facets })
  return `${DERIVATION} ${createHash('sha256').update(declared).digest('hex').slice(0, 16)} ${hash}`
}
