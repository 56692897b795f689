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
const READ_TOGETHER = 25

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
  const claims = await claimsOf(
    ontology,
    store,
    paths.flatMap((path) => path.relations),
    entities,
    scope
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
  return supporting(relation, claims)
}

/** The claims of many relations, best first, by relation id: a question to the store for every few of one type. */
async function claimsOf(
  ontology: Ontology,
  store: GraphStore,
  relations: readonly Relation[],
  entities: ReadonlyMap<EntityId, Entity>,
  scope: Scope | undefined
): Promise<Map<string, readonly Claim[]>> {
  const canonical = new Map(
    [...entities.values()].flatMap(({ id, mergedFrom }) => mergedFrom.map((member) => [member, id]))
  )
  const endsOf = (claim: Claim) => [claim.subject, claim.object!].map((id) => canonical.get(id) ?? id).join(' ')
  const found = new Map<string, readonly Claim[]>()
  for (const together of inFews([...new Map(relations.map((relation) => [relation.id, relation])).values()])) {
    const { type } = together[0]!
    const { undirected = false } = ontology.relations[type]!
    const ends = together.map(({ from, to }) => [from, to] as const)
    const read = undirected ? [...ends, ...ends.map(([from, to]) => [to, from] as const)] : ends
    const query = {
      subjects: unique(read.map(([from]) => from)),
      objects: unique(read.map(([, to]) => to)),
      relation: type
    }
    const between = new Map<string, Claim[]>()
    for (const claim of await store.claims(query, scope))
      between.set(endsOf(claim), [...(between.get(endsOf(claim)) ?? []), claim])
    const of = (from: EntityId, to: EntityId) => between.get(`${from} ${to}`) ?? []
    for (const relation of together) {
      const { id, from, to } = relation
      found.set(id, supporting(relation, [...of(from, to), ...(undirected ? of(to, from) : [])]))
    }
  }
  return found
}

/** Relations of one type together, few enough that all pairs of their ends may be looked up. */
function inFews(relations: readonly Relation[]): Relation[][] {
  const fews = new Map<string, Relation[]>()
  const begun = new Map<string, number>()
  for (const relation of relations) {
    const number = begun.get(relation.type) ?? 0
    begun.set(relation.type, number + 1)
    const key = `${relation.type} ${Math.floor(number / READ_TOGETHER)}`
    const few = fews.get(key)
    if (few) few.push(relation)
    else fews.set(key, [relation])
  }
  return [...fews.values()]
}

function supporting(relation: Relation, claims: readonly Claim[]): Claim[] {
  return claims
    .filter((claim) => Object.entries(claim.fields).every(([field, value]) => fits(relation, field, value)))
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
}

function unique(ids: readonly EntityId[]): EntityId[] {
  return [...new Set(ids)]
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
