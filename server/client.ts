import {
  ConflictError,
  folderOwner,
  lockFolder,
  SangamError,
  type FolderOwner,
  type KnowledgeGraph
} from '../graph/index.js'
import { createApp } from './app.js'
import { fillStore } from './fill-store.js'
import { createLog } from './log.js'
import { openFromSettings } from './open-settings.js'
import type { Settings } from './settings.js'

/** Asks the API, wherever it is: in the server that owns the data folder, or in this process. */
export interface Client {
  /** The value of the query's first field. @throws the first error of the answer, as a SangamError. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>
  /** The same of a query of one field, with the version of the graph that answered. */
  askCited<T>(query: string, variables?: Record<string, unknown>): Promise<{ answer: T; graphVersion: number }>
  close(): Promise<void>
}

/** Opens the API for a command; `write` takes the data folder unless a running server has it. */
export async function openClient(
  settings: Settings,
  { write, meaning }: { write: boolean; meaning: boolean }
): Promise<Client> {
  const owner = settings.neo4jUri ? null : folderOwner(settings.dataDir)
  if (owner?.address) return remoteClient(owner, owner.address)
  if (owner && write)
    throw new ConflictError(
      `Process ${owner.pid} is opening the data folder ${settings.dataDir}; try again when it is ready`,
      { path: 'DATA_DIR', value: settings.dataDir }
    )
  const lock = write && !settings.neo4jUri ? lockFolder(settings.dataDir) : null
  try {
    const graph = await openFromSettings(settings)
    await fillStore(graph, settings, createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel))
    if (meaning) await graph.settled()
    return localClient(graph, settings, () => lock?.release())
  } catch (error) {
    lock?.release()
    throw error
  }
}

function localClient(graph: KnowledgeGraph, settings: Settings, release: () => void): Client {
  const app = createApp({ graph, settings: { ...settings, apiTokensFile: null } })
  return {
    ...asking((request) => app.fetch(request), 'http://localhost', app.auth.localToken),
    async close() {
      await graph.close()
      release()
    }
  }
}

function remoteClient({ token }: FolderOwner, address: string): Client {
  return { ...asking(fetch, address, token), close: async () => undefined }
}

type Send = (request: Request) => Promise<Response>

function asking(send: Send, address: string, token: string | null): Pick<Client, 'ask' | 'askCited'> {
  const first = async <T>(query: string, variables?: Record<string, unknown>) =>
    Object.values(await dataOf(send, address, token, query, variables)) as [T, { graphVersion: number }]
  return {
    ask: async <T>(query: string, variables?: Record<string, unknown>) => (await first<T>(query, variables))[0],
    async askCited<T>(query: string, variables?: Record<string, unknown>) {
      const end = query.lastIndexOf('}')
      const [answer, { graphVersion }] = await first<T>(`${query.slice(0, end)} meta { graphVersion } }`, variables)
      return { answer, graphVersion }
    }
  }
}

interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
  readonly error?: { message: string; code: string }
}

async function dataOf(
  send: Send,
  address: string,
  token: string | null,
  query: string,
  variables: Record<string, unknown> = {}
): Promise<Record<string, unknown>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token && { authorization: `Bearer ${token}` })
  }
  const response = await send(
    new Request(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  )
  const { data, errors, error } = (await response.json()) as Answer
  const first = errors?.[0] ?? error
  if (first) {
    const { code, ...details } = ('extensions' in first ? first.extensions : first) as Record<string, unknown>
    throw new SangamError(code as 'INVALID', first.message, details)
  }
  return data!
}
