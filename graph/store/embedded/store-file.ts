import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { NotFoundError } from '../../errors.js'
import { explained, STORE_FILE } from './database.js'

/** The file that is the store of a data folder. */
export function storeFile(folder: string): string {
  return join(folder, STORE_FILE)
}

/**
 * Copies the store of a data folder to another folder, as of one moment, also while a server writes to it.
 * @throws NotFoundError where there is no store, UnavailableError when it is damaged.
 */
export function copyStoreFile(folder: string, to: string): void {
  const path = storeFile(folder)
  if (!existsSync(path)) {
    throw new NotFoundError(`There is no store in ${folder}; name its folder with DATA_DIR or --data-dir`, {
      path: 'DATA_DIR',
      value: folder
    })
  }
  mkdirSync(to, { recursive: true })
  const reader = new Database(path, { readonly: true })
  try {
    reader.prepare('VACUUM INTO ?').run(storeFile(to))
  } catch (error) {
    throw explained(path, error)
  } finally {
    reader.close()
  }
}

/** Puts a copy of one folder's store in the place of another's. The caller owns both folders, and both stores are closed. */
export function replaceStoreFile(from: string, folder: string): void {
  const next = `${storeFile(folder)}.next`
  copyFileSync(storeFile(from), next)
  // A log left beside another database would be replayed into it.
  for (const log of ['-wal', '-shm']) rmSync(storeFile(folder) + log, { force: true })
  renameSync(next, storeFile(folder))
}
