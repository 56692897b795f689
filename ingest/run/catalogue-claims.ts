import { InvalidError, type Claim, type KnowledgeGraph } from '../../graph/index.js'
import { readCatalogue } from '../catalogue/catalogue.js'
import type { Rejection } from '../source.js'
import type { IngestedFile } from './report.js'

/** The checked claims of a folder of catalogue tables, with the count of rows by file. */
export async function readCatalogueClaims(
  graph: KnowledgeGraph,
  folder: string,
  name: string
): Promise<{ claims: Claim[]; rejected: Rejection[]; files: IngestedFile[] }> {
  const reading = readCatalogue(folder)
  const claims: Claim[] = []
  const rejected: Rejection[] = []
  for await (const item of reading) {
    if ('rejected' in item) rejected.push(item.rejected)
    else {
      try {
        claims.push(graph.claim(item.claim))
      } catch (error) {
        if (!(error instanceof InvalidError)) throw error
        const { file = name, row } = item.claim.locator ?? {}
        rejected.push({ file, ...(row && { row }), reason: error.message })
      }
    }
  }
  return { claims, rejected, files: Object.entries(reading.counts).map(([file, count]) => ({ name: file, ...count })) }
}
