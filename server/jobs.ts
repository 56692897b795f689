import { randomUUID } from 'node:crypto'
import { ConflictError, NotFoundError, type KnowledgeGraph } from '../graph/index.js'
import { ingest, type IngestProgress, type IngestReport, type IngestRequest } from '../ingest/index.js'
import { isMeant } from './errors.js'
import type { Log } from './log.js'

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED'

/** How far a job is; `rate` in inputs a second, `secondsLeft` by that rate. */
export interface JobProgress extends IngestProgress {
  readonly rate: number
  readonly secondsLeft: number | null
}

/** An ingest that goes on beside the requests. */
export interface Job {
  readonly id: string
  readonly request: IngestRequest
  readonly state: JobState
  readonly progress: JobProgress | null
  readonly report: IngestReport | null
  readonly error: Error | null
}

export interface Jobs {
  /** Puts a job behind those that wait; `afterwards` is called when it has ended for good. */
  start(request: IngestRequest, afterwards?: () => Promise<void>): Job
  /** @throws NotFoundError */
  get(id: string): Job
  list(): readonly Job[]
  /** Ends a job after what is being written; what was written stays. */
  stop(id: string): Job
  /** Runs a stopped or failed job again; what is there already does not change. */
  resume(id: string): Job
  /** The job as it is when it has ended. */
  ended(id: string): Promise<Job>
  /** The job now and after each change, to its end. */
  updates(id: string): AsyncIterable<Job>
}

/** Ended jobs that are remembered. */
const REMEMBERED = 50

interface Entry {
  job: Job
  abort: AbortController
  startedAt: number
  readonly afterwards: () => Promise<void>
  readonly listeners: Set<() => void>
}

/** The jobs of a server: one runs at a time, since a graph has one writer. */
export function createJobs(graph: KnowledgeGraph, log: Log): Jobs {
  const entries = new Map<string, Entry>()
  let turn: Promise<void> = Promise.resolve()
  const entry = (id: string): Entry => entries.get(id) ?? unknownJob(id, entries)
  const enqueue = (held: Entry): Job => {
    turn = turn.then(() => run(graph, held, log))
    return held.job
  }
  return {
    start(request, afterwards = async () => undefined) {
      const job: Job = {
        id: `job:${randomUUID()}`,
        request,
        state: 'QUEUED',
        progress: null,
        report: null,
        error: null
      }
      const held: Entry = { job, abort: new AbortController(), startedAt: 0, afterwards, listeners: new Set() }
      entries.set(job.id, held)
      for (const [id, { job: old }] of entries) if (entries.size > REMEMBERED && hasEnded(old)) entries.delete(id)
      return enqueue(held)
    },
    get: (id) => entry(id).job,
    list: () => [...entries.values()].map(({ job }) => job),
    stop(id) {
      const held = entry(id)
      held.abort.abort()
      if (held.job.state === 'QUEUED') change(held, { state: 'STOPPED' })
      return held.job
    },
    resume(id) {
      const held = entry(id)
      mayResume(held.job)
      held.abort = new AbortController()
      change(held, { state: 'QUEUED', progress: null, report: null, error: null })
      return enqueue(held)
    },
    async ended(id) {
      const held = entry(id)
      while (!hasEnded(held.job)) await nextChange(held)
      return held.job
    },
    updates: (id) => updatesOf(entry(id))
  }
}

function unknownJob(id: string, entries: ReadonlyMap<string, Entry>): never {
  throw new NotFoundError(`There is no job ${id}; the last ${REMEMBERED} since the server started are kept`, {
    path: 'id',
    value: id,
    near: [...entries.keys()].slice(-5)
  })
}

function mayResume({ id, state }: Job): void {
  if (state === 'STOPPED' || state === 'FAILED') return
  throw new ConflictError(`Job ${id} is ${state.toLowerCase()}; only a stopped or failed one is resumed`, {
    path: 'id',
    value: id
  })
}

async function run(graph: KnowledgeGraph, held: Entry, log: Log): Promise<void> {
  if (held.abort.signal.aborted) return
  held.startedAt = Date.now()
  change(held, { state: 'RUNNING' })
  try {
    const report = await ingest(graph, held.job.request, {
      signal: held.abort.signal,
      onProgress: (progress) => change(held, { progress: timed(progress, held.startedAt) })
    })
    change(held, { state: report.stopped ? 'STOPPED' : 'DONE', report })
  } catch (error) {
    if (!isMeant(error)) log.error(`job ${held.job.id} failed`, error)
    change(held, { state: 'FAILED', error: error as Error })
  }
  if (held.job.state !== 'STOPPED') await held.afterwards().catch((error) => log.error('clearing up failed', error))
}

function change(held: Entry, part: Partial<Job>): void {
  held.job = { ...held.job, ...part }
  for (const listener of held.listeners) listener()
}

async function* updatesOf(held: Entry): AsyncGenerator<Job> {
  for (let seen: Job | null = null; ;) {
    if (held.job !== seen) yield (seen = held.job)
    if (hasEnded(seen)) return
    if (held.job === seen) await nextChange(held)
  }
}

function hasEnded({ state }: Job): boolean {
  return state === 'DONE' || state === 'STOPPED' || state === 'FAILED'
}

function nextChange({ listeners }: Entry): Promise<void> {
  return new Promise((resolve) => {
    const listener = () => {
      listeners.delete(listener)
      resolve()
    }
    listeners.add(listener)
  })
}

function timed(progress: IngestProgress, startedAt: number): JobProgress {
  const seconds = Math.max((Date.now() - startedAt) / 1000, 0.001)
  const rate = progress.done / seconds
  const left = progress.total - progress.done
  return { ...progress, rate, secondsLeft: progress.done ? left / rate : null }
}
