import { lockFolder } from '../graph/index.js'
import { createApp } from './app.js'
import { fillStore } from './fill-store.js'
import { listen } from './listen.js'
import { createLog } from './log.js'
import { openFromSettings } from './open-settings.js'
import type { Settings } from './settings.js'

/** Runs the server until it is told to stop. @throws what stops the start, with the remedy. */
export async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel)
  const lock = lockFolder(settings.dataDir)
  try {
    const graph = await openFromSettings(settings)
    await fillStore(graph, settings, log)
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

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
