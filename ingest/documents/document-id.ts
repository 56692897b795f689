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

/** `document:<slug of the file name>`; of an address host and path count. Names without a Latin letter go by their hash. */
export function documentIdOf(input: string): DocumentId {
  const name = /^https?:/i.test(input) ? addressName(input) : basename(input).replace(/\.[a-z0-9]{1,8}(\.gz)?$/i, '')
  const readable = slug(name).slice(0, LONGEST).replace(/-+$/, '')
  return ids(readable || createHash('sha256').update(name).digest('hex').slice(0, 12))
}

/** The ids that a user chose. @throws InvalidError for what is no document id. */
export function chosenDocumentId(sourceId: string): DocumentId {
  const given = sourceId.includes(':') ? sourceId : `document:${sourceId}`
  if (!/^document:[a-z0-9][a-z0-9._-]*$/.test(given)) {
    throw new InvalidError(`"${sourceId}" is not a document id; write for example document:annual-report-2025`, {
      path: 'sourceId',
      value: sourceId
    })
  }
  return ids(given.slice('document:'.length))
}

function ids(name: string): DocumentId {
  return { source: `document:${name}`, load: `load:${name}` }
}

function addressName(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  return url ? `${url.hostname} ${decodeURI(url.pathname)} ${url.search}` : address
}
