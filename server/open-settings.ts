import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import type { Settings } from './settings.js'

/** Opens the graph that the settings name. */
export function openFromSettings(settings: Settings): Promise<KnowledgeGraph> {
  const {
    dataDir,
    embeddingModel,
    neo4jUri: uri,
    neo4jUser: user,
    neo4jPassword: password,
    neo4jDatabase: database
  } = settings
  return openGraph({
    dataDir,
    embeddingModel,
    ...(uri && { neo4j: { uri, user, password, ...(database && { database }) } })
  })
}
