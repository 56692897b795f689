import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type Path } from '../store/graph-store.js'
import type { Parts } from './parts.js'

/** A technology or project of one state that somebody in another has already taken up. */
export interface Adoption {
  readonly solution: EntityId
  /** Who uses it, or the place where it is in use. */
  readonly adopter: EntityId
  readonly from: readonly EntityId[]
  readonly to: readonly EntityId[]
  /** From the solution to the adopter. */
  readonly path: Path
}

type Pair = Omit<Adoption, 'path'>
type Reading = Pick<Parts, 'documents' | 'ontology' | 'store'>

const TAKEN_UP = ['Technology <USES Cluster|Institution', 'Technology|Project >DEPLOYED_IN Place']
const ORIGIN = ['Technology|Project >DEVELOPED_IN Place']
const MAKERS = ['Technology >DEVELOPED_BY Institution|Cluster', 'Project >RUN_BY Cluster']

/**
 * Recorded adoptions across states, of those of the solutions that are asked about; where it comes from must be known.
 * Those into `target` first, then by solution, then adopter. What is recorded of a list of solutions is kept with it.
 */
export async function crossStateAdoptions(
  parts: Reading,
  solutions: readonly EntityId[],
  { target, first, isAsked }: AdoptionQuestion,
  scope?: Scope
): Promise<Adoption[]> {
  const [into, others]: [Pair[], Pair[]] = [[], []]
  for (const pair of await recordedOf(parts, solutions, scope))
    if (isAsked(pair.solution)) (pair.to.includes(target) ? into : others).push(pair)
  return withPaths(parts, [...into, ...others].slice(0, first), scope)
}

export interface AdoptionQuestion {
  readonly target: EntityId
  readonly first: number
  readonly isAsked: (solution: EntityId) => boolean
}

type Kept = WeakMap<readonly EntityId[], Promise<readonly Pair[]>>
const kept = new WeakMap<Reading['documents'], Kept>()

/** By solution, then adopter. */
function recordedOf(
  parts: Reading,
  solutions: readonly EntityId[],
  scope: Scope | undefined
): Promise<readonly Pair[]> {
  const ofDocuments: Kept = kept.get(parts.documents) ?? new WeakMap()
  kept.set(parts.documents, ofDocuments)
  const pairs = ofDocuments.get(solutions) ?? readPairs(parts, solutions, scope)
  ofDocuments.set(solutions, pairs)
  pairs.catch(() => ofDocuments.delete(solutions))
  return pairs
}

function bySolution(a: Pair, b: Pair): number {
  return byCodeUnit(a.solution, b.solution) || byCodeUnit(a.adopter, b.adopter)
}

/** Who has taken up what across states. */
async function readPairs(
  parts: Reading,
  from: readonly EntityId[],
  scope: Scope | undefined
): Promise<readonly Pair[]> {
  const origins = statesByStart(parts, await endsOf(parts, ORIGIN, from, scope))
  const makers = statesByStart(parts, await endsOf(parts, MAKERS, from, scope))
  const pairs: Pair[] = []
  for (const [solution, adopter] of await endsOf(parts, TAKEN_UP, from, scope)) {
    const states = origins.get(solution) ?? makers.get(solution)
    const to = statesOf(parts, adopter)
    if (states && to.length && !to.some((state) => states.has(state)))
      pairs.push({ solution, adopter, from: [...states].sort(byCodeUnit), to })
  }
  return pairs.sort(bySolution)
}

/** Starts and ends of what fits some patterns, each pair once a pattern. */
async function endsOf(
  { ontology, store }: Reading,
  texts: readonly string[],
  from: readonly EntityId[],
  scope: Scope | undefined
): Promise<(readonly [EntityId, EntityId])[]> {
  const pairs: (readonly [EntityId, EntityId])[] = []
  for (const text of texts) {
    const request = { pattern: parsePattern(ontology, text), from, perPair: EVERY, starts: EVERY }
    const paths = await store.match(request, scope)
    const seen = new Set<number>()
    for (let path = 0; path < paths.length; path++) {
      const [start, end] = [paths.start(path), paths.end(path)]
      const pair = start * paths.ids.length + end
      if (!seen.has(pair)) pairs.push([paths.ids[start]!, paths.ids[end]!])
      seen.add(pair)
    }
  }
  return pairs
}

async function withPaths(
  { ontology, store }: Reading,
  pairs: readonly Pair[],
  scope: Scope | undefined
): Promise<Adoption[]> {
  const from = [...new Set(pairs.map(({ solution }) => solution))]
  const to = [...new Set(pairs.map(({ adopter }) => adopter))]
  const best = new Map<string, Path>()
  for (const text of TAKEN_UP) {
    const request = { pattern: parsePattern(ontology, text), from, to, perPair: 1, starts: EVERY }
    for (const path of await store.match(request, scope)) best.set(path.nodes.join(' '), path)
  }
  return pairs.map((pair) => ({ ...pair, path: best.get(`${pair.solution} ${pair.adopter}`)! }))
}

function statesByStart(
  parts: Reading,
  pairs: readonly (readonly [EntityId, EntityId])[]
): Map<EntityId, ReadonlySet<EntityId>> {
  const states = new Map<EntityId, Set<EntityId>>()
  for (const [start, end] of pairs) {
    for (const state of statesOf(parts, end)) {
      const known = states.get(start)
      if (known) known.add(state)
      else states.set(start, new Set([state]))
    }
  }
  return states
}

function statesOf({ documents }: Reading, id: EntityId): readonly EntityId[] {
  return documents.get(id)?.facets['state'] ?? []
}
