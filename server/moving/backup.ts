import { renameSync, rmSync } from 'node:fs'
import {
  ConflictError,
  copyStoreFile,
  openStore,
  sangamOntology,
  storeFile,
  wholeGraph,
  type StoreMeta,
  type StoreOptions
} from '../../graph/index.js'
import { writeClaimFile } from './claim-file.js'

/** Copies a store into a file, also while it is in use: the SQLite file as it is, the claims of Neo4j compressed. */
export function backup(options: StoreOptions, file: string): Promise<StoreMeta> {
  return options.neo4j ? backupClaims(options, file) : backupFile(options.dataDir, file)
}

async function backupFile(dataDir: string, file: string): Promise<StoreMeta> {
  const part = `${file}.part`
  rmSync(part, { recursive: true, force: true })
  try {
    copyStoreFile(dataDir, part)
    const copy = await openStore({ dataDir: part })
    const meta = await copy.meta()
    await copy.close()
    renameSync(storeFile(part), file)
    return meta
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

async function backupClaims(options: StoreOptions, file: string): Promise<StoreMeta> {
  const store = await openStore(options)
  try {
    const meta = await store.meta()
    await writeClaimFile(file, meta, sangamOntology.name, wholeGraph(sangamOntology, store).claims())
    const { version } = await store.meta()
    if (version === meta.version) return meta
    throw new ConflictError(`Something was written while ${file} was made; make it again while nothing writes`)
  } finally {
    await store.close()
  }
}
