import type { EntityId, KnowledgeGraph } from '../../graph/index.js'
import { CURATOR } from './curator.js'

/** Those of the ids that a curator found to be no such thing: what a document says of them is not written again. */
export async function rejectedIds(graph: KnowledgeGraph, ids: readonly EntityId[]): Promise<ReadonlySet<EntityId>> {
  const asked = new Set(ids)
  const decided = await graph.claims({ source: CURATOR.source })
  return new Set(
    decided.flatMap(({ subject, fields }) => (fields['rejected'] === true && asked.has(subject) ? [subject] : []))
  )
}
