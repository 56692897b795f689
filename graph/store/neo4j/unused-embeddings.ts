import type { Neo4jConnection, Run } from './connection.js'

/** How long a vector stays that a sweep has found unused: servers may be behind the graph, or about to use it. */
const UNUSED_FOR_MS = 24 * 3_600_000
const PAGE = 5_000

export interface Sweep {
  /** Of the model's ids; see `VectorDatabase.sweep`. */
  readonly used: (ids: readonly string[]) => ReadonlySet<string>
  readonly signal: AbortSignal
  readonly unusedFor?: number
}

/** Marks the embeddings with ids between two texts that nobody uses, and deletes those that have long been marked. Times are of the database's clock. */
export async function sweepEmbeddings(
  connection: Neo4jConnection,
  [first, end]: readonly [string, string],
  { used, signal, unusedFor = UNUSED_FOR_MS }: Sweep
): Promise<void> {
  for (let after = first; !signal.aborted;) {
    const rows = await connection.read((run) =>
      run<{ id: string; isMarked: boolean }>(
        `MATCH (v:Embedding) WHERE v.id > $after AND v.id < $end
         RETURN v.id AS id, v.unusedSince IS NOT NULL AS isMarked ORDER BY v.id LIMIT toInteger($page)`,
        { after, end, page: PAGE }
      )
    )
    if (!rows.length) return
    after = rows.at(-1)!.id
    const kept = used(rows.map(({ id }) => id))
    const unused = rows.flatMap(({ id }) => (kept.has(id) ? [] : [id]))
    const again = rows.flatMap(({ id, isMarked }) => (isMarked && kept.has(id) ? [id] : []))
    if (unused.length) await connection.write((run) => forget(run, unused, unusedFor))
    if (again.length) await connection.write((run) => unmarked(run, again))
  }
}

async function forget(run: Run, ids: readonly string[], unusedFor: number): Promise<void> {
  await run(
    `UNWIND $ids AS id MATCH (v:Embedding {id: id})
     WHERE v.unusedSince <= timestamp() - toInteger($unusedFor) DELETE v`,
    { ids, unusedFor }
  )
  await run(
    `UNWIND $ids AS id MATCH (v:Embedding {id: id})
     WHERE v.unusedSince IS NULL SET v.unusedSince = timestamp()`,
    { ids }
  )
}

/** Takes the marks off embeddings that are used again; the ids of those that are there. */
export async function unmarked(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const rows = await run<{ id: string }>(
    'UNWIND $ids AS id MATCH (v:Embedding {id: id}) REMOVE v.unusedSince RETURN id',
    { ids }
  )
  return new Set(rows.map(({ id }) => id))
}
