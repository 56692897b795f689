import { lockFolder, type KnowledgeGraph } from '../graph/index.js'
import { createApp, type App } from './app.js'
import { fillStore } from './fill-store.js'
import { json } from './http/reply.js'
import { listen } from './listen.js'
import { createLog } from './log.js'
import { openFromSettings } from './open-settings.js'
import type { Settings } from './settings.js'

/** Runs the server until it is told to stop. @throws what stops the start, with the remedy. */
export async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel)
  const stop = stopSignal()
  const lock = lockFolder(settings.dataDir)
  const ending: (() => unknown)[] = [() => lock.release()]
  try {
    // The port is taken before anything is loaded, so that a taken one is told at once.
    let app: App | null = null
    const listening = await listen(
      (request, caller) => app?.fetch(request, caller) ?? starting(request),
      settings.host,
      settings.port
    )
    ending.unshift(() => listening.close())
    const graph: KnowledgeGraph = await openFromSettings(settings)
    ending.splice(1, 0, () => graph.close())
    await Promise.race([fillStore(graph, settings, log), stop])
    app = createApp({ graph, settings, log })
    lock.announce(listening.address, app.auth.localToken)
    log.info(`Sangam is ready at ${listening.address}`)
    if (app.auth.localToken) log.info(`To change the graph from this machine send the token ${app.auth.localToken}`)
    await stop
    log.info('Stopping')
  } finally {
    for (const end of ending) await end()
  }
}

/** Until the graph answers. */
async function starting(request: Request): Promise<Response> {
  if (new URL(request.url).pathname === '/health') return json({ status: 'alive' })
  return json({ status: 'starting' }, { status: 503, headers: { 'retry-after': '1' } })
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
