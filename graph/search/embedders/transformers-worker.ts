import { basename, dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AutoModel, AutoTokenizer, env, type Tensor } from '@xenova/transformers'
import { pool } from './pooling.js'
import { END, type EmbedJob, type EmbedReply, type WorkerModel } from './worker-messages.js'

// The thread that runs the model: texts in, vectors out, one job at a time in order of arrival.
const settings = workerData as WorkerModel
const TOKENS_A_BATCH = 4_096
const TEXTS_A_BATCH = 32

const model = load()
model.catch(() => undefined)
/** Jobs under way, and whether the thread is to end when none is. */
const state = { running: 0, ending: false }
parentPort!.on('message', (message: EmbedJob | typeof END) => {
  if (message === END) {
    state.ending = true
    endIfIdle()
  } else void answer(message)
})

function endIfIdle(): void {
  if (state.ending && state.running === 0) process.exit()
}

async function load() {
  if (settings.local) {
    env.allowRemoteModels = false
    env.localModelPath = dirname(settings.model) + '/'
  }
  const name = settings.local ? basename(settings.model) : settings.model
  const { dtype, revision, local, processors } = settings
  const options = {
    dtype: dtype as 'q8',
    revision,
    local_files_only: local,
    session_options: processors === null ? {} : { intraOpNumThreads: processors }
  }
  return {
    tokenizer: await AutoTokenizer.from_pretrained(name, options),
    network: await AutoModel.from_pretrained(name, options)
  }
}

async function answer({ job, texts }: EmbedJob): Promise<void> {
  const reply: EmbedReply = { job }
  state.running++
  try {
    reply.vectors = await embed(texts)
    reply.dimensions = hiddenSize((await model).network.config)
  } catch (error) {
    reply.failure = error instanceof Error ? error.message : String(error)
  } finally {
    state.running--
  }
  endIfIdle()
  parentPort!.postMessage(reply, reply.vectors ? [reply.vectors.buffer as ArrayBuffer] : [])
}

const hiddenSize = (config: object): number => (config as { hidden_size?: number }).hidden_size ?? 0

/** Texts of like length share a batch, so that little of it is padding. */
async function embed(texts: readonly string[]): Promise<Float32Array> {
  const { network } = await model
  const dimensions = hiddenSize(network.config)
  const vectors = new Float32Array(texts.length * dimensions)
  const byLength = [...texts.keys()].sort((a, b) => texts[b]!.length - texts[a]!.length)
  for (let from = 0; from < byLength.length;) {
    if (state.ending) throw new Error('its thread is ending')
    const longest = Math.min(settings.maxTokens, Math.ceil(texts[byLength[from]!]!.length / 4) + 2)
    const size = Math.max(1, Math.min(TEXTS_A_BATCH, Math.floor(TOKENS_A_BATCH / longest)))
    const places = byLength.slice(from, from + size)
    const pooled = await embedBatch(places.map((place) => texts[place]!))
    places.forEach((place, i) => vectors.set(pooled.subarray(i * dimensions, (i + 1) * dimensions), place * dimensions))
    from += size
  }
  return vectors
}

async function embedBatch(texts: string[]): Promise<Float32Array> {
  const { tokenizer, network } = await model
  const inputs = (await tokenizer(texts, {
    padding: true,
    truncation: true,
    max_length: settings.maxTokens
  })) as Record<string, Tensor>
  const outputs = (await network(inputs)) as Record<string, Tensor>
  const hidden = outputs['last_hidden_state'] ?? outputs['token_embeddings']
  if (!hidden) throw new Error(`its output is ${Object.keys(outputs).join(', ')}, not last_hidden_state`)
  const [count, tokens, dimensions] = hidden.dims as [number, number, number]
  const mask = inputs['attention_mask']!.data as ArrayLike<bigint>
  const pooled = pool({ data: hidden.data as Float32Array, mask, texts: count, tokens, dimensions }, settings.pooling)
  // Native memory is not seen by the garbage collector.
  for (const tensor of [...Object.values(inputs), ...Object.values(outputs)]) tensor.dispose()
  return pooled
}
