import neo4j from 'neo4j-driver'
import type { JobRecord, JobRecords } from '../job-records.js'
import type { Neo4jConnection } from './connection.js'

const RECORD = 'j.id AS id, j.body AS body, j.stop AS stopAsked, timestamp() - j.changed AS silentMs'

/** Jobs of all servers of a database, timed by its clock. */
export class JobNodes implements JobRecords {
  readonly #connection: Neo4jConnection

  constructor(connection: Neo4jConnection) {
    this.#connection = connection
  }

  async put(id: string, body: string): Promise<void> {
    await this.#write(
      `MERGE (j:Job {id: $id}) ON CREATE SET j.begun = datetime.realtime(), j.stop = false
       SET j.body = $body, j.changed = timestamp()`,
      { id, body }
    )
  }

  async get(id: string): Promise<JobRecord | null> {
    const [record] = await this.#connection.read((run) =>
      run<JobRecord>(`MATCH (j:Job {id: $id}) RETURN ${RECORD}`, { id })
    )
    return record ?? null
  }

  async list(most: number): Promise<readonly JobRecord[]> {
    const records = await this.#connection.read((run) =>
      run<JobRecord>(`MATCH (j:Job) RETURN ${RECORD} ORDER BY j.begun, j.id`)
    )
    if (records.length > most)
      // A database that is read-only is read all the same; a later look does it.
      await this.#write('MATCH (j:Job) WITH j ORDER BY j.begun DESC, j.id DESC SKIP $most DELETE j', {
        most: neo4j.int(most)
      }).catch(() => undefined)
    return records.slice(-most)
  }

  async askToStop(id: string, wish: boolean): Promise<void> {
    await this.#write('MATCH (j:Job {id: $id}) SET j.stop = $wish', { id, wish })
  }

  async #write(text: string, parameters: Record<string, unknown>): Promise<void> {
    await this.#connection.write((run) => run(text, parameters))
  }
}
