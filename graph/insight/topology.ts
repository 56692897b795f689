import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument } from '../search/search-index.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import { UndirectedGraph } from './graphology.js'

/**
 * Who is tied to whom: entities as nodes, one edge for any number of relations in either direction. Frames (places,
 * documents) are left out: everything is tied to them, which would make them the centre of everything.
 */
export async function readTopology(
  ontology: Ontology,
  store: GraphStore,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  scope?: Scope
): Promise<UndirectedGraph> {
  const kinds = ontology.kindNames.filter((kind) => !ontology.kinds[kind]!.frame)
  const graph = new UndirectedGraph()
  // In id order, so that every store gives the same graph, node by node.
  const ids = [...documents.values()].filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  for (const id of ids.sort(byCodeUnit)) graph.addNode(id)
  const pattern = { start: kinds, steps: [{ relations: [], direction: 'out' as const, kinds }] }
  const paths = await store.match({ pattern, perPair: 1, starts: EVERY }, scope)
  const edges = Array.from(paths, ({ nodes }) => [nodes[0]!, nodes[1]!] as const)
  for (const [a, b] of edges.sort((x, y) => byCodeUnit(x[0], y[0]) || byCodeUnit(x[1], y[1])))
    if (a !== b) graph.mergeEdge(a, b)
  return graph
}
