import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConflictError } from '../../errors.js'

/** The process that owns a data folder, and how to reach it once it listens. */
export interface FolderOwner {
  readonly pid: number
  readonly address: string | null
  /** Lets programs of this machine work through the owner. */
  readonly token: string | null
}

export interface FolderLock {
  /** Tells others where the owner answers. */
  announce(address: string, token: string | null): void
  release(): void
}

const FILE = 'sangam.lock'

/** The live owner of a data folder, null when nobody has it. */
export function folderOwner(folder: string): FolderOwner | null {
  const owner = readOwner(join(folder, FILE))
  return owner && isAlive(owner.pid) ? owner : null
}

/**
 * Makes this process the owner of a data folder; what a dead process left behind is taken over.
 * @throws ConflictError naming process and address of another owner.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, FILE)
  const owner: FolderOwner = { pid: process.pid, address: null, token: null }
  if (!create(file, owner)) {
    const other = folderOwner(folder)
    if (other) throw taken(folder, other)
    rmSync(file, { force: true })
    if (!create(file, owner)) throw taken(folder, folderOwner(folder) ?? owner)
  }
  return {
    announce(address, token) {
      const next = `${file}.${process.pid}`
      writeFileSync(next, JSON.stringify({ ...owner, address, token }), { mode: 0o600 })
      renameSync(next, file)
    },
    release() {
      if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true })
    }
  }
}

function taken(folder: string, { pid, address }: FolderOwner): ConflictError {
  const where = address ? ` and answers at ${address}` : ''
  return new ConflictError(
    `The data folder ${folder} is in use by process ${pid}${where}. Use that one, stop it, or choose another folder with DATA_DIR or --data-dir`,
    {
      path: 'DATA_DIR',
      value: folder,
      pid,
      address
    }
  )
}

/** False when the file is there already: creation is what only one process can do. */
function create(file: string, owner: FolderOwner): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, JSON.stringify(owner))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readOwner(file: string): FolderOwner | null {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as FolderOwner
    return typeof owner.pid === 'number' ? owner : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
