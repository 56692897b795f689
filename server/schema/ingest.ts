import { resolve } from 'node:path'
import type { FileCount, Rejection } from '../../ingest/index.js'
import { requireRole } from '../auth.js'
import { loadCatalogue, type CatalogueReport } from '../load-catalogue.js'
import type { Parts } from './builder.js'

interface Job {
  readonly id: string
  readonly report: CatalogueReport
}

/** Taking in what lies on the server's own disk. */
export function addIngest(parts: Parts): void {
  const { builder } = parts
  const input = builder.inputType('IngestInput', {
    fields: (t) => ({
      path: t.string({ required: true, description: 'Folder of catalogue tables on the machine of the server' })
    })
  })
  const job = builder.objectRef<Job>('IngestJob').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      report: t.field({ type: addReport(parts), resolve: ({ report }) => report })
    })
  })
  builder.mutationField('ingest', (t) =>
    t.field({
      type: job,
      description: 'Takes in a folder of catalogue tables; needs the role admin, because it reads files of the server',
      args: { input: t.arg({ type: input, required: true }) },
      resolve: async (_, { input: { path } }, { graph, role }) => {
        requireRole(role, 'admin')
        return { id: `job:${Date.now().toString(36)}`, report: await loadCatalogue(graph, resolve(path)) }
      }
    })
  )
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
  const file = builder.objectRef<FileCount & { name: string }>('IngestedFile').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      rows: t.exposeInt('rows'),
      loaded: t.exposeInt('loaded'),
      rejected: t.exposeInt('rejected')
    })
  })
  return builder.objectRef<CatalogueReport>('IngestReport').implement({
    fields: (t) => ({
      claims: t.exposeInt('claims', { description: 'Claims in the input' }),
      added: t.exposeInt('added'),
      removed: t.exposeInt('removed', { description: 'Claims the same input made before and no longer makes' }),
      unchanged: t.exposeInt('unchanged'),
      rejected: t.field({ type: [rejection], resolve: ({ rejected }) => rejected }),
      files: t.field({
        type: [file],
        resolve: ({ files }) => Object.entries(files).map(([name, count]) => ({ name, ...count }))
      })
    })
  })
}
