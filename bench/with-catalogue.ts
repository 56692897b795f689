import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import { ingest } from '../ingest/index.js'

/** Runs `use` on the shipped catalogue in a store of its own, searched by words alone. */
export async function withCatalogue<T>(use: (graph: KnowledgeGraph) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-catalogue-'))
  const graph = await openGraph({ dataDir: folder, embeddingModel: null })
  try {
    await ingest(graph, { inputs: ['catalogue'], kind: 'catalogue' })
    return await use(graph)
  } finally {
    await graph.close()
    rmSync(folder, { recursive: true })
  }
}
