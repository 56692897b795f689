import type { KnowledgeGraph } from '../../graph/index.js'
import { ingest, type IngestProgress } from '../../ingest/index.js'
import { isMeant } from '../errors.js'
import type { Log } from '../log.js'
import { hasEnded, type Job, type JobProgress } from './job.js'

/** A job that this server runs, or is about to run. */
export class OwnJob {
  readonly #afterwards: () => Promise<void>
  readonly #abort = new AbortController()
  readonly #listeners = new Set<() => void>()
  #job: Job

  /** `afterwards` is called when it has ended and is not to be resumed. */
  constructor(job: Job, afterwards: () => Promise<void>) {
    this.#job = job
    this.#afterwards = afterwards
  }

  get job(): Job {
    return this.#job
  }

  get afterwards(): () => Promise<void> {
    return this.#afterwards
  }

  /** Runs it to its end; a failure is told in the job. */
  async run(graph: KnowledgeGraph, log: Log): Promise<void> {
    if (this.#abort.signal.aborted) return
    const startedAt = Date.now()
    this.#change({ state: 'RUNNING' })
    try {
      const report = await ingest(graph, this.#job.request, {
        signal: this.#abort.signal,
        onProgress: (progress) => this.#change({ progress: timed(progress, startedAt) })
      })
      this.#change({ state: report.stopped ? 'STOPPED' : 'DONE', report })
    } catch (error) {
      if (!isMeant(error)) log.error(`job ${this.#job.id} failed`, error)
      this.#change({ state: 'FAILED', error: error as Error })
    }
    if (this.#job.state === 'DONE') await this.#afterwards().catch((error) => log.error('clearing up failed', error))
  }

  stop(): void {
    this.#abort.abort()
    if (this.#job.state === 'QUEUED') this.#change({ state: 'STOPPED' })
  }

  /** The job now and after each change, to its end. */
  async *updates(): AsyncGenerator<Job> {
    for (let seen: Job | null = null; ;) {
      if (this.#job !== seen) yield (seen = this.#job)
      if (hasEnded(seen)) return
      if (this.#job === seen) await this.#nextChange()
    }
  }

  #change(part: Partial<Job>): void {
    this.#job = { ...this.#job, ...part }
    for (const listener of this.#listeners) listener()
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const listener = () => {
        this.#listeners.delete(listener)
        resolve()
      }
      this.#listeners.add(listener)
    })
  }
}

function timed(progress: IngestProgress, startedAt: number): JobProgress {
  const seconds = Math.max((Date.now() - startedAt) / 1000, 0.001)
  const rate = progress.done / seconds
  const left = progress.total - progress.done
  return { ...progress, rate, secondsLeft: progress.done ? left / rate : null }
}
