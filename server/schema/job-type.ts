import type { IngestedDocument, IngestedFile, IngestReport, Rejection } from '../../ingest/index.js'
import type { Job, JobProgress } from '../jobs/job.js'
import type { Parts } from './builder.js'

/** The types of jobs, their progress and their reports. */
export function createJobType(parts: Parts) {
  const { builder } = parts
  const state = builder.enumType('JobState', {
    values: {
      QUEUED: { description: 'Waits for another job' },
      RUNNING: {},
      DONE: {},
      STOPPED: { description: 'What was written stays; resumeJob does the rest' },
      FAILED: { description: 'See error' }
    }
  })
  const report = addReport(parts)
  const progress = builder.objectRef<Job>('IngestProgress').implement({
    fields: (t) => ({
      job: t.id({ resolve: ({ id }) => id }),
      state: t.field({ type: state, resolve: (job) => job.state }),
      ...progressFields(t),
      report: t.field({
        type: report,
        nullable: true,
        description: 'Once it has ended',
        resolve: (job) => job.report
      })
    })
  })
  const job = builder.objectRef<Job>('IngestJob').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      state: t.field({ type: state, resolve: (job) => job.state }),
      inputs: t.stringList({ resolve: ({ request }) => [...request.inputs] }),
      progress: t.field({ type: progress, resolve: (job) => job }),
      error: t.string({ nullable: true, description: 'Why it failed', resolve: ({ error }) => error?.message ?? null }),
      report: t.field({
        type: report,
        nullable: true,
        description: 'Asking for it waits until the job has ended, unless `wait` is false',
        args: { wait: t.arg.boolean({ defaultValue: true, required: true }) },
        resolve: async ({ id }, { wait }, { jobs }) => {
          const { report, error } = wait ? await jobs.ended(id) : await jobs.get(id)
          if (wait && error) throw error
          return report
        }
      })
    })
  })
  return { job, progress }
}

type Fields = Parameters<Parameters<ReturnType<Parts['builder']['objectRef']>['implement']>[0]['fields'] & object>[0]

function progressFields(t: Fields) {
  const of = (job: unknown): JobProgress | null => (job as Job).progress
  return {
    phase: t.string({
      nullable: true,
      description: 'reading, writing, linking',
      resolve: (job) => of(job)?.phase ?? null
    }),
    file: t.string({ nullable: true, resolve: (job) => of(job)?.file ?? null }),
    done: t.int({ description: 'Inputs read', resolve: (job) => of(job)?.done ?? 0 }),
    total: t.int({ description: 'Inputs in all', resolve: (job) => of(job)?.total ?? 0 }),
    claims: t.int({ resolve: (job) => of(job)?.claims ?? 0 }),
    rejected: t.int({ resolve: (job) => of(job)?.rejected ?? 0 }),
    rate: t.float({ description: 'Inputs a second', resolve: (job) => of(job)?.rate ?? 0 }),
    secondsLeft: t.float({ nullable: true, resolve: (job) => of(job)?.secondsLeft ?? null })
  }
}

function addReport({ builder }: Parts) {
  const rejection = builder.objectRef<Rejection>('Rejection').implement({
    description: 'A piece of input that was not taken in',
    fields: (t) => ({
      file: t.exposeString('file'),
      row: t.exposeInt('row', { nullable: true }),
      page: t.exposeInt('page', { nullable: true }),
      column: t.exposeString('column', { nullable: true }),
      value: t.exposeString('value', { nullable: true }),
      reason: t.exposeString('reason')
    })
  })
  const file = builder.objectRef<IngestedFile>('IngestedFile').implement({
    description: 'A file of a catalogue folder, counted in rows',
    fields: (t) => ({
      name: t.exposeString('name'),
      rows: t.exposeInt('rows'),
      loaded: t.exposeInt('loaded'),
      rejected: t.exposeInt('rejected')
    })
  })
  const document = builder.objectRef<IngestedDocument>('IngestedDocument').implement({
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Of the document' }),
      load: t.exposeID('load', { description: 'removeSource takes it away again' }),
      file: t.exposeString('file'),
      format: t.exposeString('format'),
      claims: t.exposeInt('claims'),
      known: t.exposeInt('known', { description: 'Things it names that were known' }),
      proposed: t.exposeInt('proposed', { description: 'Things that only it speaks of' })
    })
  })
  return builder.objectRef<IngestReport>('IngestReport').implement({
    fields: (t) => ({
      claims: t.exposeInt('claims', { description: 'Claims in the input' }),
      added: t.exposeInt('added'),
      removed: t.exposeInt('removed', { description: 'Claims the same input made before and no longer makes' }),
      unchanged: t.exposeInt('unchanged'),
      queued: t.exposeInt('queued', { description: 'Proposals of these documents that wait for a curator' }),
      dryRun: t.exposeBoolean('dryRun', { description: 'Nothing was written' }),
      stopped: t.exposeBoolean('stopped'),
      rejected: t.field({ type: [rejection], resolve: ({ rejected }) => rejected }),
      files: t.field({ type: [file], resolve: ({ files }) => files }),
      documents: t.field({ type: [document], resolve: ({ documents }) => documents })
    })
  })
}
