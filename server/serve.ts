import { lockFolder, type KnowledgeGraph } from '../graph/index.js'
import { createApp } from './app.js'
import { listen } from './listen.js'
import { loadCatalogue } from './load-catalogue.js'
import { createLog, type Log } from './log.js'
import { openFromSettings } from './open-settings.js'
import { progressReporter } from './progress.js'
import { describeRejection } from './rejections.js'
import type { Settings } from './settings.js'

/** Runs the server until it is told to stop. @throws what stops the start, with the remedy. */
export async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel)
  const lock = lockFolder(settings.dataDir)
  try {
    const graph = await openFromSettings(settings)
    await fill(graph, settings, log)
    const app = createApp({ graph, settings, log })
    const listening = await listen(app, settings.host, settings.port)
    lock.announce(listening.address, app.auth.localToken)
    log.info(`Sangam is ready at ${listening.address}`)
    if (app.auth.localToken) log.info(`To change the graph from this machine send the token ${app.auth.localToken}`)
    await stopSignal()
    log.info('Stopping')
    await listening.close()
    await graph.close()
  } finally {
    lock.release()
  }
}

/** Brings the index up to date; an empty store gets the catalogue first. Vectors may still be coming when it returns. */
async function fill(graph: KnowledgeGraph, settings: Settings, log: Log): Promise<void> {
  const onVectors = progressReporter(log, 'Reading by meaning')
  const { claims } = await graph.meta()
  if (claims) return graph.ready(onVectors)
  log.info(`The store in ${settings.neo4jUri ?? settings.dataDir} is empty: loading the catalogue in ${settings.catalogueDir}`)
  const report = await loadCatalogue(graph, settings.catalogueDir, { onVectors })
  for (const rejection of report.rejected) log.warn(`not loaded: ${describeRejection(rejection)}`)
  const rows = Object.values(report.files).reduce((sum, file) => sum + file.loaded, 0)
  log.info(`Loaded ${rows} rows as ${report.added} claims${report.rejected.length ? `; ${report.rejected.length} rejected` : ''}`)
  const { pendingVectors } = await graph.meta()
  if (pendingVectors) log.info('Searching by words works now; searching by meaning gets complete while vectors are computed (first start only)')
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
