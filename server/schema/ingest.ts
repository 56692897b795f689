import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { InvalidError, NotFoundError } from '../../graph/index.js'
import type { IngestRequest } from '../../ingest/index.js'
import { requireRole } from '../auth.js'
import type { Job } from '../jobs/job.js'
import { storeUploads, type Upload } from '../uploads.js'
import type { Parts } from './builder.js'
import type { RequestContext } from './context.js'
import { createJobType } from './job-type.js'

interface GivenIngest {
  readonly path?: string | null
  readonly paths?: readonly string[] | null
  readonly url?: string | null
  readonly files?: readonly Upload[] | null
  readonly kind?: string | null
  readonly sourceId?: string | null
  readonly dryRun?: boolean | null
  readonly mapping?: string | null
}

/** Taking in files, folders and addresses, as jobs beside the requests. */
export function addIngest(parts: Parts): void {
  const { builder } = parts
  const input = addInput(parts)
  const { job, progress } = createJobType(parts)
  builder.mutationFields((t) => ({
    ingest: t.field({
      type: job,
      description:
        'Takes in documents and tables; the same again changes nothing, an edited one replaces what it delivered. Paths of the server need the role admin, uploads and addresses the role curator',
      args: { input: t.arg({ type: input, required: true }) },
      resolve: (_, { input }, context) => start(input, context)
    }),
    stopJob: t.field({
      type: job,
      description: 'Ends a job after what is being written; what was written stays',
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }, context) => curated(context).stop(id)
    }),
    resumeJob: t.field({
      type: job,
      description: 'Runs a stopped or failed job again; what is there already does not change',
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }, context) => curated(context).resume(id)
    })
  }))
  builder.queryFields((t) => ({
    job: t.field({
      type: job,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }, { jobs }) => jobs.get(id)
    }),
    jobs: t.field({
      type: [job],
      description: 'Those that run, wait or lately ended; newest last',
      resolve: async (_, __, { jobs }) => [...(await jobs.list())]
    })
  }))
  builder.subscriptionField('ingestProgress', (t) =>
    t.field({
      type: progress,
      description: 'How far a job is, now and after each change, to its end',
      args: { job: t.arg.id({ required: true }) },
      subscribe: (_, { job }, { jobs }) => jobs.updates(job),
      resolve: (job: Job) => job
    })
  )
}

function curated({ role, jobs }: RequestContext) {
  requireRole(role, 'curator')
  return jobs
}

async function start(input: GivenIngest, { role, jobs }: RequestContext): Promise<Job> {
  const { path, paths, url, files, kind, sourceId, dryRun, mapping } = input
  const onServer = [...(path ? [path] : []), ...(paths ?? [])].map((each) => resolve(each))
  requireRole(role, onServer.length || mapping ? 'admin' : 'curator')
  const missing = onServer.find((each) => !existsSync(each))
  if (missing) throw new NotFoundError(`There is no file or folder at ${missing}`, { path: 'path', value: missing })
  if (url && !/^https?:\/\//i.test(url))
    throw new InvalidError(`"${url}" is not an address that begins with http:// or https://`, {
      path: 'url',
      value: url
    })
  const uploads = files?.length ? await storeUploads(files) : null
  const request: IngestRequest = {
    inputs: [...onServer, ...(url ? [url] : []), ...(uploads?.paths ?? [])],
    ...(kind && { kind }),
    ...(sourceId && { sourceId }),
    ...(dryRun && { dryRun }),
    ...(mapping && { settings: { mapping: resolve(mapping) } })
  }
  if (!request.inputs.length) throw new InvalidError('Give a path, an address or files to take in', { path: 'input' })
  return jobs.start(request, uploads?.discard)
}

function addInput({ builder }: Parts) {
  const upload = builder.inputType('UploadedFile', {
    fields: (t) => ({
      name: t.string({ required: true, description: 'Plain file name; it names the document' }),
      base64: t.string({ required: true })
    })
  })
  return builder.inputType('IngestInput', {
    fields: (t) => ({
      path: t.string({ description: 'File or folder on the machine of the server' }),
      paths: t.stringList({ description: 'Several of them' }),
      url: t.string({ description: 'Address of a public page or file' }),
      files: t.field({ type: [upload] }),
      kind: t.string({ description: 'Name of the format; `auto`, the default, goes by the content' }),
      sourceId: t.id({
        description: 'Id of the document, for a single file; by default it follows from the file name'
      }),
      dryRun: t.boolean({ description: 'Reports what would be added and writes nothing' }),
      mapping: t.string({ description: 'Path on the server of a file that says what the columns of a table mean' })
    })
  })
}
