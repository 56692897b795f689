import type { Claim } from '../claims.js'
import { ConflictError } from '../errors.js'
import { claimPages } from '../selection.js'
import type { GraphStore } from '../store/graph-store.js'
import { readAhead } from './read-ahead.js'

export interface Copied {
  /** Claims that were there already, from an earlier attempt that was interrupted. */
  readonly resumed: number
  readonly written: number
  readonly hash: string
}

export type OnCopied = (done: number, total: number) => void

/** Claims a write: large enough to spread its fixed cost, small enough for the memory of a small server. */
const BATCH = 10_000

/**
 * Copies every claim of a store to an empty one, in id order, and compares the hashes at the end. A target that holds
 * the first claims of the source and nothing else is one whose copying was interrupted: it is gone on with.
 * @throws ConflictError when the target holds anything else, or the hashes differ.
 */
export async function copyClaims(
  from: GraphStore,
  to: GraphStore,
  onCopied: OnCopied = () => undefined
): Promise<Copied> {
  const { claims: total, hash } = await from.meta()
  const { resumed, after } = await commonStart(from, to)
  const rest = claimPages(from, BATCH, after)
  const written = await putClaims(to, rest, (done) => onCopied(resumed + done, total))
  await mustHaveHash(to, hash)
  return { resumed, written, hash }
}

/** Writes pages of claims one after another, each being read while the one before is written; how many there were. */
export async function putClaims(
  store: GraphStore,
  pages: AsyncIterable<readonly Claim[]>,
  onDone: (done: number) => void = () => undefined
): Promise<number> {
  let done = 0
  for await (const put of readAhead(pages)) {
    await store.apply({ put })
    done += put.length
    onDone(done)
  }
  return done
}

/** Takes every claim out of a store, page by page. */
export async function removeAllClaims(store: GraphStore): Promise<void> {
  for await (const page of claimPages(store, BATCH)) await store.apply({ removeClaims: page.map(({ id }) => id) })
}

/** @throws ConflictError */
export async function mustHaveHash(store: GraphStore, expected: string): Promise<void> {
  const { hash, claims, store: name } = await store.meta()
  if (hash === expected) return
  throw new ConflictError(
    `The ${name} store now holds ${claims} claims with the hash ${hash}, where ${expected} was expected. ` +
      'Was something written meanwhile? Empty it and do it again while nothing writes',
    { value: hash }
  )
}

async function commonStart(from: GraphStore, to: GraphStore): Promise<{ resumed: number; after: string }> {
  let resumed = 0
  let after = ''
  for await (const page of claimPages(to, BATCH)) {
    const same = await from.claims({ after, first: page.length })
    if (same.length !== page.length || same.some(({ id }, i) => id !== page[i]!.id)) throw await filled(to)
    resumed += page.length
    after = page.at(-1)!.id
  }
  return { resumed, after }
}

async function filled(to: GraphStore): Promise<ConflictError> {
  const { store, claims } = await to.meta()
  return new ConflictError(
    `The ${store} store holds ${claims} claims that are not the beginning of an earlier copy; nothing was written. ` +
      (store === 'neo4j' ? 'Name an empty database in NEO4J_DATABASE' : 'Name an empty folder with DATA_DIR'),
    { value: claims }
  )
}
