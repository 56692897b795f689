import { existsSync } from 'node:fs'
import type { HierarchicalNSW } from 'hnswlib-node'

/** Links per vector, breadth of building and of searching. `bench/search.ts` measures what recall they give, and in what time. */
export const HNSW_SETTINGS = { links: 16, buildBreadth: 200, searchBreadth: 240, seed: 100 } as const

type Library = { HierarchicalNSW: new (space: 'ip', dimensions: number) => HierarchicalNSW }

/** hnswlib-node, or null where it is not installed or does not load: it is optional. */
export async function loadHnsw(): Promise<Library | null> {
  try {
    const module = (await import('hnswlib-node')) as unknown as { default?: Library } & Library
    return module.default ?? module
  } catch {
    return null
  }
}

/**
 * A finished graph over rows 0 to `count`, read-only. Nothing it is asked can reach the native code in a way that throws or aborts:
 * no filter callback, never more neighbours than there are, plain arrays of the right length, finite numbers.
 */
export class HnswGraph {
  readonly count: number
  readonly #graph: HierarchicalNSW
  readonly #dimensions: number

  constructor(graph: HierarchicalNSW, dimensions: number, count: number) {
    this.#graph = graph
    this.#dimensions = dimensions
    this.count = count
  }

  /** Reads a file written by `buildHnsw`; null when library or file are missing or not what they should be. */
  static async read(file: string, dimensions: number, count: number): Promise<HnswGraph | null> {
    const library = await loadHnsw()
    if (!library || count === 0 || !existsSync(file)) return null
    try {
      const graph = new library.HierarchicalNSW('ip', dimensions)
      await graph.readIndex(file)
      return graph.getCurrentCount() === count ? new HnswGraph(graph, dimensions, count) : null
    } catch {
      return null
    }
  }

  /** About the `k` nearest rows, in no promised order. */
  nearest(query: Float32Array, k: number): Uint32Array {
    const wanted = Math.min(Math.floor(k), this.count)
    if (wanted < 1 || query.length !== this.#dimensions || !query.every(Number.isFinite)) return new Uint32Array()
    try {
      this.#graph.setEf(Math.max(HNSW_SETTINGS.searchBreadth, wanted))
      return Uint32Array.from(this.#graph.searchKnn(Array.from(query), wanted).neighbors)
    } catch {
      return new Uint32Array()
    }
  }
}
