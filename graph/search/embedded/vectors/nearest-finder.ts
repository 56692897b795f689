import { buildHnsw, readHnsw } from './build-hnsw.js'
import type { HnswGraph } from './hnsw.js'
import type { Near, Reach, RowList, VectorStore } from './vector-store.js'

/** From this many rows on a graph is faster than the exact scan for a thousand neighbours: measured in `bench/search.ts`. */
const GRAPH_FROM = 60_000
/** A graph is built anew when this share of the rows has come after it; those are scanned meanwhile. */
const MOST_UNBUILT = 0.1
/** The graph serves while this share of its rows is in the list: under a narrow scope most neighbours would be outside. */
const MOSTLY = 0.9
/** More neighbours than wanted are asked for, since some may be gone from the index. */
const MARGIN = 1.1

/** Chooses between the exact scan and the graph, and has the graph built when it pays. */
export class NearestFinder {
  readonly #folder: string | null
  readonly #graphFrom: number
  #graph: HnswGraph | null = null
  #store: VectorStore | null = null
  #building: Promise<void> | null = null
  readonly #stop = new AbortController()

  constructor(folder: string | null, graphFrom = GRAPH_FROM) {
    this.#folder = folder
    this.#graphFrom = graphFrom
  }

  get approximate(): boolean {
    return this.#graph !== null
  }

  /** Takes up a graph kept on disk, or starts building one beside the work; returns at once when neither pays. */
  async refresh(store: VectorStore): Promise<void> {
    if (this.#building || store.count < this.#graphFrom) return
    if (this.#store === store && this.#graph && store.count - this.#graph.count <= MOST_UNBUILT * store.count) return
    const kept = this.#folder && this.#store !== store ? await readHnsw(store, this.#folder) : null
    this.#adopt(store, kept)
    if (kept && store.count - kept.count <= MOST_UNBUILT * store.count) return
    this.#building = buildHnsw(store, this.#folder, this.#stop.signal)
      .then((graph) => this.#adopt(store, graph ?? kept))
      // Without a graph the exact scan answers; the next refresh tries again.
      .catch(() => undefined)
      .finally(() => (this.#building = null))
  }

  #adopt(store: VectorStore, graph: HnswGraph | null): void {
    this.#store = store
    this.#graph = graph
  }

  /** Resolves when no graph is being built. */
  async settled(): Promise<void> {
    await this.#building
  }

  /** See `VectorStore.nearest`. `whole` says that nothing is filtered out of the list: only then, and for a bounded number, can the graph serve. */
  nearest(
    store: VectorStore,
    queries: readonly Float32Array[],
    list: RowList,
    reach: Reach,
    whole: boolean
  ): { near: Near[]; exact: boolean } {
    const graph = this.#store === store ? this.#graph : null
    const mostly = graph !== null && list.rows.length >= MOSTLY * graph.count
    if (!graph || !whole || !mostly || reach.most > graph.count)
      return { near: store.nearest(queries, list, reach), exact: true }
    const rows = queries.map((query) => graph.nearest(query, reach.most * MARGIN))
    return { near: store.nearest(queries, chosenRows(list, rows, graph.count, store.count), reach), exact: false }
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#building
  }
}

const placesByList = new WeakMap<RowList, Int32Array>()

/** Where each row of the store stands in a list, or -1. */
function placesOf(list: RowList, count: number): Int32Array {
  let places = placesByList.get(list)
  if (!places) {
    places = new Int32Array(count).fill(-1)
    list.rows.forEach((row, place) => (places![row] = place))
    placesByList.set(list, places)
  }
  return places
}

/** The rows of a list that were chosen or are newer than the graph, in the order of the list. */
function chosenRows(list: RowList, chosen: readonly Uint32Array[], graphCount: number, count: number): RowList {
  const places = placesOf(list, count)
  const wanted = new Set<number>()
  for (const rows of chosen) for (const row of rows) wanted.add(places[row]!)
  for (let row = graphCount; row < places.length; row++) wanted.add(places[row]!)
  wanted.delete(-1)
  const order = Uint32Array.from(wanted).sort()
  return { rows: order.map((place) => list.rows[place]!), owners: order.map((place) => list.owners[place]!) }
}
