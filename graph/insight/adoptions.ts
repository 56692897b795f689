import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import { parsePattern } from '../pattern.js'
import type { SearchDocument } from '../search/search-index.js'
import { EVERY, type MatchRequest, type Path } from '../store/graph-store.js'
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
/** Solutions looked at together, until enough adoptions are found. */
const TOGETHER = 500

/**
 * Recorded adoptions across states, of the given solutions; where it comes from must be known. Those into `target`
 * first, then by solution, then adopter.
 */
export async function crossStateAdoptions(
  parts: Reading,
  solutions: readonly EntityId[],
  { target, first }: { readonly target: EntityId; readonly first: number },
  scope?: Scope
): Promise<Adoption[]> {
  const asked = new Set(solutions)
  const into = await pairsOf(parts, { to: inStates(parts.documents).get(target) ?? [] }, asked, scope)
  const found = into.sort(bySolution).slice(0, first)
  const others = found.length < first ? [...asked].sort(byCodeUnit) : []
  for (let start = 0; start < others.length && found.length < first; start += TOGETHER) {
    const pairs = await pairsOf(parts, { from: others.slice(start, start + TOGETHER) }, asked, scope)
    found.push(...pairs.filter(({ to }) => !to.includes(target)).sort(bySolution))
  }
  return withPaths(parts, found.slice(0, first), scope)
}

function bySolution(a: Pair, b: Pair): number {
  return byCodeUnit(a.solution, b.solution) || byCodeUnit(a.adopter, b.adopter)
}

/** Who has taken up what across states, within the bounds and among what is asked about. */
async function pairsOf(
  parts: Reading,
  bounds: Pick<MatchRequest, 'from' | 'to'>,
  asked: ReadonlySet<EntityId>,
  scope: Scope | undefined
): Promise<Pair[]> {
  const taken = (await endsOf(parts, TAKEN_UP, bounds, scope)).filter(([solution]) => asked.has(solution))
  const from = [...new Set(taken.map(([solution]) => solution))]
  const origins = statesByStart(parts, await endsOf(parts, ORIGIN, { from }, scope))
  const makers = statesByStart(parts, await endsOf(parts, MAKERS, { from }, scope))
  return taken.flatMap(([solution, adopter]) => {
    const states = origins.get(solution) ?? makers.get(solution)
    const to = statesOf(parts, adopter)
    if (!states || !to.length || to.some((state) => states.has(state))) return []
    return [{ solution, adopter, from: [...states].sort(byCodeUnit), to }]
  })
}

/** Starts and ends of what fits some patterns, each pair once a pattern. */
async function endsOf(
  { ontology, store }: Reading,
  texts: readonly string[],
  bounds: Pick<MatchRequest, 'from' | 'to'>,
  scope: Scope | undefined
): Promise<(readonly [EntityId, EntityId])[]> {
  const pairs: (readonly [EntityId, EntityId])[] = []
  for (const text of texts) {
    const request = { pattern: parsePattern(ontology, text), ...bounds, perPair: EVERY, starts: EVERY }
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

const kept = new WeakMap<Reading['documents'], ReadonlyMap<EntityId, readonly EntityId[]>>()

/** What lies in each state; found once for each version of the graph. */
function inStates(documents: ReadonlyMap<EntityId, SearchDocument>): ReadonlyMap<EntityId, readonly EntityId[]> {
  const known = kept.get(documents)
  if (known) return known
  const found = new Map<EntityId, EntityId[]>()
  for (const { id, facets } of documents.values()) {
    for (const state of facets['state'] ?? []) {
      const ids = found.get(state)
      if (ids) ids.push(id)
      else found.set(state, [id])
    }
  }
  kept.set(documents, found)
  return found
}
