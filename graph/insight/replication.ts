import { byCodeUnit, type Entity, type EntityId, type Scope } from '../claims.js'
import { READINESS_WEIGHT, type Ontology, type Outcome } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'
import { broader, withNarrower } from './hierarchy.js'
import { KeptPerVersion } from './kept-per-version.js'

export type ReplicationStatus = 'ELSEWHERE' | 'HERE' | 'UNKNOWN'

/** Shares of the score that outcomes and likeness of places can move; likeness never decides (design, "Replication"). */
const OUTCOME_SHARE = 0.15
const LIKENESS_SHARE = 0.1
/** Weights of what makes two states alike; they add up to 1. */
const LIKENESS = { neighbour: 0.4, zonalCouncil: 0.35, coastal: 0.25 }

const DEPLOYMENT = 'Technology|Project >DEPLOYED_IN Place'
const ADDRESSING = 'Technology|Project >ADDRESSES Domain'

/** A place in the ranking: what is told of a candidate beyond is worked out for those that are shown (`describe`). */
export interface RankedSolution {
  readonly entity: Entity
  readonly status: ReplicationStatus
  readonly score: number
}

export interface Candidate extends RankedSolution {
  readonly reasons: {
    readonly match: number
    readonly readiness: number
    readonly outcomes: number
    readonly likeness: number
  }
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
  /** In the order of `byRank`. */
  readonly alreadyHere: readonly RankedSolution[]
  /** In use elsewhere or of unknown deployment; in no order, `byRank` is theirs. */
  readonly candidates: readonly RankedSolution[]
  readonly describe: (solution: RankedSolution) => Candidate
  /** Ids of all that was looked at, before filters; the same list as long as it is kept. */
  readonly lookedAt: readonly EntityId[]
  /** Of some candidates where each is in use, the likest place first. */
  readonly deployments: (ids: readonly EntityId[]) => Promise<ReadonlyMap<EntityId, readonly Path[]>>
}

/** What is in use in some other state and could be taken over: match × readiness × outcomes × likeness of the places. */
export async function rankReplicable(
  ontology: Ontology,
  store: GraphStore,
  question: ReplicationQuestion,
  scope?: Scope
): Promise<ReplicationAnswer> {
  const { target, admits, origins } = question
  const scores = question.textScores && (await matchScores(ontology, store, question, scope))
  const solutions = scores
    ? await readSolutions(ontology, store, [...scores.keys()].filter(admits), scope)
    : await solutionsFor(ontology, store, question.domains, scope)
  const places = await placesOfUse(ontology, store, { target, origins, ids: solutions.places }, scope)
  const counted = solutions.places.map((id) => places.get(id))
  const matchOf = (id: EntityId) => scores?.get(id) ?? 1
  const found: RankedSolution[] = []
  solutions.entities.forEach((entity, i) => {
    if (!admits(entity.id)) return
    const use = together(solutions.uses[i]!, counted)
    if (origins && !use?.there) return
    const score = scoreOf(matchOf(entity.id), solutions.worth[i]!, use)
    found.push({ entity, status: !use ? 'UNKNOWN' : use.here ? 'HERE' : 'ELSEWHERE', score })
  })
  const describe = (solution: RankedSolution): Candidate => {
    const { id } = solution.entity
    const use = together(solutions.uses[solutions.ids.indexOf(id)]!, counted)
    return { ...solution, reasons: reasonsOf(solution.entity, matchOf(id), use) }
  }
  return {
    coverage: { known: found.filter((c) => c.status !== 'UNKNOWN').length, total: found.length },
    alreadyHere: found.filter((c) => c.status === 'HERE').sort(byRank),
    candidates: found.filter((c) => c.status !== 'HERE' && c.score > 0),
    describe,
    lookedAt: solutions.ids,
    deployments: deploymentsIn(ontology, store, places, scope)
  }
}

/** Only in places that count, the likest first. */
function deploymentsIn(
  ontology: Ontology,
  store: GraphStore,
  places: ReadonlyMap<EntityId, PlaceOfUse>,
  scope: Scope | undefined
): ReplicationAnswer['deployments'] {
  const pattern = parsePattern(ontology, DEPLOYMENT)
  const likest = (a: Path, b: Path) =>
    places.get(b.nodes[1]!)!.likeness - places.get(a.nodes[1]!)!.likeness || byCodeUnit(a.nodes[1]!, b.nodes[1]!)
  return async (from) => {
    const best = await store.match({ pattern, from, perPair: 1, starts: EVERY }, scope)
    return groupByStart([...best].filter(({ nodes }) => places.has(nodes[1]!)).sort(likest))
  }
}

const STATUS_RANK: Readonly<Record<ReplicationStatus, number>> = { ELSEWHERE: 0, UNKNOWN: 1, HERE: 2 }

/** In use elsewhere, then of unknown deployment; each by score, then id. */
export function byRank(a: RankedSolution, b: RankedSolution): number {
  return STATUS_RANK[a.status] - STATUS_RANK[b.status] || b.score - a.score || byCodeUnit(a.entity.id, b.entity.id)
}

/** A place in which use counts. */
interface PlaceOfUse {
  readonly here: boolean
  /** Whether it is one of the places asked about. */
  readonly there: boolean
  readonly likeness: number
}

/** Of some places those in which use counts; in use "in India" does not tell in which state. */
async function placesOfUse(
  ontology: Ontology,
  store: GraphStore,
  { target, origins, ids }: Pick<ReplicationQuestion, 'target' | 'origins'> & { readonly ids: readonly EntityId[] },
  scope: Scope | undefined
): Promise<ReadonlyMap<EntityId, PlaceOfUse>> {
  const within = (id: EntityId) => withNarrower(ontology, store, id, scope)
  const around = new Set(await broader(ontology, store, target.id, scope))
  const here = new Set(await within(target.id))
  const there = origins && new Set((await Promise.all(origins.map(within))).flat())
  const places = await store.get(ids, scope)
  return new Map(
    places.flatMap((place) => {
      if (!place || around.has(place.id)) return []
      const use = { here: here.has(place.id), there: there?.has(place.id) ?? true, likeness: likeness(target, place) }
      return use.here || use.there ? [[place.id, use] as const] : []
    })
  )
}

/** Technologies and projects, and where each is in use. */
interface Solutions {
  readonly ids: readonly EntityId[]
  readonly entities: readonly Entity[]
  /** By entity, what readiness and outcomes make of a perfect match. */
  readonly worth: Float64Array
  readonly places: readonly EntityId[]
  /** By entity, as numbers of places. */
  readonly uses: readonly (readonly number[])[]
}

const FIELDS_KEPT = 24
const kept = new WeakMap<GraphStore, KeptPerVersion<Solutions>>()

/**
 * What addresses some fields of work, or any field; kept for those asked about last, until the graph changes: of 10,000
 * solutions some 2 MB beside their entities.
 */
function solutionsFor(
  ontology: Ontology,
  store: GraphStore,
  domains: readonly EntityId[],
  scope: Scope | undefined
): Promise<Solutions> {
  const ofStore = kept.get(store) ?? new KeptPerVersion<Solutions>(store, FIELDS_KEPT)
  kept.set(store, ofStore)
  return ofStore.get(domains.join(), scope, async () => {
    const matches = await matchScores(ontology, store, { domains, textScores: null }, scope)
    return readSolutions(ontology, store, [...matches.keys()], scope)
  })
}

async function readSolutions(
  ontology: Ontology,
  store: GraphStore,
  ids: readonly EntityId[],
  scope: Scope | undefined
): Promise<Solutions> {
  const pattern = parsePattern(ontology, DEPLOYMENT)
  const [paths, found] = await Promise.all([store.outline({ pattern, from: ids }, scope), store.get(ids, scope)])
  const entities = found.filter((entity) => entity !== null)
  const numbers = new Map<number, number>()
  const byStart = new Map<number, number[]>()
  for (let path = 0; path < paths.length; path++) {
    const [start, end] = [paths.start(path), paths.end(path)]
    const place = numbers.get(end) ?? numbers.size
    numbers.set(end, place)
    const before = byStart.get(start)
    if (before) before.push(place)
    else byStart.set(start, [place])
  }
  const uses = new Map(Array.from(byStart, ([start, places]) => [paths.ids[start]!, places]))
  return {
    ids: entities.map(({ id }) => id),
    entities,
    worth: Float64Array.from(entities, worthOf),
    places: Array.from(numbers.keys(), (node) => paths.ids[node]!),
    uses: entities.map(({ id }) => uses.get(id) ?? NOWHERE)
  }
}

const NOWHERE: readonly number[] = []

/** What places of use come to: one here is here, one there is there, the likest counts; undefined where none counts. */
function together(places: readonly number[], counted: readonly (PlaceOfUse | undefined)[]): PlaceOfUse | undefined {
  let all: PlaceOfUse | undefined
  for (const place of places) {
    const one = counted[place]
    if (one) all = all ? both(one, all) : one
  }
  return all
}

function both(a: PlaceOfUse, b: PlaceOfUse): PlaceOfUse {
  return { here: a.here || b.here, there: a.there || b.there, likeness: Math.max(a.likeness, b.likeness) }
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
  const within = await Promise.all(domains.map((domain) => withNarrower(ontology, store, domain, scope)))
  const to = domains.length ? [...new Set(within.flat())] : undefined
  const pattern = parsePattern(ontology, ADDRESSING)
  const paths = await store.outline({ pattern, ...(to && { to }) }, scope)
  for (const id of paths.starts()) scores.set(id, textScores ? 0.6 + 0.4 * (textScores.get(id) ?? 0) : 1)
  return scores
}

/** `use`: where it is in use; absent where that is not known. */
function scoreOf(match: number, worth: number, use: PlaceOfUse | undefined): number {
  const score = match * worth * (1 - LIKENESS_SHARE + LIKENESS_SHARE * (use?.likeness ?? 0))
  return Math.round(score * 1e9) / 1e9
}

function worthOf(entity: Entity): number {
  return readinessOf(entity) * (1 - OUTCOME_SHARE + OUTCOME_SHARE * outcomesOf(entity))
}

function reasonsOf(entity: Entity, match: number, use: PlaceOfUse | undefined): Candidate['reasons'] {
  return { match, readiness: readinessOf(entity), outcomes: outcomesOf(entity), likeness: use?.likeness ?? 0 }
}

function readinessOf({ fields }: Entity): number {
  return READINESS_WEIGHT[(fields['readiness'] as keyof typeof READINESS_WEIGHT | undefined) ?? 'UNKNOWN'] || 0.1
}

/** Three figures or more count fully. */
function outcomesOf({ fields }: Entity): number {
  return Math.min(1, ((fields['outcomes'] as unknown as Outcome[] | undefined)?.length ?? 0) / 3)
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
