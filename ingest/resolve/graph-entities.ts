import { alternatives, type Claim, type EntityId, type KnowledgeGraph } from '../../graph/index.js'
import { proposedId } from '../documents/proposed-id.js'
import { readDecisions, type Decisions } from './decisions.js'
import { groupBy } from './group-by.js'
import type { KnownEntity } from './known-entity.js'
import { placeTree, type PlaceTree } from './place-tree.js'
import { registerTwins, type RegisterTwin } from './register-twins.js'
import { RESOLVER_LOAD } from './resolver-names.js'

/** An entity as its claims make it before anything is joined, with what tells it from others of its name. */
export interface GraphEntity extends KnownEntity {
  readonly places: readonly EntityId[]
  readonly parents: readonly EntityId[]
  /** Institutions, clusters and projects that a person belongs to or leads. */
  readonly bodies: readonly EntityId[]
  readonly roles: readonly string[]
  /** Years of an event. */
  readonly years: readonly string[]
}

/** An entity that only one document names, under an id of its own, with the claim that introduces it. */
export interface ProposedEntity extends GraphEntity {
  readonly introduction: Claim
}

/** What the resolver works on; lists in id order. */
export interface GraphEntities {
  /** What a register, the catalogue or a curator claims, and places that everybody knows. */
  readonly claimed: readonly GraphEntity[]
  /** What only documents name and no curator has decided on. */
  readonly proposed: readonly ProposedEntity[]
  readonly decisions: Decisions
  /** Known entities that are one by a register's number. */
  readonly twins: readonly RegisterTwin[]
  readonly placeTree: PlaceTree
}

/** Reads every claim but the resolver's own, so that its answer depends on the documents alone. */
export async function readGraphClaims(graph: KnowledgeGraph): Promise<Claim[]> {
  const loads = [...(await graph.count('load')).keys()].filter((load) => load !== RESOLVER_LOAD)
  return (await Promise.all(loads.map((load) => graph.claims({ load })))).flat()
}

/** Reads what the resolver works on. */
export const graphEntities = async (graph: KnowledgeGraph): Promise<GraphEntities> =>
  entitiesOf(await readGraphClaims(graph))

/** The entities that claims name, unmerged; the order of the claims does not matter. */
export function entitiesOf(claims: readonly Claim[]): GraphEntities {
  const sorted = claims.filter(({ load }) => load !== RESOLVER_LOAD).sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = [...groupBy(sorted, ({ subject }) => subject)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, own]) => {
      const naming = own.filter(({ fields }) => fields['name'] !== undefined)
      return naming.length > 0 ? [{ entity: entityOf(id, own), introduction: introductionOf(id, naming) }] : []
    })
  const twins = registerTwins(sorted)
  const decisions = readDecisions(sorted, twins)
  const claimed = named.flatMap(({ entity, introduction }) => (introduction ? [] : [entity]))
  const known = new Set(claimed.map(({ id }) => id))
  const isSettled = (id: EntityId) => decisions.classOf(id).some((member) => known.has(member))
  const proposed = named.flatMap(({ entity, introduction }) => (introduction ? [{ ...entity, introduction }] : []))
  const settled = proposed.filter(({ id }) => isSettled(id))
  return {
    claimed: withDecidedNames(withPlaceNames(claimed), settled, decisions),
    proposed: proposed.filter(({ id }) => !isSettled(id)),
    decisions,
    twins: twins.filter(({ id, first }) => known.has(id) && known.has(first)),
    placeTree: placeTree(claimed)
  }
}

/** The claim by which a document introduces a thing of its own; undefined for what others claim too. */
function introductionOf(id: EntityId, naming: readonly Claim[]): Claim | undefined {
  if (naming.some(({ authority }) => authority !== 'extraction')) return undefined
  return naming.find(({ fields, source }) => proposedId(kindOfId(id), String(fields['name']), source) === id)
}

const kindOfId = (id: EntityId): string => id.slice(0, id.indexOf(':'))

function entityOf(id: EntityId, claims: readonly Claim[]): GraphEntity {
  const names = alternatives(claims, 'name').map(({ value }) => String(value))
  const aliases = [...new Set([...names.slice(1), ...claims.flatMap(aliasesOf)])]
  const type = alternatives(claims, 'type')[0]?.value
  return {
    id,
    kind: kindOfId(id),
    name: names[0]!,
    aliases,
    acronyms: aliases.filter((alias) => ACRONYM.test(alias)),
    ...(type === undefined ? {} : { type: String(type) }),
    places: objectsOf(claims, ['LOCATED_IN']),
    parents: objectsOf(claims, ['PART_OF']),
    bodies: objectsOf(claims, ['AFFILIATED_WITH', 'LEADS']),
    roles: [...new Set(claims.flatMap(({ fields }) => (typeof fields['role'] === 'string' ? fields['role'] : [])))],
    years: [...new Set(claims.flatMap(({ fields }) => String(fields['start'] ?? '').match(/^\d{4}/) ?? []))]
  }
}

const ACRONYM = /^[A-Z][A-Z0-9&-]{1,9}$/

function aliasesOf({ fields }: Claim): string[] {
  const listed = (fields['aliases'] ?? []) as readonly { readonly text: string }[]
  return listed.map(({ text }) => text)
}

function objectsOf(claims: readonly Claim[], relations: readonly string[]): EntityId[] {
  return [...new Set(claims.flatMap(({ relation, object }) => (relations.includes(relation ?? '') ? [object!] : [])))]
}

/** Places, parents and places of work by name, as a mention's context would have them. */
function withPlaceNames(claimed: readonly GraphEntity[]): GraphEntity[] {
  const byId = new Map(claimed.map((entity) => [entity.id, entity]))
  const named = (id: EntityId | undefined, member: string) => {
    const name = id === undefined ? undefined : byId.get(id)?.name
    return name === undefined ? {} : { [member]: name }
  }
  return claimed.map((entity) => {
    const [place, parent] = [entity.places[0], entity.parents[0] ?? entity.bodies[0]]
    const above = place === undefined ? undefined : byId.get(place)?.parents[0]
    return { ...entity, ...named(place, 'city'), ...named(above, 'state'), ...named(parent, 'parent') }
  })
}

/** Joined known things lead to the first of them; a name that a curator found to mean one is a name of it. */
function withDecidedNames(
  claimed: readonly GraphEntity[],
  settled: readonly GraphEntity[],
  { classOf }: Decisions
): GraphEntity[] {
  const known = new Set(claimed.map(({ id }) => id))
  const firstOf = (id: EntityId) => classOf(id).find((member) => known.has(member))!
  const added = groupBy(settled, ({ id }) => firstOf(id))
  return claimed.map((entity) => {
    const names = (added.get(entity.id) ?? []).map(({ name }) => name)
    const first = firstOf(entity.id)
    return {
      ...entity,
      aliases: [...new Set([...entity.aliases, ...names])],
      ...(first === entity.id ? {} : { sameAs: first })
    }
  })
}
