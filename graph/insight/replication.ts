import { byCodeUnit, type Entity, type EntityId, type Scope } from '../claims.js'
import { READINESS_WEIGHT, type Ontology, type Outcome } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'
import { broader, narrower } from './hierarchy.js'

export type ReplicationStatus = 'ELSEWHERE' | 'HERE' | 'UNKNOWN'

/** Shares of the score that outcomes and likeness of places can move; likeness never decides (design, "Replication"). */
const OUTCOME_SHARE = 0.15
const LIKENESS_SHARE = 0.1
/** Weights of what makes two states alike; they add up to 1. */
const LIKENESS = { neighbour: 0.4, zonalCouncil: 0.35, coastal: 0.25 }

const DEPLOYMENT = 'Technology|Project >DEPLOYED_IN Place'
const ADDRESSING = 'Technology|Project >ADDRESSES Domain'

export interface Candidate {
  readonly entity: Entity
  readonly status: ReplicationStatus
  readonly score: number
  readonly reasons: {
    readonly match: number
    readonly readiness: number
    readonly outcomes: number
    readonly likeness: number
  }
  /** Deployments, the likest place first. */
  readonly deployments: readonly Path[]
}

export interface ReplicationQuestion {
  /** The state; its cities count as the state. */
  readonly target: Entity
  readonly domains: readonly EntityId[]
  /** Text match of technologies and projects in [0, 1]; null where no text was given. */
  readonly textScores: ReadonlyMap<EntityId, number> | null
  readonly admits: (id: EntityId) => boolean
  /** Only use in these places counts, their cities included; absent = anywhere. */
  readonly origins?: readonly EntityId[]
}

export interface ReplicationAnswer {
  /** Of all technologies and projects asked about, how many have a known place of use. */
  readonly coverage: { readonly known: number; readonly total: number }
  readonly alreadyHere: readonly Candidate[]
  /** In use elsewhere, then of unknown deployment; each by score, then id. */
  readonly candidates: readonly Candidate[]
}

/** What is in use in some other state and could be taken over: match × readiness × outcomes × likeness of the places. */
export async function rankReplicable(
  ontology: Ontology,
  store: GraphStore,
  question: ReplicationQuestion,
  scope?: Scope
): Promise<ReplicationAnswer> {
  const every = { perPair: 1, starts: EVERY }
  const matches = await matchScores(ontology, store, question, scope)
  const ids = [...matches.keys()].filter(question.admits).sort(byCodeUnit)
  const entities = await store.get(ids, scope)
  const around = new Set(await broader(ontology, store, question.target.id, scope))
  const paths = await store.match({ pattern: parsePattern(ontology, DEPLOYMENT), from: ids, ...every }, scope)
  // In use "in India" does not tell in which state.
  const used = groupByStart([...paths].filter(({ nodes }) => !around.has(nodes[1]!)))
  const here = new Set([question.target.id, ...(await narrower(ontology, store, question.target.id, scope))])
  const deployments = await usedIn(ontology, store, used, here, question.origins, scope)
  const places = await placesOf(store, [...deployments.values()].flat(), scope)
  const candidates = entities.flatMap((entity) =>
    entity && (!question.origins || deployments.has(entity.id))
      ? [candidate(entity, matches.get(entity.id)!, deployments.get(entity.id) ?? [], question.target, here, places)]
      : []
  )
  const rank = { ELSEWHERE: 0, UNKNOWN: 1, HERE: 2 }
  candidates.sort(
    (a, b) => rank[a.status] - rank[b.status] || b.score - a.score || byCodeUnit(a.entity.id, b.entity.id)
  )
  return {
    coverage: { known: candidates.filter((c) => c.status !== 'UNKNOWN').length, total: candidates.length },
    alreadyHere: candidates.filter((c) => c.status === 'HERE'),
    candidates: candidates.filter((c) => c.status !== 'HERE' && c.score > 0)
  }
}

/** How well technologies and projects match fields of work and a text, in (0, 1]. */
export async function matchScores(
  ontology: Ontology,
  store: GraphStore,
  { domains, textScores }: Pick<ReplicationQuestion, 'domains' | 'textScores'>,
  scope?: Scope
) {
  const scores = new Map<EntityId, number>(textScores)
  if (!domains.length && textScores) return scores
  const fields = domains.length
    ? [
        ...new Set(
          (await Promise.all(domains.map(async (d) => [d, ...(await narrower(ontology, store, d, scope))]))).flat()
        )
      ]
    : undefined
  const pattern = parsePattern(ontology, ADDRESSING)
  const paths = await store.match({ pattern, perPair: 1, starts: EVERY, ...(fields && { to: fields }) }, scope)
  for (const { nodes } of paths) {
    const text = textScores?.get(nodes[0]!) ?? 0
    scores.set(nodes[0]!, textScores ? 0.6 + 0.4 * text : 1)
  }
  return scores
}

function candidate(
  entity: Entity,
  match: number,
  deployments: readonly Path[],
  target: Entity,
  here: ReadonlySet<EntityId>,
  places: ReadonlyMap<EntityId, Entity>
): Candidate {
  const status = !deployments.length ? 'UNKNOWN' : deployments.some((p) => here.has(p.nodes[1]!)) ? 'HERE' : 'ELSEWHERE'
  const ranked = deployments
    .map((path) => ({ path, likeness: likeness(target, places.get(path.nodes[1]!)) }))
    .sort((a, b) => b.likeness - a.likeness || byCodeUnit(a.path.nodes[1]!, b.path.nodes[1]!))
  const readiness =
    READINESS_WEIGHT[(entity.fields['readiness'] as keyof typeof READINESS_WEIGHT | undefined) ?? 'UNKNOWN'] || 0.1
  const outcomes = Math.min(1, ((entity.fields['outcomes'] as unknown as Outcome[] | undefined)?.length ?? 0) / 3)
  const like = ranked[0]?.likeness ?? 0
  const score =
    match * readiness * (1 - OUTCOME_SHARE + OUTCOME_SHARE * outcomes) * (1 - LIKENESS_SHARE + LIKENESS_SHARE * like)
  return {
    entity,
    status,
    score: Math.round(score * 1e9) / 1e9,
    reasons: { match, readiness, outcomes, likeness: like },
    deployments: ranked.map(({ path }) => path)
  }
}

/** How alike two states are, in [0, 1]: land neighbours, the same zonal council, both on the sea or both inland. */
export function likeness(target: Entity, place: Entity | undefined): number {
  if (!place) return 0
  const neighbour = ((target.fields['neighbours'] as readonly string[] | undefined) ?? []).includes(place.id)
  const sameField = (field: string) =>
    target.fields[field] !== undefined && target.fields[field] === place.fields[field]
  return (
    (neighbour ? LIKENESS.neighbour : 0) +
    (sameField('zonalCouncil') ? LIKENESS.zonalCouncil : 0) +
    (sameField('coastal') ? LIKENESS.coastal : 0)
  )
}

function groupByStart(paths: readonly Path[]): Map<EntityId, Path[]> {
  const groups = new Map<EntityId, Path[]>()
  for (const path of paths) groups.set(path.nodes[0]!, [...(groups.get(path.nodes[0]!) ?? []), path])
  return groups
}

async function placesOf(store: GraphStore, paths: readonly Path[], scope?: Scope): Promise<Map<EntityId, Entity>> {
  const ids = [...new Set(paths.map((path) => path.nodes[1]!))]
  return new Map((await store.get(ids, scope)).flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])))
}

/** What is in use in one of `origins`, with its use there and here; all of it where no origins are asked for. */
async function usedIn(
  ontology: Ontology,
  store: GraphStore,
  used: ReadonlyMap<EntityId, readonly Path[]>,
  here: ReadonlySet<EntityId>,
  origins: readonly EntityId[] | undefined,
  scope?: Scope
): Promise<ReadonlyMap<EntityId, readonly Path[]>> {
  if (!origins) return used
  const there = new Set(origins)
  for (const origin of origins) for (const id of await narrower(ontology, store, origin, scope)) there.add(id)
  return new Map(
    [...used]
      .filter(([, paths]) => paths.some(({ nodes }) => there.has(nodes[1]!)))
      .map(([id, paths]) => [id, paths.filter(({ nodes }) => there.has(nodes[1]!) || here.has(nodes[1]!))])
  )
}
