import { canonicalJson, type Scope } from '../claims.js'
import type { GraphStore } from '../store/graph-store.js'

const KEPT = 8

/** Keeps the last few results of a costly reading for as long as the graph does not change. */
export class KeptPerVersion<T> {
  readonly #store: GraphStore
  readonly #most: number
  readonly #kept = new Map<string, Promise<T>>()
  #version = -1

  constructor(store: GraphStore, most = KEPT) {
    this.#store = store
    this.#most = most
  }

  /** `name` tells readings under the same scope apart. */
  async get(name: string, scope: Scope | undefined, read: () => Promise<T>): Promise<T> {
    const { version } = await this.#store.meta()
    // What was read of an earlier graph would hold all of that graph.
    if (version !== this.#version) this.#kept.clear()
    this.#version = version
    const key = scope ? `${name} ${canonicalJson(scope)}` : name
    const found = this.#kept.get(key) ?? read()
    this.#kept.delete(key)
    this.#kept.set(key, found)
    found.catch(() => this.#kept.delete(key))
    for (const oldest of [...this.#kept.keys()].slice(0, -this.#most)) this.#kept.delete(oldest)
    return found
  }
}
