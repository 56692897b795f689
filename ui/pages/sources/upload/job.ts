import { ask, follow, operation, ApiError } from '../../../graphql.js'

export interface Rejection {
  file: string
  row: number | null
  page: number | null
  column: string | null
  value: string | null
  reason: string
}

export interface IngestReport {
  added: number
  removed: number
  unchanged: number
  queued: number
  dryRun: boolean
  stopped: boolean
  rejected: Rejection[]
  documents: { id: string; file: string; format: string; claims: number; known: number; proposed: number }[]
}

/** How far a job is. */
export interface Progress {
  job: string
  state: 'QUEUED' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED'
  done: number
  total: number
  secondsLeft: number | null
  report: IngestReport | null
}

interface UploadedFile {
  name: string
  base64: string
}

const ingestMutation = operation<{ ingest: { id: string } }, { input: { files: UploadedFile[]; dryRun: boolean } }>(
  `mutation Ingest($input: IngestInput!) { ingest(input: $input) { id } }`
)

const stopMutation = operation<{ stopJob: { id: string } }, { id: string }>(
  `mutation StopJob($id: ID!) { stopJob(id: $id) { id } }`
)

const progressSubscription = operation<
  { ingestProgress: Progress },
  { job: string }
>(`subscription Progress($job: ID!) {
  ingestProgress(job: $job) {
    job state done total secondsLeft
    report {
      added removed unchanged queued dryRun stopped
      rejected { file row page column value reason }
      documents { id file format claims known proposed }
    }
  }
}`)

const failureQuery = operation<{ job: { error: string | null } }, { id: string }>(
  `query Job($id: ID!) { job(id: $id) { error } }`
)

/**
 * Sends files and follows the job to its end.
 * @throws ApiError also for a job that fails
 */
export async function* ingestFiles(files: readonly File[], dryRun: boolean): AsyncGenerator<Progress> {
  const uploaded = await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) })))
  const { ingest } = await ask(ingestMutation, { input: { files: uploaded, dryRun } })
  for await (const { ingestProgress } of follow(progressSubscription, { job: ingest.id })) {
    if (ingestProgress.state === 'FAILED') throw await failureOf(ingest.id)
    yield ingestProgress
  }
}

/** Ends a job after what is being written. */
export async function stopJob(id: string): Promise<void> {
  await ask(stopMutation, { id })
}

async function failureOf(id: string): Promise<ApiError> {
  const { job } = await ask(failureQuery, { id })
  return new ApiError(job.error ?? '', 'FAILED')
}

/** The bytes in base64; the data address that a reader gives holds them after its comma. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''))
    reader.addEventListener('error', () => reject(new ApiError(`${file.name}: ${reader.error?.message}`, 'INVALID')))
    reader.readAsDataURL(file)
  })
}
