import { createHash } from 'node:crypto'
import { ConflictError, InvalidError, UnavailableError } from '../../errors.js'
import type { Ontology } from '../../ontology.js'
import type { Neo4jConnection } from './connection.js'
import { BOOKKEEPING } from './names.js'

/** Raised whenever a label or property below changes its meaning. */
export const SCHEMA_VERSION = 1

const EMPTY_HASH = '0'.repeat(64)

/** label → properties of one index each; a list is a composite. The first of each label is unique. */
const INDEXES: Readonly<Record<(typeof BOOKKEEPING)[number], readonly (string | readonly string[])[]>> = {
  Entity: ['id'],
  Alias: ['id'],
  Meta: ['id'],
  Change: ['version'],
  Claim: ['id', 'subject', 'object', ['subject', 'object'], 'source', 'load'],
  Identity: ['id', 'subject', 'object'],
  Embedding: ['id'],
  Job: ['id']
}

interface Meta {
  readonly schema: number
  readonly ontology: string
  readonly indexes: string
}

/**
 * Brings constraints and indexes to what the ontology asks for; nothing is done where they are already there.
 * @throws ConflictError when the database holds something else: another schema, another ontology or foreign data;
 * UnavailableError when there is something to do and the server does not let it be done.
 */
export async function prepareSchema(connection: Neo4jConnection, ontology: Ontology): Promise<void> {
  const statements = schemaStatements(ontology)
  const indexes = createHash('sha256').update(statements.join('\n')).digest('hex')
  const meta = await readMeta(connection)
  if (meta) checkMeta(connection, ontology, meta)
  if (meta?.indexes === indexes) return
  try {
    await writeSchema(connection, ontology, statements, indexes)
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error
    const message = `Constraints and indexes have to be written before the database can be used. ${error.message}`
    throw new UnavailableError(message, error.details, { cause: error })
  }
}

async function writeSchema(
  connection: Neo4jConnection,
  ontology: Ontology,
  statements: readonly string[],
  indexes: string
): Promise<void> {
  await connection.write((run) => Promise.all(statements.map((statement) => run(statement))))
  await connection.read((run) => run('CALL db.awaitIndexes(300)'))
  await connection.write((run) =>
    run(
      `MERGE (m:Meta {id: 'graph'})
       ON CREATE SET m.version = toInteger(0), m.hash = $hash, m.schema = toInteger($schema), m.ontology = $ontology
       SET m.indexes = $indexes`,
      { hash: EMPTY_HASH, schema: SCHEMA_VERSION, ontology: ontology.name, indexes }
    )
  )
}

/** All statements that make the schema; each can be repeated. */
export function schemaStatements(ontology: Ontology): string[] {
  const taken = ontology.kindNames.find((kind) => (BOOKKEEPING as readonly string[]).includes(kind))
  if (taken) {
    throw new InvalidError(`The kind "${taken}" has the name of a label that Sangam keeps for itself; rename it`, {
      path: 'kind',
      value: taken
    })
  }
  return Object.entries(INDEXES).flatMap(([name, [unique, ...others]]) => [
    `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name}) REQUIRE n.${String(unique)} IS UNIQUE`,
    ...others.map(
      (key) =>
        `CREATE INDEX IF NOT EXISTS FOR (n:${name}) ON (${[key]
          .flat()
          .map((p) => `n.${p}`)
          .join(', ')})`
    )
  ])
}

/** What an earlier start left; null in an empty database. @throws ConflictError for data that is not ours. */
async function readMeta(connection: Neo4jConnection): Promise<Meta | null> {
  return connection.read(async (run) => {
    const [meta] = await run<Meta>(
      "MATCH (m:Meta {id: 'graph'}) RETURN m.schema AS schema, m.ontology AS ontology, m.indexes AS indexes"
    )
    if (meta) return meta
    const [{ nodes }] = (await run<{ nodes: number }>('MATCH (n) RETURN count(n) AS nodes')) as [{ nodes: number }]
    if (!nodes) return null
    throw new ConflictError(
      `${placeOf(connection)} holds ${nodes} nodes that are not Sangam's; name an empty database in NEO4J_DATABASE`,
      { value: nodes }
    )
  })
}

function checkMeta(connection: Neo4jConnection, ontology: Ontology, meta: Meta): void {
  if (meta.schema !== SCHEMA_VERSION) {
    const [age, remedy] =
      meta.schema > SCHEMA_VERSION
        ? ['newer', 'start the newer Sangam']
        : ['older', 'export it with the older Sangam and ingest the export']
    throw new ConflictError(
      `${placeOf(connection)} has the ${age} schema ${meta.schema} where this Sangam has ${SCHEMA_VERSION}; ` +
        `${remedy}, or name an empty database in NEO4J_DATABASE. Nothing was changed`,
      { value: meta.schema }
    )
  }
  if (meta.ontology !== ontology.name) {
    throw new ConflictError(
      `${placeOf(connection)} holds a graph of the ontology "${meta.ontology}", not "${ontology.name}"; ` +
        'name an empty database in NEO4J_DATABASE',
      { value: meta.ontology }
    )
  }
}

function placeOf({ settings }: Neo4jConnection): string {
  return `The database ${settings.database ?? '(default)'} at ${settings.uri}`
}
