import { openGraph, type KnowledgeGraph, type OpenOptions } from '../graph/index.js'
import type { Settings } from './settings.js'

/** Opens the graph that the settings name. */
export function openFromSettings(settings: Settings): Promise<KnowledgeGraph> {
  return openGraph(graphOptions(settings))
}

/** Which store, index and model the settings name. */
export function graphOptions(settings: Settings): OpenOptions {
  const {
    dataDir,
    embeddingModel,
    search,
    neo4jUri: uri,
    neo4jUser: user,
    neo4jPassword: password,
    neo4jDatabase: database
  } = settings
  return {
    dataDir,
    embeddingModel,
    ...(search && { search }),
    ...(uri && { neo4j: { uri, user, password, ...(database && { database }) } })
  }
}
