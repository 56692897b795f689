import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { InvalidError, type EntityId } from '../../graph/index.js'
import { slug } from '../slug.js'

/** The document that a file or an address is, and the load that brings what it says. */
export interface DocumentId {
  readonly source: EntityId
  readonly load: string
}

const LONGEST = 100

/** Names of the loads that no document delivers: a document under such a name would replace them. */
const RESERVED: ReadonlySet<string> = new Set(['catalogue', 'curator', 'resolver'])

/** Whether the ids stand for something other than a document that is taken in. */
export const isReserved = ({ load }: DocumentId): boolean => RESERVED.has(load.slice('load:'.length))

/**
 * `document:<slug of the file name>`; of an address host, path and query count. A name without a Latin letter goes by its
 * hash, a very long one by its beginning and its hash.
 */
export function documentIdOf(input: string): DocumentId {
  const name = /^https?:/i.test(input) ? addressName(input) : basename(input).replace(/\.[a-z0-9]{1,8}(\.gz)?$/i, '')
  const readable = slug(name)
  if (readable && readable.length <= LONGEST) return ids(readable)
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12)
  return ids([readable.slice(0, LONGEST).replace(/-+$/, ''), hash].filter(Boolean).join('-'))
}

/** The ids that a user chose. @throws InvalidError for what is no document id, or one that is reserved. */
export function chosenDocumentId(sourceId: string): DocumentId {
  const given = sourceId.includes(':') ? sourceId : `document:${sourceId}`
  if (!/^document:[a-z0-9][a-z0-9._-]*$/.test(given)) {
    throw new InvalidError(`"${sourceId}" is not a document id; write for example document:annual-report-2025`, {
      path: 'sourceId',
      value: sourceId
    })
  }
  const chosen = ids(given.slice('document:'.length))
  if (isReserved(chosen)) {
    throw new InvalidError(`${given} is kept for ${chosen.load}, which is no document's; choose another id`, {
      path: 'sourceId',
      value: sourceId
    })
  }
  return chosen
}

function ids(name: string): DocumentId {
  return { source: `document:${name}`, load: `load:${name}` }
}

function addressName(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  return url ? `${url.hostname} ${decoded(url.pathname)} ${url.search}` : address
}

/** A path in its own script; as it is where its escapes make no text. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
