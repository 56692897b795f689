import neo4j, { type Driver } from 'neo4j-driver'
import { cells, digits, timed } from './latency.js'
import { recall, type NameVectors } from './name-vectors.js'

const BATCH = 2_000
const PROBES = 100

/** Vector and full-text index of the server named by NEO4J_URI over the same names, in a label of its own; null where none is named. */
export async function neo4jNames(
  names: NameVectors,
  queries: NameVectors,
  exact: (query: Float32Array, most: number) => Iterable<number>,
  environment = process.env
): Promise<(string | number)[] | null> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = environment
  if (!uri) return null
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const run = (text: string, parameters: Record<string, unknown> = {}) => driver.executeQuery(text, parameters)
  try {
    await fill(run, names)
    const ask = async (i: number): Promise<number[]> => {
      const text = words(queries.texts[i]!)
      const parameters = { vector: [...queries.vector(i)], text }
      const { records } = await run(
        `CALL db.index.vector.queryNodes('benchVectors', 10, $vector) YIELD node, score
         RETURN node.row AS row, score, true AS byVector
         UNION ALL CALL db.index.fulltext.queryNodes('benchWords', $text, {limit: 10}) YIELD node, score
         RETURN node.row AS row, score, false AS byVector`,
        parameters
      )
      return records.filter((record) => record.get('byVector')).map((record) => record.get('row') as number)
    }
    const recalls: number[] = []
    const latency = await timed(PROBES, async (i) => recalls.push(recall(await ask(i), exact(queries.vector(i), 10))))
    const mean = recalls.reduce((sum, one) => sum + one, 0) / recalls.length
    return ['Neo4j, vector and full-text index', names.texts.length, 10, digits(mean, 4), ...cells(latency)]
  } finally {
    await empty(driver)
    await driver.close()
  }
}

async function empty(driver: Driver): Promise<void> {
  // Batches are transactions of their own, which only a statement outside of any may begin.
  const session = driver.session()
  await session.run('MATCH (n:BenchName) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
  for (const index of ['benchVectors', 'benchWords']) await session.run(`DROP INDEX ${index} IF EXISTS`)
  await session.close()
}

async function fill(run: (text: string, parameters?: Record<string, unknown>) => Promise<unknown>, names: NameVectors) {
  await run(
    `CREATE VECTOR INDEX benchVectors IF NOT EXISTS FOR (n:BenchName) ON n.vector
     OPTIONS {indexConfig: {\`vector.dimensions\`: ${names.dimensions}, \`vector.similarity_function\`: 'cosine'}}`
  )
  await run('CREATE FULLTEXT INDEX benchWords IF NOT EXISTS FOR (n:BenchName) ON EACH [n.name]')
  for (let from = 0; from < names.texts.length; from += BATCH) {
    const rows = names.texts
      .slice(from, from + BATCH)
      .map((name, i) => ({ row: from + i, name, vector: [...names.vector(from + i)] }))
    await run('UNWIND $rows AS row CREATE (n:BenchName) SET n = row', { rows })
  }
  await run('CALL db.awaitIndexes(300)')
}

/** The words of a text, none of them an operator of Lucene. */
const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ')
