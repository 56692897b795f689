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

const TAKEN_UP = ['Technology <USES Cluster|Institution', 'Technology|Project >DEPLOYED_IN Place']
const ORIGIN = 'Technology|Project >DEVELOPED_IN Place'
const MAKERS = ['Technology >DEVELOPED_BY Institution|Cluster', 'Project >RUN_BY Cluster']

/** Recorded adoptions across states, of the given solutions; where it comes from must be known. By solution, then adopter. */
export async function crossStateAdoptions(
  parts: Pick<Parts, 'documents' | 'ontology' | 'store'>,
  solutions: readonly EntityId[],
  scope?: Scope
): Promise<Adoption[]> {
  if (!solutions.length) return []
  const pathsOf = (text: string, from = solutions) =>
    parts.store.match({ pattern: parsePattern(parts.ontology, text), from, perPair: 1, starts: EVERY }, scope)
  const statesOf = (id: EntityId) => parts.documents.get(id)?.facets['state'] ?? []
  const origins = statesByStart(await pathsOf(ORIGIN), statesOf)
  const makers = statesByStart(
    (await Promise.all(MAKERS.map((text) => pathsOf(text)))).flatMap((found) => [...found]),
    statesOf
  )
  const placed = solutions.filter((id) => origins.has(id) || makers.has(id))
  const taken = (await Promise.all(TAKEN_UP.map((text) => pathsOf(text, placed)))).flatMap((found) => [...found])
  return taken
    .flatMap((path): Adoption[] => {
      const [solution, adopter] = [path.nodes[0]!, path.nodes[1]!]
      const from = origins.get(solution) ?? makers.get(solution)
      const to = statesOf(adopter)
      if (!from?.size || !to.length || to.some((state) => from.has(state))) return []
      return [{ solution, adopter, from: [...from].sort(byCodeUnit), to, path }]
    })
    .sort((a, b) => byCodeUnit(a.solution, b.solution) || byCodeUnit(a.adopter, b.adopter))
}

function statesByStart(
  paths: Iterable<Path>,
  statesOf: (id: EntityId) => readonly EntityId[]
): Map<EntityId, Set<EntityId>> {
  const states = new Map<EntityId, Set<EntityId>>()
  for (const { nodes } of paths) {
    const found = statesOf(nodes[1]!)
    if (found.length) states.set(nodes[0]!, new Set([...(states.get(nodes[0]!) ?? []), ...found]))
  }
  return states
}
