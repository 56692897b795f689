import { buildHnsw, readHnsw } from './build-hnsw.js'
import type { HnswGraph } from './hnsw.js'
import type { Near, Reach, RowList, VectorStore } from './vector-store.js'

/**
 * From this many rows on candidates are chosen by signs. They are faster from 13,000 rows on, more than twice at 86,000 (section
 * Search of `bench/results.md`); below this the millisecond to be gained is not worth an answer that may miss some of the nearest.
 */
const SIGNS_FROM = 20_000
/** So many candidates for each neighbour wanted, and so many in any case. */
const CANDIDATES_EACH = 6
const CANDIDATES_AT_LEAST = 1_000
/** From this many rows on comparing all signs takes tens of milliseconds, which a graph saves; for fewer it is not worth the hour that it takes to build. */
const GRAPH_FROM = 2_000_000
/** A graph is built anew when this share of the rows has come after it; those are scanned meanwhile. */
const MOST_UNBUILT = 0.1
/** The graph serves while this share of its rows is in the list: under a narrow scope most neighbours would be outside. */
const MOSTLY = 0.9
/** More neighbours than wanted are asked for, since some may be gone from the index. */
const MARGIN = 1.1

/** From how many rows on which way to the nearest is taken; below both it is the exact scan. */
export interface ApproximateFrom {
  signs: number
  graph: number
}

/** Chooses between the exact scan, candidates by signs and the graph, and has the graph built when it pays. */
export class NearestFinder {
  readonly #folder: string | null
  readonly #from: ApproximateFrom
  #graph: HnswGraph | null = null
  #store: VectorStore | null = null
  #building: Promise<void> | null = null
  readonly #stop = new AbortController()

  constructor(folder: string | null, { signs = SIGNS_FROM, graph = GRAPH_FROM }: Partial<ApproximateFrom> = {}) {
    this.#folder = folder
    this.#from = { signs, graph }
  }

  /** Whether a search over a whole store may miss some of the nearest. */
  approximate(store: VectorStore): boolean {
    return this.#graphOf(store) !== null || store.count >= this.#from.signs
  }

  #graphOf(store: VectorStore): HnswGraph | null {
    return this.#store === store ? this.#graph : null
  }

  /** Takes up a graph kept on disk, or starts building one beside the work; returns at once when neither pays. */
  async refresh(store: VectorStore): Promise<void> {
    if (this.#building || store.count < this.#from.graph) return
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

  /** See `VectorStore.nearest`. `whole` says that nothing is filtered out of the list: only then can the graph serve. What is wanted without bound is scanned for. */
  nearest(
    store: VectorStore,
    queries: readonly Float32Array[],
    list: RowList,
    reach: Reach,
    whole: boolean
  ): { near: Near[]; exact: boolean } {
    const part = this.#byGraph(store, queries, list, reach, whole) ?? this.#bySigns(store, queries, list, reach)
    return { near: store.nearest(queries, part ?? list, reach, part === null), exact: part === null }
  }

  #byGraph(
    store: VectorStore,
    queries: readonly Float32Array[],
    list: RowList,
    { most }: Reach,
    whole: boolean
  ): RowList | null {
    const graph = this.#graphOf(store)
    if (!graph || !whole || list.rows.length < MOSTLY * graph.count || most > graph.count) return null
    const rows = queries.map((query) => graph.nearest(query, most * MARGIN))
    return chosenRows(list, rows, graph.count, store.count)
  }

  #bySigns(store: VectorStore, queries: readonly Float32Array[], list: RowList, { most }: Reach): RowList | null {
    const wanted = Math.max(CANDIDATES_AT_LEAST, CANDIDATES_EACH * most)
    const pays = list.rows.length >= this.#from.signs && wanted < list.rows.length / 2
    return pays ? store.alike(queries, list, wanted) : null
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
