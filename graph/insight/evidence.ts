import type { Claim, Entity, EntityId, Relation, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { GraphStore, Path } from '../store/graph-store.js'

/** One hop of an explained path, as it is read from the path's start. */
export interface Hop {
  readonly relation: Relation
  readonly sentence: string
  /** Best first: what the hop rests on. */
  readonly claims: readonly Claim[]
}

/** A path in words, with the claims behind every hop. */
export interface ExplainedPath {
  readonly nodes: readonly Entity[]
  readonly hops: readonly Hop[]
  readonly sentence: string
}

const CLAIMS_SHOWN = 5

/** Puts paths into words. Entities and claims are read from the store under the scope, those of a relation once. */
export async function explainPaths(
  ontology: Ontology,
  store: GraphStore,
  paths: readonly Path[],
  scope?: Scope
): Promise<ExplainedPath[]> {
  const ids = [...new Set(paths.flatMap((path) => path.nodes))]
  const entities = new Map<EntityId, Entity>()
  for (const entity of await store.get(ids, scope)) if (entity) entities.set(entity.id, entity)
  const relations = new Map(paths.flatMap((path) => path.relations).map((relation) => [relation.id, relation]))
  const claims = new Map(
    await Promise.all(
      [...relations.values()].map(async (relation) => {
        const { undirected = false } = ontology.relations[relation.type]!
        return [relation.id, await relationClaims(store, relation, undirected, scope)] as const
      })
    )
  )
  return paths.map((path) => explainPath(ontology, path, entities, claims))
}

/** Claims on a relation in either reading, best first (confidence, then id). */
export async function relationClaims(
  store: GraphStore,
  relation: Relation,
  undirected: boolean,
  scope?: Scope
): Promise<Claim[]> {
  const between = (from: EntityId, to: EntityId) =>
    store.claims({ subjects: [from], objects: [to], relation: relation.type }, scope)
  const claims = [
    ...(await between(relation.from, relation.to)),
    ...(undirected ? await between(relation.to, relation.from) : [])
  ]
  return claims
    .filter((claim) => Object.entries(claim.fields).every(([field, value]) => fits(relation, field, value)))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
}

function fits(relation: Relation, field: string, value: unknown): boolean {
  return relation.fields[field] === undefined || JSON.stringify(relation.fields[field]) === JSON.stringify(value)
}

function explainPath(
  ontology: Ontology,
  path: Path,
  entities: ReadonlyMap<EntityId, Entity>,
  claims: ReadonlyMap<string, readonly Claim[]>
): ExplainedPath {
  const nodes = path.nodes.map((id) => entities.get(id)!)
  const hops = path.relations.map((relation, i) => {
    const { label, inverse } = ontology.relations[relation.type]!
    const forward = relation.from === path.nodes[i]
    const words = `${name(nodes[i]!)} ${forward ? label : inverse} ${name(nodes[i + 1]!)}`
    return { relation, sentence: words, claims: claims.get(relation.id)!.slice(0, CLAIMS_SHOWN) }
  })
  return { nodes, hops, sentence: hops.map((hop) => hop.sentence).join('; ') }
}

function name(entity: Entity): string {
  return String(entity.fields['name'])
}
