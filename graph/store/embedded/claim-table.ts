import { breathe, type Claim, type EntityId } from '../../claims.js'
import type { ClaimQuery } from '../graph-store.js'
import type { Connection } from './database.js'
import { insertRows } from './insert-rows.js'

const IN = 'IN (SELECT value FROM json_each(?))'
const IN_PAIRS = "IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))"
const IDENTITY = "relation IN ('SAME_AS', 'NOT_SAME_AS')"

/** Claims that are read without a pause. */
const PAGE = 10_000

interface ReadingStatement {
  all(...values: (string | number)[]): unknown[]
}

/** The claims of one connection. Lists of ids travel as one JSON parameter. */
export class ClaimTable {
  readonly #connection: Connection
  /** Reading statements by their text: there are few, and making one takes as long as many a reading. */
  readonly #statements = new Map<string, ReadingStatement>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  all(): Claim[] {
    return this.#read('SELECT body FROM claims ORDER BY id')
  }

  /** All claims, some thousand at a time, with a turn for others in between. */
  async *pages(): AsyncIterable<Claim[]> {
    const page = this.#connection.prepare('SELECT id, body FROM claims WHERE id > ? ORDER BY id LIMIT ?')
    for (let after = ''; ;) {
      const rows = page.all(after, PAGE) as { id: string; body: string }[]
      if (!rows.length) return
      yield rows.map(({ body }) => JSON.parse(body) as Claim)
      after = rows.at(-1)!.id
      await breathe()
    }
  }

  ofSources(sources: readonly EntityId[]): Claim[] {
    return this.#read(`SELECT body FROM claims WHERE source ${IN} ORDER BY id`, JSON.stringify(sources))
  }

  /** Claims of a load, of a source, or by id: what a change takes away. */
  where(column: 'load' | 'source' | 'id', values: readonly string[]): Claim[] {
    return values.length ? this.#read(`SELECT body FROM claims WHERE ${column} ${IN}`, JSON.stringify(values)) : []
  }

  identity(ids: readonly EntityId[]): Claim[] {
    if (!ids.length || !this.#hasIdentity()) return []
    const list = JSON.stringify(ids)
    return this.#read(`SELECT body FROM claims WHERE ${IDENTITY} AND (subject ${IN} OR object ${IN})`, list, list)
  }

  entity(ids: readonly EntityId[]): Claim[] {
    return ids.length
      ? this.#read(`SELECT body FROM claims WHERE subject ${IN} AND object IS NULL`, JSON.stringify(ids))
      : []
  }

  touching(ids: readonly EntityId[]): Claim[] {
    if (!ids.length) return []
    const list = JSON.stringify(ids)
    const relation = `relation IS NOT NULL AND NOT ${IDENTITY}`
    return this.#read(
      `SELECT body FROM claims WHERE subject ${IN} AND ${relation}
       UNION SELECT body FROM claims WHERE object ${IN} AND ${relation}`,
      list,
      list
    )
  }

  within(groups: readonly (readonly EntityId[])[]): Claim[] {
    const pairs = groups.flatMap((ids) => ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b])))
    if (!pairs.length) return []
    return this.#read(
      `SELECT DISTINCT c.body FROM json_each(?) AS pair JOIN claims AS c INDEXED BY claims_ends
         ON c.subject = json_extract(pair.value, '$[0]') AND c.object = json_extract(pair.value, '$[1]')
       WHERE c.relation IS NOT NULL AND NOT c.${IDENTITY}`,
      JSON.stringify(pairs)
    )
  }

  /** `subjects`, `objects` and `between` of the query are raw ids here. */
  select(query: ClaimQuery): Claim[] {
    const conditions: string[] = []
    const values: string[] = []
    const add = (condition: string, value: string) => {
      conditions.push(condition)
      values.push(value)
    }
    if (query.subjects) add(`subject ${IN}`, JSON.stringify(query.subjects))
    if (query.objects) add(`object ${IN}`, JSON.stringify(query.objects))
    if (query.between) add(`(subject, object) ${IN_PAIRS}`, JSON.stringify(query.between))
    if (query.ids) add(`id ${IN}`, JSON.stringify(query.ids))
    if (query.relation) add('relation = ?', query.relation)
    if (query.load) add('load = ?', query.load)
    if (query.source) add('source = ?', query.source)
    if (query.after) add('id > ?', query.after)
    // A limit below 0 is none.
    const limit = query.first === undefined ? -1 : Math.max(0, Math.trunc(query.first))
    return this.#read(
      `SELECT body FROM claims WHERE ${conditions.join(' AND ') || 'true'} ORDER BY id LIMIT ?`,
      ...values,
      limit
    )
  }

  countBy(column: 'source' | 'load'): Map<string, number> {
    const rows = this.#connection.prepare(`SELECT ${column} AS key, count(*) AS n FROM claims GROUP BY 1`).all() as {
      key: string
      n: number
    }[]
    return new Map(rows.map(({ key, n }) => [key, n]))
  }

  total(): number {
    return (this.#connection.prepare('SELECT count(*) AS n FROM claims').get() as { n: number }).n
  }

  /** The ids among `ids` that are there. */
  present(ids: readonly string[]): Set<string> {
    const rows = this.#connection.prepare(`SELECT id FROM claims WHERE id ${IN}`).all(JSON.stringify(ids)) as {
      id: string
    }[]
    return new Set(rows.map(({ id }) => id))
  }

  insert(claims: readonly Claim[]): void {
    const row = (claim: Claim) => {
      const { id, subject, relation, object, source, load } = claim
      return [id, subject, relation, object, source, load, JSON.stringify(claim)]
    }
    insertRows(this.#connection, 'INSERT INTO claims', claims.map(row))
  }

  delete(ids: readonly string[]): void {
    this.#connection.prepare(`DELETE FROM claims WHERE id ${IN}`).run(JSON.stringify(ids))
  }

  #hasIdentity(): boolean {
    return this.#connection.prepare(`SELECT 1 FROM claims WHERE ${IDENTITY} LIMIT 1`).get() !== undefined
  }

  #read(sql: string, ...values: (string | number)[]): Claim[] {
    const statement = this.#statements.get(sql) ?? this.#connection.prepare(sql).pluck()
    this.#statements.set(sql, statement)
    return (statement.all(...values) as string[]).map((body) => JSON.parse(body) as Claim)
  }
}
