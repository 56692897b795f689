import { createHash } from 'node:crypto'
import { ConflictError, UnavailableError } from '../../errors.js'
import type { Neo4jConnection, Run } from './connection.js'

/** The native vector index of one model; label and name are made of its id by hash, so that no text of it reaches a statement. */
export interface VectorIndex {
  readonly name: string
  readonly label: string
  readonly dimensions: number
  /** Whether it is there; see `fillVectorIndex`. */
  isThere: boolean
}

interface State {
  readonly state: string
  readonly dimensions: number
}

const AWAIT_SECONDS = 600

/**
 * The index over the vectors of a model, which may not be there yet.
 * @throws ConflictError when it stands with other dimensions, UnavailableError when the server could not fill it.
 */
export async function openVectorIndex(
  connection: Neo4jConnection,
  model: string,
  dimensions: number
): Promise<VectorIndex> {
  const key = createHash('sha256').update(model).digest('hex').slice(0, 12)
  const index = { name: `embedding_${key}`, label: `Embedding_${key}`, dimensions }
  const state = await stateOf(connection, index)
  const drop = `drop it with DROP INDEX ${index.name} and start again`
  if (state && state.dimensions !== dimensions) {
    throw new ConflictError(
      `The vector index ${index.name} in Neo4j is for ${state.dimensions} dimensions, the model ${model} gives ${dimensions}; ` +
        `${drop}, name the model it was made for in EMBEDDING_MODEL, or set SEARCH=embedded`,
      { path: 'EMBEDDING_MODEL', value: model }
    )
  }
  if (state?.state === 'FAILED') {
    throw new UnavailableError(`Neo4j could not fill the vector index ${index.name}; ${drop}`, { value: index.name })
  }
  return { ...index, isThere: state?.state === 'ONLINE' }
}

/**
 * Makes the index of vectors that are there, and waits for it. An index that is there while they are written grows in many
 * parts, each of which every question has to be asked of: it answers several times as slowly.
 */
export async function fillVectorIndex(connection: Neo4jConnection, index: VectorIndex): Promise<void> {
  if (index.isThere) return
  const { name, label, dimensions } = index
  // Several servers may start at once, so another may have made it meanwhile.
  await connection.write((run) =>
    run(
      `CREATE VECTOR INDEX ${name} IF NOT EXISTS FOR (v:${label}) ON (v.numbers)
       OPTIONS {indexConfig: {\`vector.dimensions\`: ${dimensions}, \`vector.similarity_function\`: 'cosine'}}`
    )
  )
  await connection.write((run) => run('CALL db.awaitIndex($name, $seconds)', { name, seconds: AWAIT_SECONDS }))
  index.isThere = true
}

async function stateOf(connection: Neo4jConnection, { name }: Pick<VectorIndex, 'name'>): Promise<State | null> {
  const [state] = await connection.read((run) =>
    run<State>(
      `SHOW VECTOR INDEXES YIELD name, state, options WHERE name = $name
       RETURN state, options.indexConfig['vector.dimensions'] AS dimensions`,
      { name }
    )
  )
  return state ?? null
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
