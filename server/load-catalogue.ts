import { InvalidError, type Claim, type KnowledgeGraph } from '../graph/index.js'
import { readCatalogue, type FileCount, type Rejection } from '../ingest/index.js'

/** What became of a catalogue folder. */
export interface CatalogueReport {
  readonly claims: number
  readonly added: number
  readonly removed: number
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
  readonly files: Readonly<Record<string, FileCount>>
}

export const CATALOGUE_LOAD = 'load:catalogue'

/** Reads a folder of catalogue tables and replaces the load it delivered before. Valid rows go in, others are reported. */
export async function loadCatalogue(
  graph: KnowledgeGraph,
  folder: string,
  options: { onVectors?: (done: number, total: number) => void } = {}
): Promise<CatalogueReport> {
  const reading = readCatalogue(folder)
  const claims: Claim[] = []
  const rejected: Rejection[] = []
  for await (const item of reading) {
    if ('rejected' in item) rejected.push(item.rejected)
    else {
      const made = attempt(() => graph.claim(item.claim))
      if (made instanceof InvalidError)
        rejected.push({
          file: item.claim.locator?.file ?? folder,
          ...(item.claim.locator?.row && { row: item.claim.locator.row }),
          reason: made.message
        })
      else claims.push(made)
    }
  }
  const { added, removed, unchanged } = await graph.write(claims, {
    replaceLoads: [...new Set([CATALOGUE_LOAD, ...claims.map(({ load }) => load)])],
    ...(options.onVectors && { onProgress: options.onVectors })
  })
  return { claims: claims.length, added, removed, unchanged, rejected, files: reading.counts }
}

function attempt<T>(make: () => T): T | InvalidError {
  try {
    return make()
  } catch (error) {
    if (error instanceof InvalidError) return error
    throw error
  }
}
