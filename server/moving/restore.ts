import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConflictError,
  InvalidError,
  lockFolder,
  replaceStoreFile,
  mustHaveHash,
  NotFoundError,
  openStore,
  putClaims,
  recomputedHash,
  removeAllClaims,
  storeFile,
  type GraphStore,
  type StoreMeta,
  type StoreOptions
} from '../../graph/index.js'
import { readClaimFile } from './claim-file.js'

interface Restoring {
  readonly options: StoreOptions
  readonly file: string
  /** Replace what is there. */
  readonly force: boolean
  readonly onRestored: (done: number, total: number) => void
}

/**
 * Brings a backup back. An embedded store is built beside the one that stands and takes its place when its hash is
 * right; Neo4j is filled where it is.
 * @throws InvalidError for a file that is no whole backup, ConflictError when the store holds claims and `force` is
 * not given, or its folder is in use.
 */
export async function restore(restoring: Restoring): Promise<StoreMeta> {
  const { file, options } = restoring
  if (!existsSync(file)) throw new NotFoundError(`There is no file ${file}`, { path: 'file', value: file })
  return options.neo4j ? restoreNeo4j(restoring) : restoreEmbedded(restoring)
}

async function restoreEmbedded(restoring: Restoring): Promise<StoreMeta> {
  const { options, file, force } = restoring
  const { dataDir } = options
  const lock = lockFolder(dataDir)
  const part = join(dataDir, 'restoring')
  try {
    if (!force && existsSync(storeFile(dataDir))) await using({ dataDir }, mustBeEmpty)
    rmSync(part, { recursive: true, force: true })
    mkdirSync(part)
    const isCopy = startsLikeSqlite(file)
    if (isCopy) copyFileSync(file, storeFile(part))
    const meta = await using({ dataDir: part }, (store) => (isCopy ? checked(store, file) : filled(store, restoring)))
    replaceStoreFile(part, dataDir)
    return meta
  } finally {
    rmSync(part, { recursive: true, force: true })
    lock.release()
  }
}

async function restoreNeo4j(restoring: Restoring): Promise<StoreMeta> {
  const { options, file, force } = restoring
  if (startsLikeSqlite(file)) {
    throw new InvalidError(
      `${file} is a backup of an embedded store. Restore it without NEO4J_URI, then "sangam migrate --from embedded --to neo4j"`,
      { path: 'file', value: file }
    )
  }
  return using(options, async (store) => {
    if (force) await removeAllClaims(store)
    else await mustBeEmpty(store)
    return filled(store, restoring)
  })
}

async function using<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(options)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function filled(store: GraphStore, { file, onRestored }: Restoring): Promise<StoreMeta> {
  const { head, pages } = await readClaimFile(file)
  await putClaims(store, pages, (done) => onRestored(done, head.claims))
  await mustHaveHash(store, head.hash)
  return store.meta()
}

async function checked(store: GraphStore, file: string): Promise<StoreMeta> {
  const meta = await store.meta()
  const hash = await recomputedHash(store)
  if (hash === meta.hash) return meta
  throw new InvalidError(
    `The claims in ${file} fold to the hash ${hash}, but it names ${meta.hash}: it was altered. Nothing was put in its place`,
    { path: 'file', value: file }
  )
}

async function mustBeEmpty(store: GraphStore): Promise<void> {
  const { claims } = await store.meta()
  if (!claims) return
  throw new ConflictError(`The store holds ${claims} claims; --force replaces them with the backup`, { value: claims })
}

function startsLikeSqlite(file: string): boolean {
  const start = Buffer.alloc(15)
  const handle = openSync(file, 'r')
  readSync(handle, start)
  closeSync(handle)
  return start.toString('latin1') === 'SQLite format 3'
}
