import { UnavailableError, type KnowledgeGraph } from '../graph/index.js'
import { ingest } from '../ingest/index.js'
import type { Log } from './log.js'
import { progressReporter } from './progress.js'
import { describeRejection } from './rejections.js'
import type { Settings } from './settings.js'

/** Brings the index up to date; a new store gets the catalogue first. Vectors may still be coming when it returns. */
export async function fillStore(graph: KnowledgeGraph, settings: Settings, log: Log): Promise<void> {
  await fillWords(graph, settings, log)
  // Nobody waits for the vectors, so nobody else would hear that they cannot be kept.
  graph.settled().catch((error: unknown) => {
    if (error instanceof UnavailableError)
      log.warn(
        `Vectors for searching by meaning are not complete; words answer, and the next change or start tries again: ${error.message}`
      )
  })
}

async function fillWords(graph: KnowledgeGraph, settings: Settings, log: Log): Promise<void> {
  const onVectors = progressReporter(log, 'Vectors for searching by meaning')
  const { version } = await graph.meta()
  if (version > 0) return graph.ready(onVectors)
  log.info(`The store is new: loading the catalogue in ${settings.catalogueDir}`)
  const report = await ingest(graph, { inputs: [settings.catalogueDir], kind: 'catalogue' }, { onVectors })
  for (const rejection of report.rejected) log.warn(`not loaded: ${describeRejection(rejection)}`)
  const rows = report.files.reduce((sum, file) => sum + file.loaded, 0)
  log.info(
    `Loaded ${rows} rows as ${report.added} claims${report.rejected.length ? `; ${report.rejected.length} rejected` : ''}`
  )
  const { pendingVectors } = await graph.meta()
  if (pendingVectors)
    log.info(
      'Searching by words works now; searching by meaning is complete when all vectors are computed (first start only)'
    )
}
