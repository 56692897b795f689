import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { ConflictError, InvalidError, SangamError, UnavailableError } from '../../errors.js'

export type Connection = InstanceType<typeof Database>

/** The one file of a store in its data folder. */
export const STORE_FILE = 'sangam.db'

/** Raised whenever a table below changes its meaning. */
const SCHEMA_VERSION = 1

/**
 * Tables of long rows have row ids: keyed by their random ids each insertion would rewrite a page of bodies somewhere
 * else. Loading 760,000 claims took three times as long so.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS claims (
    id TEXT PRIMARY KEY, subject TEXT NOT NULL, relation TEXT, object TEXT,
    source TEXT NOT NULL, load TEXT NOT NULL, body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS claims_ends ON claims (subject, object);
  CREATE INDEX IF NOT EXISTS claims_object ON claims (object) WHERE object IS NOT NULL;
  CREATE INDEX IF NOT EXISTS claims_source ON claims (source);
  CREATE INDEX IF NOT EXISTS claims_load ON claims (load);
  CREATE INDEX IF NOT EXISTS claims_identity ON claims (relation) WHERE relation IN ('SAME_AS', 'NOT_SAME_AS');
  CREATE TABLE IF NOT EXISTS entities (id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS relations (id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS aliases (id TEXT PRIMARY KEY, canonical TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS changes (version INTEGER PRIMARY KEY, date TEXT NOT NULL, ids TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS embeddings (model TEXT, hash TEXT, vector BLOB NOT NULL, PRIMARY KEY (model, hash)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jobs (id TEXT PRIMARY KEY, body TEXT NOT NULL, stop INTEGER NOT NULL, changed INTEGER NOT NULL);
`

/** 128 MB of pages (the setting is in KiB) hold the indexes of a million claims; 64 MB of log spare rewriting them with each change. */
const WRITING = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
  PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16384;
`

/** The two connections of a data folder: one writes, the other reads what is committed. */
export interface Databases {
  readonly path: string
  readonly writer: Connection
  readonly reader: Connection
}

/**
 * Opens the SQLite file of a data folder, making both where they are missing.
 * @throws InvalidError for a folder that cannot be written, ConflictError for another schema, UnavailableError for damage.
 */
export function openDatabases(folder: string): Databases {
  prepareFolder(folder)
  const path = join(folder, STORE_FILE)
  try {
    const writer = new Database(path)
    writer.exec(WRITING)
    checkSchema(path, writer)
    writer.exec(SCHEMA)
    writer.prepare('INSERT OR IGNORE INTO meta VALUES (?, ?)').run('schema', String(SCHEMA_VERSION))
    return { path, writer, reader: new Database(path) }
  } catch (error) {
    throw explained(path, error)
  }
}

/** Turns what SQLite says of a damaged or locked file into an error with the way out; others pass. */
export function explained(path: string, error: unknown): unknown {
  if (error instanceof SangamError || !(error instanceof Error)) return error
  if (/not a database|malformed|disk image|corrupt/i.test(error.message)) {
    return new UnavailableError(
      `The store file ${path} is damaged (${error.message}). Nothing was changed. Move it away and start again to rebuild it ` +
        'from the catalogue, or bring back a copy with "sangam restore <file>".',
      { path },
      { cause: error }
    )
  }
  if (/locked|busy/i.test(error.message)) {
    return new UnavailableError(
      `The store file ${path} is in use by another process. Stop that process first.`,
      { path, retryAfter: 5 },
      { cause: error }
    )
  }
  return error
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    const file = join(folder, STORE_FILE)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (error) {
    throw new InvalidError(
      `The data folder ${folder} cannot be written (${(error as Error).message}). Make it writable, or name another with DATA_DIR.`,
      { path: 'DATA_DIR', value: folder },
      { cause: error }
    )
  }
}

function checkSchema(path: string, connection: Connection): void {
  const known = connection.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'").get()
  if (!known) return
  const row = connection.prepare("SELECT value FROM meta WHERE key = 'schema'").get() as { value: string } | undefined
  const found = Number(row?.value ?? 0)
  if (found === SCHEMA_VERSION) return
  throw new ConflictError(
    `The store ${path} has schema ${found}; this version reads schema ${SCHEMA_VERSION}. Nothing was changed. ` +
      'Use the version of Sangam that wrote it to make a backup, or move the file away and load the sources again.',
    { path, value: found }
  )
}
