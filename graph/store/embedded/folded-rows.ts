import type { Connection } from './database.js'
import { insertRows } from './insert-rows.js'

type Table = 'entities' | 'relations'

/** Rows that cross from the database as one text: crossing with each alone takes longer than reading it. */
const PAGE = 20_000

/** Everything folded that a table keeps. */
export function* readFolded<T>(reader: Connection, table: Table): Iterable<T> {
  const page = reader.prepare(
    `SELECT max(row) AS last, group_concat(body) AS bodies
     FROM (SELECT rowid AS row, body FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?)`
  )
  for (let after = 0; ;) {
    const { last, bodies } = page.get(after, PAGE) as { last: number | null; bodies: string }
    if (last === null) return
    yield* JSON.parse(`[${bodies}]`) as T[]
    after = last
  }
}

/** Writes what is there now and deletes what is gone (null). */
export function writeFolded(writer: Connection, table: Table, folded: ReadonlyMap<string, unknown>): void {
  const rows: string[][] = []
  const gone: string[] = []
  for (const [id, value] of folded) {
    if (value) rows.push([id, JSON.stringify(value)])
    else gone.push(id)
  }
  insertRows(writer, `INSERT OR REPLACE INTO ${table}`, rows)
  if (gone.length)
    writer.prepare(`DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`).run(JSON.stringify(gone))
}
