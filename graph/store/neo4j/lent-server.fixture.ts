import { get } from 'node:http'
import neo4j from 'neo4j-driver'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the global setup lends the server of the run. */
    neo4jLender: string
  }
}

/** The server of the test run, for this file alone until it is given back. */
export interface LentServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Takes everything out of the database; what an opening prepared stays, since preparing takes its time. */
  empty(): Promise<void>
  /** Takes everything out. */
  wipe(): Promise<void>
  /** Runs a statement of the test's own. */
  run(text: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>
  giveBack(): Promise<void>
}

interface Answer {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly own: boolean
  readonly missing?: string
  readonly error?: string
}

/**
 * Waits for its turn at the server, which the first to ask starts. A text instead tells what is missing to have one.
 * @throws when the server cannot start, or is someone's own and holds data.
 */
export async function borrowServer(): Promise<LentServer | string> {
  const { answer, giveBack } = await askLender(inject('neo4jLender'))
  if (answer.missing) return answer.missing
  if (answer.error) throw new Error(answer.error)
  const driver = neo4j.driver(answer.uri, neo4j.auth.basic(answer.user, answer.password), {
    disableLosslessIntegers: true
  })
  const run = async (text: string, parameters?: Record<string, unknown>) =>
    (await driver.executeQuery(text, parameters)).records.map((record) => record.toObject())
  if (!answer.own) await mustBeForTests(answer.uri, run)
  return {
    uri: answer.uri,
    user: answer.user,
    password: answer.password,
    run,
    empty: async () => {
      await run('MATCH (n) WHERE NOT n:Meta DETACH DELETE n')
      await run('MATCH (m:Meta) SET m.version = 0, m.hash = $hash', { hash: '0'.repeat(64) })
    },
    wipe: async () => void (await run('MATCH (n) DETACH DELETE n')),
    giveBack: async () => {
      await run('MATCH (n) DETACH DELETE n')
      await driver.close()
      giveBack()
    }
  }
}

/** The answer's first line; the connection stays open for as long as the server is held. */
function askLender(address: string): Promise<{ answer: Answer; giveBack: () => void }> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent: false }, (response) => {
      response.setEncoding('utf8')
      response.once('data', (line: string) =>
        resolve({ answer: JSON.parse(line) as Answer, giveBack: () => request.destroy() })
      )
    })
    request.on('error', reject)
  })
}

/** An index, since a node would be data that a store refuses to open beside. */
const MARK = 'sangam_tests'

/** Tests empty the database: one that NEO4J_URI names must be empty, or left over from tests. */
async function mustBeForTests(uri: string, run: LentServer['run']): Promise<void> {
  const [counts] = await run('MATCH (n) RETURN count(n) AS nodes')
  const marks = await run('SHOW INDEXES YIELD name WHERE name = $mark RETURN name', { mark: MARK })
  if (Number(counts!['nodes']) > 0 && marks.length === 0) {
    throw new Error(
      `The database at NEO4J_URI=${uri} holds data, which the tests would delete; name an empty one or unset NEO4J_URI`
    )
  }
  await run(`CREATE INDEX ${MARK} IF NOT EXISTS FOR (n:SangamTests) ON (n.id)`)
}
