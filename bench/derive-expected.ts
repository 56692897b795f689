import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import Database from 'libsql'

const FILES = ['institutions', 'domains', 'technologies', 'projects', 'clusters', 'linkages', 'readiness']
/** Columns that hold several values. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  institutions: ['domain_ids', 'cluster_ids'],
  technologies: ['domain_ids', 'cluster_ids', 'institution_ids', 'states_deployed'],
  projects: ['domain_ids', 'cluster_ids', 'institution_ids', 'states_deployed'],
  clusters: ['focus_domain_ids']
}

/** Technologies and projects as one, and for every field of work what lies under it, itself included. */
const VIEWS = `
  CREATE VIEW solutions AS
    SELECT 'technology' AS kind, t.id, r.readiness AS readiness_is FROM technologies t LEFT JOIN readiness r ON r.as_stated = t.readiness
    UNION ALL SELECT 'project', p.id, r.readiness FROM projects p LEFT JOIN readiness r ON r.as_stated = p.readiness;
  CREATE VIEW under AS SELECT id AS top, id FROM domains UNION ALL SELECT parent_id, id FROM domains WHERE parent_id <> '';
  ${['domain_ids', 'institution_ids', 'states_deployed']
    .map(
      (list) =>
        `CREATE VIEW solutions_${list} AS SELECT * FROM technologies_${list} UNION ALL SELECT * FROM projects_${list};`
    )
    .join('\n')}`

/** The catalogue's tables in memory, every list column a table \`<file>_<column>(id, value)\`: expected answers by SQL alone. */
export function catalogueDatabase(folder = 'catalogue'): Database.Database {
  const database = new Database(':memory:')
  for (const name of FILES) loadTable(database, join(folder, `${name}.csv`))
  database.exec(VIEWS)
  return database
}

function loadTable(database: Database.Database, file: string): void {
  const name = basename(file, '.csv')
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[]
  const columns = Object.keys(rows[0] ?? {})
  database.exec(`CREATE TABLE ${name} (${columns.map((column) => `"${column}" TEXT`).join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(...columns.map((column) => row[column] ?? ''))
  for (const list of LISTS[name] ?? []) {
    database.exec(`CREATE TABLE ${name}_${list} (id TEXT, value TEXT)`)
    const add = database.prepare(`INSERT INTO ${name}_${list} VALUES (?, ?)`)
    for (const row of rows) for (const value of (row[list] ?? '').split('|').filter(Boolean)) add.run(row['id'], value)
  }
}

/** What a question's SQL gives: a number for one cell called n, else the ids in order. */
export function derived(database: Database.Database, sql: string): number | string[] {
  const rows = database.prepare(sql).all() as Record<string, unknown>[]
  return rows[0] && 'n' in rows[0] ? Number(rows[0]['n']) : rows.map((row) => String(row['id']))
}
