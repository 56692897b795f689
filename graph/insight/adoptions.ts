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
  const [origins, makers] = [new Map<EntityId, Set<EntityId>>(), new Map<EntityId, Set<EntityId>>()]
  await eachTie(parts, { texts: ORIGIN, from }, scope, ({ solution, states }) => add(origins, solution, states))
  await eachTie(parts, { texts: MAKERS, from }, scope, ({ solution, states }) => add(makers, solution, states))
  const pairs: Pair[] = []
  await eachTie(parts, { texts: TAKEN_UP, from }, scope, ({ solution, end, states: to }) => {
    const states = origins.get(solution) ?? makers.get(solution)
    if (states && to.length && !to.some((state) => states.has(state)))
      pairs.push({ solution, adopter: end, from: [...states].sort(byCodeUnit), to })
  })
  return pairs.sort(bySolution)
}

/** A solution, what it is tied to, and the states in which that is. */
interface Tie {
  readonly solution: EntityId
  readonly end: EntityId
  readonly states: readonly EntityId[]
}

/** What fits some patterns, each pair of ends once a pattern. */
async function eachTie(
  { documents, ontology, store }: Reading,
  { texts, from }: { readonly texts: readonly string[]; readonly from: readonly EntityId[] },
  scope: Scope | undefined,
  take: (tie: Tie) => void
): Promise<void> {
  for (const text of texts) {
    const request = { pattern: parsePattern(ontology, text), from, perPair: EVERY, starts: EVERY }
    const paths = await store.match(request, scope)
    const states = statesOf(documents, paths.ids)
    const seen = new Set<number>()
    for (let path = 0; path < paths.length; path++) {
      const [start, end] = [paths.start(path), paths.end(path)]
      const pair = start * paths.ids.length + end
      if (!seen.has(pair)) take({ solution: paths.ids[start]!, end: paths.ids[end]!, states: states(end) })
      seen.add(pair)
    }
  }
}

function add(states: Map<EntityId, Set<EntityId>>, solution: EntityId, more: readonly EntityId[]): void {
  if (!more.length) return
  const known = states.get(solution)
  if (known) for (const state of more) known.add(state)
  else states.set(solution, new Set(more))
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

type States = (readonly EntityId[] | undefined)[]
const statesKept = new WeakMap<Reading['documents'], WeakMap<readonly EntityId[], States>>()

/** In which states each of a list of ids is. Kept with the list: the same few places are asked about again and again. */
function statesOf(documents: Reading['documents'], ids: readonly EntityId[]): (node: number) => readonly EntityId[] {
  const ofDocuments = statesKept.get(documents) ?? new WeakMap<readonly EntityId[], States>()
  statesKept.set(documents, ofDocuments)
  const known: States = ofDocuments.get(ids) ?? new Array<undefined>(ids.length)
  ofDocuments.set(ids, known)
  return (node) => (known[node] ??= documents.get(ids[node]!)?.facets['state'] ?? [])
}
