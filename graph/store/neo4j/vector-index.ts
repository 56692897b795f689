import { createHash } from 'node:crypto'
import { ConflictError, UnavailableError } from '../../errors.js'
import type { Neo4jConnection, Run } from './connection.js'

/** The native vector index of one model; label and name are made of its id by hash, so that no text of it reaches a statement. */
export interface VectorIndex {
  readonly name: string
  readonly label: string
}

interface State {
  readonly state: string
  readonly dimensions: number
}

const AWAIT_SECONDS = 300

/**
 * The index over the vectors of a model, made when there is none.
 * @throws ConflictError when it stands with other dimensions, UnavailableError when the server could not fill it.
 */
export async function openVectorIndex(
  connection: Neo4jConnection,
  model: string,
  dimensions: number
): Promise<VectorIndex> {
  const key = createHash('sha256').update(model).digest('hex').slice(0, 12)
  const index: VectorIndex = { name: `embedding_${key}`, label: `Embedding_${key}` }
  const state = (await stateOf(connection, index)) ?? (await made(connection, index, dimensions))
  const drop = `drop it with DROP INDEX ${index.name} and start again`
  if (state.dimensions !== dimensions) {
    throw new ConflictError(
      `The vector index ${index.name} in Neo4j is for ${state.dimensions} dimensions, the model ${model} gives ${dimensions}; ` +
        `${drop}, name the model it was made for in EMBEDDING_MODEL, or set SEARCH=embedded`,
      { path: 'EMBEDDING_MODEL', value: model }
    )
  }
  if (state.state === 'FAILED') {
    throw new UnavailableError(`Neo4j could not fill the vector index ${index.name}; ${drop}`, { value: index.name })
  }
  return index
}

async function stateOf(connection: Neo4jConnection, { name }: VectorIndex): Promise<State | null> {
  const [state] = await connection.read((run) =>
    run<State>(
      `SHOW VECTOR INDEXES YIELD name, state, options WHERE name = $name
       RETURN state, options.indexConfig['vector.dimensions'] AS dimensions`,
      { name }
    )
  )
  return state ?? null
}

/** Several servers may start at once, so another may have made it meanwhile. */
async function made(connection: Neo4jConnection, index: VectorIndex, dimensions: number): Promise<State> {
  await connection.write((run) =>
    run(
      `CREATE VECTOR INDEX ${index.name} IF NOT EXISTS FOR (v:${index.label}) ON (v.numbers)
       OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: 'cosine'}}`
    )
  )
  await connection.read((run) =>
    run('CALL db.awaitIndex($name, $seconds)', { name: index.name, seconds: AWAIT_SECONDS })
  )
  return (await stateOf(connection, index))!
}

/** Writes vectors: as text, which the driver reads ten times as fast as bytes, and with an index as numbers beside, which is what it can find. */
export async function keepVectors(
  run: Run,
  index: VectorIndex | null,
  vectors: readonly { id: string; vector: Float32Array }[]
): Promise<void> {
  const rows = vectors.map(({ id, vector }) => ({
    id,
    vector: textOf(vector),
    ...(index && { numbers: [...vector] })
  }))
  const covered = index
    ? `SET v:${index.label} WITH v, row CALL db.create.setNodeVectorProperty(v, 'numbers', row.numbers)`
    : ''
  await run(`UNWIND $rows AS row MERGE (v:Embedding {id: row.id}) SET v.vector = row.vector ${covered}`, { rows })
}

/** The float32 numbers, little-endian, in base64. */
const textOf = ({ buffer, byteOffset, byteLength }: Float32Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** A vector as it is kept; earlier versions have written the bytes themselves. */
export type Kept = string | Int8Array

export function vectorOf(kept: Kept): Float32Array {
  // Copied, since the bytes may begin anywhere in what was read.
  const bytes = typeof kept === 'string' ? Buffer.from(kept, 'base64') : kept
  return new Float32Array(Uint8Array.prototype.slice.call(bytes).buffer)
}
