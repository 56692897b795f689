import { noisyOr, type EntityId } from '../claims.js'
import type { Path, Paths } from '../store/graph-store.js'
import { inOneList } from './id-list.js'

/** Paths from institutions to one field of work, its narrower fields included, by one kind of evidence. */
export interface EvidenceTable {
  readonly kind: string
  /** Of the kind of evidence. */
  readonly weight: number
  readonly paths: Paths
  /** Those of the paths that count, null = all; the paths of one institution come one after another. */
  readonly rows: readonly number[] | null
}

export interface PartnerEvidence {
  readonly domain: EntityId
  readonly kind: string
  /** Weight of the kind of evidence times the confidence of the path. */
  readonly weight: number
  readonly path: Path
}

/**
 * Who is tied to a field of work, how well each covers it, and by what. Institutions are numbers in a list of ids: that of
 * the tables, where they share one. It does not change.
 */
export class DomainEvidence {
  /** In code-unit order. */
  readonly ids: readonly EntityId[]
  /** As numbers in `ids`, each once, in no order. */
  readonly institutions: Int32Array
  readonly #domain: EntityId
  readonly #tables: readonly EvidenceTable[]
  /** Number of the institution → its place in what follows. */
  readonly #places = new Map<number, number>()
  /** Evidence of one institution that lies together: table, first row, end, and where its next is, -1 = nowhere. */
  readonly #runs: number[] = []
  /** By place: where the first run of the institution is. */
  readonly #first: number[] = []
  readonly #covered: Float64Array
  #byId: ReadonlyMap<EntityId, number> | null = null

  constructor(domain: EntityId, tables: readonly EvidenceTable[]) {
    this.#domain = domain
    this.#tables = tables
    const { ids, numbers } = inOneList(tables.map(({ paths }) => paths.ids))
    this.ids = ids
    const last: number[] = []
    for (let i = 0; i < tables.length; i++) this.#take(i, numbers[i]!, last)
    this.institutions = Int32Array.from(this.#places.keys())
    this.#covered = new Float64Array(this.#first.length)
    const weights: number[] = []
    const weigh = ({ weight, paths }: EvidenceTable, row: number) => weights.push(weight * paths.weight(row))
    for (let place = 0; place < this.#first.length; place++) {
      weights.length = 0
      this.#each(place, weigh)
      this.#covered[place] = noisyOr(weights)
    }
  }

  /** Noisy-or of what the evidence weighs of an institution in a list; -1 where there is none. */
  covered(ids: readonly EntityId[], institution: number): number {
    const place = this.#placeOf(ids, institution)
    return place === undefined ? -1 : this.#covered[place]!
  }

  /** By kind of evidence, in the order of the tables. */
  evidence(ids: readonly EntityId[], institution: number): PartnerEvidence[] {
    const place = this.#placeOf(ids, institution)
    const found: PartnerEvidence[] = []
    if (place !== undefined)
      this.#each(place, ({ kind, weight, paths }, row) => {
        const path = paths.path(row)
        found.push({ domain: this.#domain, kind, weight: weight * path.weight, path })
      })
    return found
  }

  #each(place: number, take: (table: EvidenceTable, row: number) => void): void {
    for (let run = this.#first[place]!; run >= 0; run = this.#runs[run + 3]!) {
      const table = this.#tables[this.#runs[run]!]!
      for (let i = this.#runs[run + 1]!; i < this.#runs[run + 2]!; i++) take(table, rowAt(table, i))
    }
  }

  #placeOf(ids: readonly EntityId[], institution: number): number | undefined {
    if (ids === this.ids) return this.#places.get(institution)
    this.#byId ??= new Map(Array.from(this.#places, ([number, place]) => [this.ids[number]!, place]))
    return this.#byId.get(ids[institution]!)
  }

  /** `numbers`: what the nodes of the table are called here, null = the same; `last`: of each place the last run so far. */
  #take(number: number, numbers: Int32Array | null, last: number[]): void {
    const table = this.#tables[number]!
    const { paths, rows } = table
    const length = rows ? rows.length : paths.length
    for (let from = 0, to = 0; from < length; from = to) {
      const start = paths.start(rowAt(table, from))
      for (to = from + 1; to < length && paths.start(rowAt(table, to)) === start;) to++
      const institution = numbers ? numbers[start]! : start
      const place = this.#places.get(institution)
      const run = this.#runs.length
      this.#runs.push(number, from, to, -1)
      if (place === undefined) this.#places.set(institution, this.#first.push(run) - 1)
      else this.#runs[last[place]! + 3] = run
      last[place ?? this.#first.length - 1] = run
    }
  }
}

function rowAt({ rows }: EvidenceTable, i: number): number {
  return rows ? rows[i]! : i
}
