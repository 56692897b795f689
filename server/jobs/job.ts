import { SangamError } from '../../graph/index.js'
import type { IngestProgress, IngestReport, IngestRequest } from '../../ingest/index.js'

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

export function hasEnded({ state }: Job): boolean {
  return state === 'DONE' || state === 'STOPPED' || state === 'FAILED'
}

/** A job as the store keeps it, the reasons of a failure included. */
export function jobToText(job: Job): string {
  const { error } = job
  return JSON.stringify({
    ...job,
    error: error && {
      message: error.message,
      ...(error instanceof SangamError && { code: error.code, details: error.details })
    }
  })
}

/** The job that `jobToText` wrote. */
export function jobFromText(text: string): Job {
  const job = JSON.parse(text) as Omit<Job, 'error'> & {
    readonly error: null | (Pick<SangamError, 'message'> & Partial<Pick<SangamError, 'code' | 'details'>>)
  }
  if (!job.error) return { ...job, error: null }
  const { code, message, details } = job.error
  return { ...job, error: code ? new SangamError(code, message, details) : new Error(message) }
}
