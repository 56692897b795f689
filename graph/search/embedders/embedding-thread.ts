import { Worker } from 'node:worker_threads'
import { UnavailableError } from '../../errors.js'
import { workerFile } from '../worker-file.js'
import { END, type EmbedJob, type EmbedReply, type WorkerModel } from './worker-messages.js'

interface Waiting {
  worker: Worker
  resolve(reply: EmbedReply): void
  reject(error: Error): void
}

/** A worker thread with the model, started with its first job; after a crash, or `rest`, the next job starts another. */
export class EmbeddingThread {
  readonly #model: WorkerModel
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #jobs = 0

  constructor(model: WorkerModel) {
    this.#model = model
  }

  /** The texts' vectors end to end, and their dimensions. */
  run(texts: readonly string[]): Promise<{ vectors: Float32Array; dimensions: number }> {
    const worker = (this.#worker ??= this.#start())
    const job: EmbedJob = { job: ++this.#jobs, texts }
    const reply = new Promise<EmbedReply>((resolve, reject) => this.#waiting.set(job.job, { worker, resolve, reject }))
    worker.ref()
    worker.postMessage(job)
    return reply.then(({ vectors, dimensions, failure }) => {
      if (failure !== undefined) throw this.#unavailable(failure)
      return { vectors: vectors!, dimensions: dimensions! }
    })
  }

  get busy(): boolean {
    return this.#waiting.size > 0
  }

  /** Ends the thread; jobs under way are rejected. */
  async rest(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    if (!worker) return
    const ended = new Promise((resolve) => worker.once('exit', resolve))
    worker.ref()
    // Ended from outside in the middle of an inference, its native code would abort the whole process.
    worker.postMessage(END)
    await ended
  }

  #start(): Worker {
    const worker = new Worker(workerFile('embedders/transformers-worker'), { workerData: this.#model })
    worker.on('message', (reply: EmbedReply) => {
      this.#waiting.get(reply.job)?.resolve(reply)
      this.#waiting.delete(reply.job)
      // An idle thread does not keep the process alive.
      if (!this.busy) worker.unref()
    })
    worker.on('error', (error) => this.#fail(worker, error.message))
    worker.on('exit', () => this.#fail(worker, 'its thread has ended'))
    return worker
  }

  /** Rejects the jobs of this worker: when one that rests ends, the next may already be at work. */
  #fail(worker: Worker, reason: string): void {
    if (this.#worker === worker) this.#worker = null
    for (const [job, waiting] of this.#waiting) {
      if (waiting.worker !== worker) continue
      waiting.reject(this.#unavailable(reason))
      this.#waiting.delete(job)
    }
  }

  #unavailable(reason: string): UnavailableError {
    return new UnavailableError(
      `The embedding model ${this.#model.model} does not run: ${reason}. Set EMBEDDING_MODEL to a model folder or hub id, or leave it out to use the bundled model`,
      { path: 'EMBEDDING_MODEL', value: this.#model.model }
    )
  }
}
