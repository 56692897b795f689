import { createHash } from 'node:crypto'
import type { EntityId } from '../../graph/index.js'
import { slug } from '../slug.js'

const LONGEST_SLUG = 80

/**
 * The id of a thing only this document speaks of. It depends on kind, name and document alone, so no document's claims
 * depend on another's; that two such things are one is said by the resolver's own load.
 */
export function proposedId(kind: string, name: string, document: EntityId): EntityId {
  const hash = createHash('sha256')
    .update(`${kind}\n${name.normalize('NFC').toLowerCase()}\n${document}`)
    .digest('hex')
  const readable = slug(name).slice(0, LONGEST_SLUG).replace(/-+$/, '')
  return `${kind}:${readable ? `${readable}-` : 'x'}${hash.slice(0, 6)}`
}
