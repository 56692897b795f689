import { createHash } from 'node:crypto'
import { kindPrefix, type EntityId } from '../../graph/index.js'
import { slug } from '../slug.js'
import { placeId } from './place-id.js'

const LONGEST = 80

/**
 * The id of a thing that a source only names: `kind:slug`; of places what `placeId` tells. A name that loses letters on
 * its way to a slug (another script, great length) gets six hex digits of its hash besides.
 */
export function proposedId(kind: string, name: string): EntityId {
  const place = kind === 'Place' ? placeId(name) : null
  if (place) return place
  const plain = slug(name)
  const short = plain.slice(0, LONGEST).replace(/-+$/, '')
  const lossy = short !== plain || !short || /(?!\p{Script=Latin})\p{L}/u.test(name)
  return `${kindPrefix(kind)}:${[short, lossy && hash(kind, name)].filter(Boolean).join('-')}`
}

function hash(kind: string, name: string): string {
  return createHash('sha256')
    .update(`${kind}\n${name.normalize('NFC').trim()}`)
    .digest('hex')
    .slice(0, 6)
}
