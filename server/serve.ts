import { setTimeout as pause } from 'node:timers/promises'
import { lockFolder, type KnowledgeGraph } from '../graph/index.js'
import { createApp, type App } from './app.js'
import { fillStore } from './fill-store.js'
import { json } from './http/reply.js'
import { listen } from './listen.js'
import { createLog, type Log } from './log.js'
import { openFromSettings } from './open-settings.js'
import { openPatiently } from './open-patiently.js'
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
    let waiting: string | null = null
    const listening = await listen(
      (request, caller) => app?.fetch(request, caller) ?? starting(request, waiting),
      settings.host,
      settings.port
    )
    ending.unshift(() => listening.close())
    const graph = await openPatiently(() => openFilled(settings, log, stop.signal), {
      log,
      onWaiting: (why) => (waiting = why),
      pause: (milliseconds) => Promise.race([pause(milliseconds, undefined, { ref: false }), stop.told]),
      stopped: () => stop.signal.aborted
    })
    if (!graph) return
    ending.splice(1, 0, () => graph.close())
    // An embedded store has one owner; Neo4j may be written to by other servers.
    if (settings.neo4jUri) graph.follow()
    app = createApp({ graph, settings, log })
    lock.announce(listening.address, app.auth.localToken)
    log.info(`Sangam is ready at ${listening.address}`)
    if (app.auth.localToken) log.info(`To change the graph from this machine send the token ${app.auth.localToken}`)
    await stop.told
    log.info('Stopping')
  } finally {
    for (const end of ending) await end()
  }
}

/** The graph with its index; it is closed again when filling it fails. */
async function openFilled(settings: Settings, log: Log, stop: AbortSignal): Promise<KnowledgeGraph> {
  const graph = await openFromSettings(settings)
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }))
  try {
    await Promise.race([fillStore(graph, settings, log), stopped])
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** Until the graph answers. */
async function starting(request: Request, waitingFor: string | null): Promise<Response> {
  if (new URL(request.url).pathname === '/health') return json({ status: 'alive' })
  return json(
    { status: 'starting', ...(waitingFor && { waitingFor }) },
    { status: 503, headers: { 'retry-after': '1' } }
  )
}

function stopSignal(): { readonly signal: AbortSignal; readonly told: Promise<void> } {
  const controller = new AbortController()
  const told = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()))
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return { signal: controller.signal, told }
}
