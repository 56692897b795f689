import type { Connection } from './database.js'

/** Rows a statement: a call costs as much as a few rows do. */
const AT_ONCE = 100

/** Runs `<command> VALUES (…), (…)` until all rows are in; all have as many values as the first. */
export function insertRows(writer: Connection, command: string, rows: readonly (readonly (string | null)[])[]): void {
  const row = `(${rows[0]?.map(() => '?').join(', ')})`
  const statement = (count: number) => writer.prepare(`${command} VALUES ${Array(count).fill(row).join(', ')}`)
  const whole = rows.length >= AT_ONCE ? statement(AT_ONCE) : null
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const page = rows.slice(at, at + AT_ONCE)
    const insert = page.length === AT_ONCE ? whole! : statement(page.length)
    insert.run(...page.flat())
  }
}
