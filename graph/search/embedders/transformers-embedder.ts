import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, isAbsolute, join, resolve } from 'node:path'
import { InvalidError, UnavailableError } from '../../errors.js'
import type { Embedder } from '../embedder.js'
import { EmbeddingThread } from './embedding-thread.js'
import { LeastRecent } from './least-recent.js'
import { familyOf, type ModelFamily } from './model-families.js'
import type { WorkerModel } from './worker-messages.js'

export interface TransformersOptions {
  /** A folder in the layout of transformers.js, or a hub id (`Xenova/multilingual-e5-small`), which is downloaded once. */
  model: string
  dtype?: string
  revision?: string
}

const QUERIES_REMEMBERED = 1_000
const TEXTS_A_JOB = 128
const PASSAGE_THREAD_RESTS_AFTER_MS = 30_000
const ONNX_FILE: Readonly<Record<string, string>> = { fp32: 'model', q8: 'model_quantized' }

/** A model run by transformers.js in threads of its own: one for queries, and one for passages, so that neither waits for the other. */
export async function openTransformersEmbedder({
  model,
  dtype = 'q8',
  revision = 'main'
}: TransformersOptions): Promise<Embedder> {
  const family = familyOf(basename(model))
  const local = isAbsolute(model) || model.startsWith('.') || existsSync(model)
  const settings = { local, dtype, revision, pooling: family.pooling, maxTokens: family.maxTokens }
  if (!local) {
    const threads = threadsFor({ ...settings, model })
    const { dimensions } = await threads.query.run([family.query])
    return new TransformersEmbedder({ id: `${model}@${revision}:${dtype}`, origin: model }, dimensions, family, threads)
  }
  const { id, dimensions } = inspectFolder(resolve(model), dtype)
  const origin = resolve(model)
  return new TransformersEmbedder({ id, origin }, dimensions, family, threadsFor({ ...settings, model: origin }))
}

interface Threads {
  query: EmbeddingThread
  passage: EmbeddingThread
}

/**
 * While the model works on a query its words are looked up: half of the processors is left to that. Threads of the model wait
 * busily for each other, and on two processors the words took them longer than the second saved.
 */
const threadsFor = (model: Omit<WorkerModel, 'processors'>): Threads => ({
  query: new EmbeddingThread({ ...model, processors: Math.max(1, Math.floor(availableParallelism() / 2)) }),
  passage: new EmbeddingThread({ ...model, processors: null })
})

/** Checks the files of a model folder and derives the id: its name, a digest of configuration and sizes, and the dtype. */
function inspectFolder(folder: string, dtype: string): { id: string; dimensions: number } {
  const files = ['config.json', 'tokenizer.json', `onnx/${ONNX_FILE[dtype] ?? `model_${dtype}`}.onnx`]
  const missing = files.find((file) => !existsSync(join(folder, file)))
  if (missing) {
    throw new UnavailableError(
      `The embedding model ${folder} lacks ${missing}. Restore the folder (the bundled one is models/all-MiniLM-L6-v2), or set EMBEDDING_MODEL to another folder or hub id`,
      { path: 'EMBEDDING_MODEL', value: folder }
    )
  }
  const text = readFileSync(join(folder, 'config.json'), 'utf8')
  const digest = createHash('sha256').update(text)
  for (const file of files) digest.update(`${file} ${statSync(join(folder, file)).size}\n`)
  return {
    id: `${basename(folder)}@${digest.digest('hex').slice(0, 12)}:${dtype}`,
    dimensions: hiddenSize(text, folder)
  }
}

function hiddenSize(config: string, folder: string): number {
  try {
    const { hidden_size: size } = JSON.parse(config) as { hidden_size?: unknown }
    if (typeof size === 'number') return size
  } catch {
    // The same remedy as for a missing value.
  }
  throw new InvalidError(`${join(folder, 'config.json')} states no hidden_size; put a sentence-embedding model there`, {
    path: 'EMBEDDING_MODEL',
    value: folder
  })
}

class TransformersEmbedder implements Embedder {
  readonly id: string
  readonly origin: string
  readonly dimensions: number
  readonly threshold: number
  readonly maxTokens: number
  readonly latinOnly: boolean
  readonly #family: ModelFamily
  readonly #threads: Threads
  readonly #remembered = new LeastRecent<string, Float32Array>(QUERIES_REMEMBERED)
  #rest: NodeJS.Timeout | undefined

  constructor(name: { id: string; origin: string }, dimensions: number, family: ModelFamily, threads: Threads) {
    this.id = name.id
    this.origin = name.origin
    this.dimensions = dimensions
    this.threshold = family.threshold
    this.maxTokens = family.maxTokens
    this.latinOnly = family.latinOnly
    this.#family = family
    this.#threads = threads
  }

  embed(texts: readonly string[], role: 'query' | 'passage'): Promise<Float32Array[]> {
    return role === 'query' ? this.#embedQueries(texts) : this.#embedPassages(texts)
  }

  async #embedQueries(texts: readonly string[]): Promise<Float32Array[]> {
    const missing = [...new Set(texts.filter((text) => !this.#remembered.get(text)))]
    if (missing.length === 0) return texts.map((text) => this.#remembered.get(text)!)
    const vectors = await this.#run('query', missing)
    const fresh = new Map(missing.map((text, i) => [text, vectors[i]!]))
    for (const [text, vector] of fresh) this.#remembered.set(text, vector)
    return texts.map((text) => fresh.get(text) ?? this.#remembered.get(text)!)
  }

  async #embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    clearTimeout(this.#rest)
    const vectors: Float32Array[] = []
    for (let from = 0; from < texts.length; from += TEXTS_A_JOB) {
      vectors.push(...(await this.#run('passage', texts.slice(from, from + TEXTS_A_JOB))))
    }
    this.#rest = setTimeout(() => this.#restWhenIdle(), PASSAGE_THREAD_RESTS_AFTER_MS).unref()
    return vectors
  }

  #restWhenIdle(): void {
    if (!this.#threads.passage.busy) void this.#threads.passage.rest()
  }

  async #run(role: 'query' | 'passage', texts: readonly string[]): Promise<Float32Array[]> {
    const { vectors } = await this.#threads[role].run(texts.map((text) => this.#family[role] + text))
    return texts.map((_, i) => vectors.slice(i * this.dimensions, (i + 1) * this.dimensions))
  }

  async close(): Promise<void> {
    clearTimeout(this.#rest)
    await Promise.all([this.#threads.query.rest(), this.#threads.passage.rest()])
  }
}
