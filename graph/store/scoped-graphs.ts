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
    return this.keep(version, scope, async () => MemoryGraph.fromClaims(this.#ontology, await claims()))
  }

  /** `fold` is asked for the graph when it is not kept. */
  keep(version: number, scope: Scope, fold: () => Promise<MemoryGraph>): Promise<MemoryGraph> {
    const key = canonicalJson({ version, ...scope })
    const graph = this.#kept.get(key) ?? fold()
    this.#kept.delete(key)
    this.#kept.set(key, graph)
    graph.catch(() => this.#kept.delete(key))
    for (const oldest of [...this.#kept.keys()].slice(0, -KEPT)) this.#kept.delete(oldest)
    return graph
  }
}
