import { canonicalJson, type Claim, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { MemoryGraph } from './memory-graph.js'

const KEPT = 4

/** Folds of the claims that a scope lets through, the last few kept for as long as the graph does not change. */
export class ScopedGraphs {
  readonly #ontology: Ontology
  readonly #kept = new Map<string, Promise<MemoryGraph>>()

  constructor(ontology: Ontology) {
    this.#ontology = ontology
  }

  /** `claims` is asked for the claims in scope when they are not folded yet. */
  get(version: number, scope: Scope, claims: () => Claim[] | Promise<Claim[]>): Promise<MemoryGraph> {
    const key = canonicalJson({ version, ...scope })
    const known = this.#kept.get(key)
    this.#kept.delete(key)
    const graph = known ?? Promise.resolve(claims()).then((list) => MemoryGraph.fromClaims(this.#ontology, list))
    this.#kept.set(key, graph)
    graph.catch(() => this.#kept.delete(key))
    for (const oldest of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(oldest)
    return graph
  }
}
