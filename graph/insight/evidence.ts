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
  const relations = paths.flatMap((path) => path.relations)
  const [found, between] = await Promise.all([store.get(ids, scope), claimsBetween(ontology, store, relations, scope)])
  const entities = new Map<EntityId, Entity>()
  for (const entity of found) if (entity) entities.set(entity.id, entity)
  const claims = claimsOf(ontology, relations, [...entities.values()], between)
  return paths.map((path) => explainPath(ontology, path, entities, claims))
}

/** Claims on a relation in either reading, best first (confidence, then id). */
export async function relationClaims(
  ontology: Ontology,
  store: GraphStore,
  relation: Relation,
  scope?: Scope
): Promise<readonly Claim[]> {
  const [ends, between] = await Promise.all([
    store.get([relation.from, relation.to], scope),
    claimsBetween(ontology, store, [relation], scope)
  ])
  return claimsOf(ontology, [relation], ends, between).get(relation.id)!
}

/** All claims between the ends of relations, with one question to the store. */
function claimsBetween(
  ontology: Ontology,
  store: GraphStore,
  relations: readonly Relation[],
  scope: Scope | undefined
): Promise<readonly Claim[]> {
  const pairs = relations.flatMap((relation) => readingsOf(ontology, relation))
  return store.claims({ between: [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()] }, scope)
}

/** Of the claims between their ends those of each relation, best first, by relation id. */
function claimsOf(
  ontology: Ontology,
  relations: readonly Relation[],
  entities: readonly (Entity | null)[],
  claims: readonly Claim[]
): Map<string, readonly Claim[]> {
  const canonical = new Map<EntityId, EntityId>()
  for (const entity of entities) for (const member of entity?.mergedFrom ?? []) canonical.set(member, entity!.id)
  const between = new Map<string, Claim[]>()
  for (const claim of claims) {
    const ends = [claim.subject, claim.object!].map((id) => canonical.get(id) ?? id)
    const key = [claim.relation, ...ends].join(' ')
    const known = between.get(key)
    if (known) known.push(claim)
    else between.set(key, [claim])
  }
  const found = new Map<string, readonly Claim[]>()
  for (const relation of new Map(relations.map((each) => [each.id, each])).values()) {
    const readings = readingsOf(ontology, relation)
    const theirs = readings.flatMap((ends) => between.get([relation.type, ...ends].join(' ')) ?? [])
    found.set(relation.id, supporting(relation, theirs))
  }
  return found
}

/** The subject and object that a claim on a relation has, or may have. */
function readingsOf(ontology: Ontology, { type, from, to }: Relation): (readonly [EntityId, EntityId])[] {
  return ontology.relations[type]!.undirected
    ? [
        [from, to],
        [to, from]
      ]
    : [[from, to]]
}

function supporting(relation: Relation, claims: readonly Claim[]): Claim[] {
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
