import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { crc32 } from 'node:zlib'
import { workerFile } from '../../worker-file.js'
import { HnswGraph, loadHnsw } from './hnsw.js'
import type { VectorStore } from './vector-store.js'

/** What a building thread is given: the file with `count` vectors of float32 end to end, and the file to write. */
export interface HnswBuild {
  vectors: string
  index: string
  dimensions: number
  count: number
}

interface Description {
  lineage: string
  count: number
  checksum: number
}

const GRAPH = 'vectors.hnsw'
const ROWS_A_WRITE = 8_192

/** Builds the graph of all vectors of a store in a thread of its own; kept in `folder` where one is given. Null without the library. */
export async function buildHnsw(
  store: VectorStore,
  folder: string | null,
  signal: AbortSignal
): Promise<HnswGraph | null> {
  if (store.count === 0 || !(await loadHnsw())) return null
  const index = folder ? join(folder, GRAPH) : join(tmpdir(), `sangam-${randomUUID()}.hnsw`)
  const build: HnswBuild = { vectors: `${index}.vectors`, index, dimensions: store.dimensions, count: store.count }
  try {
    writeVectors(build, store)
    await runBuilder(build, signal)
    const description: Description = {
      lineage: store.lineage,
      count: build.count,
      checksum: crc32(readFileSync(index))
    }
    if (folder) writeFileSync(`${index}.json`, JSON.stringify(description))
    return await HnswGraph.read(index, store.dimensions, build.count)
  } finally {
    rmSync(build.vectors, { force: true })
    if (!folder) rmSync(index, { force: true })
  }
}

/** The graph kept in a folder, if it is whole and of this store: a damaged one could lead the native code astray. */
export async function readHnsw(store: VectorStore, folder: string): Promise<HnswGraph | null> {
  const file = join(folder, GRAPH)
  try {
    const { lineage, count, checksum } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Description
    if (lineage !== store.lineage || count > store.count || crc32(readFileSync(file)) !== checksum) return null
    return await HnswGraph.read(file, store.dimensions, count)
  } catch {
    return null
  }
}

function writeVectors({ vectors, dimensions, count }: HnswBuild, store: VectorStore): void {
  writeFileSync(vectors, '')
  for (let from = 0; from < count; from += ROWS_A_WRITE) {
    const rows = Math.min(ROWS_A_WRITE, count - from)
    const block = new Float32Array(rows * dimensions)
    for (let i = 0; i < rows; i++) block.set(store.vector(from + i), i * dimensions)
    writeFileSync(vectors, new Uint8Array(block.buffer), { flag: 'a' })
  }
}

function runBuilder(build: HnswBuild, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile('embedded/vectors/hnsw-worker'), { workerData: build })
    signal.addEventListener('abort', () => void worker.terminate(), { once: true })
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the builder of the vector graph ended with ${code}`))
    )
    worker.unref()
  })
}
