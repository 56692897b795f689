import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ConflictError,
  NotFoundError,
  UnavailableError,
  type JobRecord,
  type KnowledgeGraph
} from '../../graph/index.js'
import type { IngestRequest } from '../../ingest/index.js'
import type { Log } from '../log.js'
import { hasEnded, jobFromText, jobToText, type Job } from './job.js'
import { OwnJob } from './own-job.js'

/** The jobs of all servers of a store. */
export interface Jobs {
  /** Puts a job behind those that wait here; `afterwards` is called when it will not be resumed. */
  start(request: IngestRequest, afterwards?: () => Promise<void>): Promise<Job>
  /** @throws NotFoundError */
  get(id: string): Promise<Job>
  /** Those that run, wait or lately ended, the newest last. */
  list(): Promise<readonly Job[]>
  /** Ends a job after what is being written; what was written stays. */
  stop(id: string): Promise<Job>
  /** Runs a stopped or failed job again, here; what is there already does not change. */
  resume(id: string): Promise<Job>
  /** The job as it is when it has ended. */
  ended(id: string): Promise<Job>
  /** The job now and after each change, to its end. */
  updates(id: string): AsyncIterable<Job>
}

/** Jobs that are remembered. */
const REMEMBERED = 50
/** How often the store is told how far a job is, and looked at for the jobs of others. */
const BEAT_MS = 1_000
/** A job of which nothing was heard for so long has lost its server. Folding a large batch silences a server for seconds. */
const LOST_AFTER_MS = 20_000

/** The jobs of a server, one running at a time since a graph has one writer; what they do is kept in the store for all. */
export function createJobs(graph: KnowledgeGraph, log: Log, beatMs = BEAT_MS): Jobs {
  const jobs = new StoredJobs(graph, log, beatMs)
  return {
    start: (request, afterwards = async () => undefined) => jobs.start(request, afterwards),
    get: (id) => jobs.get(id),
    list: () => jobs.list(),
    stop: (id) => jobs.stop(id),
    resume: (id) => jobs.resume(id),
    async ended(id) {
      for await (const job of jobs.updates(id)) if (hasEnded(job)) return job
      return jobs.get(id)
    },
    updates: (id) => jobs.updates(id)
  }
}

class StoredJobs {
  readonly #graph: KnowledgeGraph
  readonly #log: Log
  readonly #beatMs: number
  /** Those that wait or run here. */
  readonly #own = new Map<string, OwnJob>()
  /** What those that were stopped or failed here left behind to be taken up again. */
  readonly #left = new Map<string, OwnJob>()
  #turn: Promise<void> = Promise.resolve()
  #telling: Promise<void> = Promise.resolve()
  readonly #endsTold = new WeakSet<Job>()
  #beating: NodeJS.Timeout | null = null

  constructor(graph: KnowledgeGraph, log: Log, beatMs: number) {
    this.#graph = graph
    this.#log = log
    this.#beatMs = beatMs
  }

  start(request: IngestRequest, afterwards: () => Promise<void>): Promise<Job> {
    const id = `job:${randomUUID()}`
    return this.#enqueue({ id, request, state: 'QUEUED', progress: null, report: null, error: null }, afterwards)
  }

  async get(id: string): Promise<Job> {
    const own = this.#own.get(id)
    if (own) return own.job
    const record = await this.#graph.jobs.get(id)
    return record ? told(record) : this.#unknown(id)
  }

  async list(): Promise<readonly Job[]> {
    const records = await this.#graph.jobs.list(REMEMBERED)
    return records.map((record) => this.#own.get(record.id)?.job ?? told(record))
  }

  async stop(id: string): Promise<Job> {
    const own = this.#own.get(id)
    if (own) {
      own.stop()
      return own.job
    }
    const job = await this.get(id)
    if (!hasEnded(job)) await this.#graph.jobs.askToStop(id, true)
    return job
  }

  async resume(id: string): Promise<Job> {
    const { request, state } = await this.get(id)
    if (state !== 'STOPPED' && state !== 'FAILED')
      throw new ConflictError(`Job ${id} is ${state.toLowerCase()}; only a stopped or failed one is resumed`, {
        path: 'id',
        value: id
      })
    const before = this.#own.get(id) ?? this.#left.get(id)
    const afterwards = before?.afterwards ?? (async () => undefined)
    await this.#graph.jobs.askToStop(id, false)
    return this.#enqueue({ id, request, state: 'QUEUED', progress: null, report: null, error: null }, afterwards)
  }

  async *updates(id: string): AsyncGenerator<Job> {
    const own = this.#own.get(id)
    if (own) return yield* own.updates()
    for (let seen = ''; ;) {
      const job = await this.get(id)
      const text = jobToText(job)
      if (text !== seen) yield job
      if (hasEnded(job)) return
      seen = text
      await pause(this.#beatMs)
    }
  }

  async #enqueue(job: Job, afterwards: () => Promise<void>): Promise<Job> {
    const own = new OwnJob(job, afterwards)
    await this.#tell(own)
    this.#left.delete(job.id)
    this.#own.set(job.id, own)
    this.#beating ??= setInterval(() => void this.#beat(), this.#beatMs).unref()
    this.#turn = this.#turn.then(() => this.#run(own))
    return own.job
  }

  async #run(own: OwnJob): Promise<void> {
    await own.run(this.#graph, this.#log)
    const { id, state } = own.job
    // Until the store knows how it ended, it is told from here.
    await this.#tell(own).catch((error) => this.#log.error(`the end of job ${id} could not be kept`, error))
    if (state !== 'DONE') this.#leave(own)
    if (this.#own.get(id) === own) this.#own.delete(id)
    if (this.#own.size || !this.#beating) return
    clearInterval(this.#beating)
    this.#beating = null
  }

  /** Tells the store how far the jobs are, and hears what others wish. A store that does not answer is told to whoever asks it. */
  async #beat(): Promise<void> {
    for (const own of this.#own.values()) {
      const kept = await this.#graph.jobs.get(own.job.id).catch(() => null)
      if (kept?.stopAsked) own.stop()
      await this.#tell(own).catch(() => undefined)
    }
  }

  /** One after another, so that what is told last is what is so. An end is told once: afterwards another server may have resumed the job. */
  #tell(own: OwnJob): Promise<void> {
    const telling = this.#telling.then(async () => {
      const { job } = own
      if (this.#endsTold.has(job)) return
      await this.#graph.jobs.put(job.id, jobToText(job))
      if (hasEnded(job)) this.#endsTold.add(job)
    })
    this.#telling = telling.catch(() => undefined)
    return telling
  }

  #leave(own: OwnJob): void {
    this.#left.set(own.job.id, own)
    const [oldest] = this.#left.values()
    if (this.#left.size <= REMEMBERED) return
    this.#left.delete(oldest!.job.id)
    oldest!.afterwards().catch((error) => this.#log.error('clearing up failed', error))
  }

  async #unknown(id: string): Promise<never> {
    const near = (await this.list()).map((job) => job.id).slice(-5)
    throw new NotFoundError(`There is no job ${id}; the last ${REMEMBERED} are kept`, { path: 'id', value: id, near })
  }
}

/** A job as its server last told of it. */
function told({ body, silentMs }: JobRecord): Job {
  const job = jobFromText(body)
  if (hasEnded(job) || silentMs < LOST_AFTER_MS) return job
  const error = new UnavailableError(`The server that ran job ${job.id} has ended; resumeJob does the rest`, {
    value: job.id
  })
  return { ...job, state: 'STOPPED', error }
}
