import { resolve } from 'node:path'
import { InvalidError } from '../../graph/index.js'
import type { IngestReport, Rejection } from '../../ingest/index.js'
import { openClient, type Client } from '../client.js'
import type { Job, JobProgress } from '../jobs/job.js'
import { describeRejection } from '../rejections.js'
import { one } from './call-options.js'
import type { Command, CommandCall, ExitCode } from './command.js'
import { createProgressBar } from './progress-bar.js'

const START = `mutation ($input: IngestInput!) { ingest(input: $input) { id } }`
const STATE = `query ($id: ID!) { job(id: $id) { state progress { phase file done total rate secondsLeft claims rejected } } }`
const STOP = `mutation ($id: ID!) { stopJob(id: $id) { id } }`
const REPORT = `query ($id: ID!) { job(id: $id) { report {
  claims added removed unchanged queued dryRun stopped
  rejected { file row page column value reason }
  files { name rows loaded rejected }
  documents { id load file format claims known proposed }
} } }`

const POLL_MS = 150

/** What the API answers: absent members are null. */
type Answered = Omit<IngestReport, 'rejected'> & {
  readonly rejected: readonly { [K in keyof Rejection]: Rejection[K] | null }[]
}

export const ingest: Command = {
  name: 'ingest',
  usage: '<file | folder | url>…',
  help: 'Take in documents and tables; the same again changes nothing, an edited one replaces what it delivered',
  options: {
    kind: { type: 'string', value: '<format>', help: 'Format of the input; auto (the default) goes by the content' },
    mapping: { type: 'string', value: '<file.yaml>', help: 'What the columns of a table mean' },
    'dry-run': { type: 'boolean', help: 'Report what would be added, write nothing' },
    'source-id': { type: 'string', value: '<document:x>', help: 'Id of the document (by default from the file name)' }
  },
  async run(call) {
    const input = inputOf(call)
    const client = await openClient(call.settings, { write: true, meaning: false })
    try {
      const { id } = await client.ask<{ id: string }>(START, { input })
      const state = await watch(client, id)
      const { report } = await client.ask<{ report: Answered }>(REPORT, { id })
      return tell(call, report, state)
    } finally {
      await client.close()
    }
  }
}

function inputOf(call: CommandCall): Record<string, unknown> {
  const { positionals, options } = call
  if (!positionals.length)
    throw new InvalidError('Name at least one file, folder or address; see "sangam help"', { path: 'input' })
  const addresses = positionals.filter((each) => /^https?:\/\//i.test(each))
  if (addresses.length > 1) throw new InvalidError('Name one address at a time', { path: 'input' })
  const [kind, mapping, sourceId] = ['kind', 'mapping', 'source-id'].map((name) => one(call, name))
  return {
    paths: positionals.filter((each) => !addresses.includes(each)).map((path) => resolve(path)),
    ...(addresses[0] && { url: addresses[0] }),
    ...(kind && { kind }),
    ...(mapping && { mapping: resolve(mapping) }),
    ...(sourceId && { sourceId }),
    ...(options['dry-run'] === true && { dryRun: true })
  }
}

/** Shows how far the job is until it has ended; an interrupt stops it. */
async function watch(client: Client, id: string): Promise<Job['state']> {
  const bar = createProgressBar(process.stderr)
  const stop = () => void client.ask(STOP, { id })
  process.once('SIGINT', stop)
  try {
    for (;;) {
      const { state, progress } = await client.ask<{ state: Job['state']; progress: JobProgress }>(STATE, { id })
      bar.show(progress)
      if (state !== 'QUEUED' && state !== 'RUNNING') return state
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  } finally {
    bar.clear()
    process.off('SIGINT', stop)
  }
}

function tell({ output }: CommandCall, report: Answered, state: Job['state']): ExitCode {
  for (const given of report.rejected) {
    const rejection = withoutNulls(given) as unknown as Rejection
    output.item({ rejected: rejection }, `not taken in: ${describeRejection(rejection)}`)
  }
  for (const document of report.documents) {
    const { id, file, format, claims, known, proposed } = document
    output.item(
      { document },
      `${file} (${format}): ${claims} claims; names ${known} known things, proposes ${proposed} new ones  [${id}]`
    )
  }
  const { added, removed, unchanged, rejected, queued, dryRun } = report
  const done = dryRun ? 'would be' : 'were'
  output.report(
    { ...report, rejected: rejected.map(withoutNulls) },
    `${added} claims ${done} added, ${removed} taken away, ${unchanged} are unchanged; ${rejected.length} rejected; ${queued} wait for review` +
      (state === 'STOPPED' ? '. Stopped: the same command does the rest' : '')
  )
  if (state === 'STOPPED') return 1
  if (!rejected.length) return 0
  return report.claims ? 2 : 1
}

function withoutNulls(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}
