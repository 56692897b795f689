import type { JobRecord, JobRecords } from '../job-records.js'
import type { Databases } from './database.js'

interface Row {
  readonly id: string
  readonly body: string
  readonly stop: number
  readonly changed: number
}

/** Jobs in the store's file. Each write is one statement, so that it never opens a transaction inside a running one. */
export class JobTable implements JobRecords {
  readonly #databases: Databases

  constructor(databases: Databases) {
    this.#databases = databases
  }

  async put(id: string, body: string): Promise<void> {
    const text = `INSERT INTO jobs (id, body, stop, changed) VALUES (?, ?, 0, ?)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body, changed = excluded.changed`
    this.#databases.writer.prepare(text).run(id, body, Date.now())
  }

  async get(id: string): Promise<JobRecord | null> {
    const row = this.#databases.reader.prepare('SELECT * FROM jobs WHERE id = ?').get(id) as Row | undefined
    return row ? recordOf(row) : null
  }

  async list(most: number): Promise<readonly JobRecord[]> {
    const all = this.#databases.reader.prepare('SELECT * FROM jobs ORDER BY rowid').all() as Row[]
    const [oldest] = all.slice(-most)
    if (all.length > most)
      this.#databases.writer
        .prepare('DELETE FROM jobs WHERE rowid < (SELECT rowid FROM jobs WHERE id = ?)')
        .run(oldest!.id)
    return all.slice(-most).map(recordOf)
  }

  async askToStop(id: string, wish: boolean): Promise<void> {
    this.#databases.writer.prepare('UPDATE jobs SET stop = ? WHERE id = ?').run(Number(wish), id)
  }
}

const recordOf = ({ id, body, stop, changed }: Row): JobRecord => ({
  id,
  body,
  stopAsked: stop === 1,
  silentMs: Math.max(0, Date.now() - changed)
})
