import type { EntityId, KnowledgeGraph } from '../../graph/index.js'
import { graphEntities } from '../resolve/graph-entities.js'
import { resolverClaims, RESOLVER_LOAD } from '../resolve/resolver-load.js'

/**
 * Computes anew which proposals of documents are one another or something claimed, as claims of the resolver's own load. Call
 * it after every change of documents or names; `waiting` are the proposals that wait for a curator.
 */
export async function relink(graph: KnowledgeGraph): Promise<{ waiting: ReadonlySet<EntityId> }> {
  const entities = await graphEntities(graph)
  const { claims, waiting } = resolverClaims(entities)
  await graph.write(
    claims.map((draft) => graph.claim(draft)),
    { replaceLoads: [RESOLVER_LOAD] }
  )
  return { waiting }
}
