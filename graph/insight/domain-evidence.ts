import { noisyOr, type EntityId } from '../claims.js'
import type { Path, Paths } from '../store/graph-store.js'

/** Paths from institutions to one field of work, its narrower fields included, by one kind of evidence. */
export interface EvidenceTable {
  readonly kind: string
  /** Of the kind of evidence. */
  readonly weight: number
  readonly paths: Paths
  /** Those of the paths that count; the paths of one institution come one after another. */
  readonly rows: ArrayLike<number>
}

export interface PartnerEvidence {
  readonly domain: EntityId
  readonly kind: string
  /** Weight of the kind of evidence times the confidence of the path. */
  readonly weight: number
  readonly path: Path
}

/** Evidence of one institution that lies together: rows of a table from the first up to the end. */
interface Run {
  readonly table: EvidenceTable
  readonly from: number
  readonly to: number
}

/** Who is tied to a field of work, how well each covers it, and by what. It does not change. */
export class DomainEvidence {
  /** Each once, in no order. */
  readonly institutions: readonly EntityId[]
  readonly #domain: EntityId
  readonly #places = new Map<EntityId, number>()
  /** By place of the institution. */
  readonly #runs: Run[][] = []
  readonly #covered: Float64Array

  constructor(domain: EntityId, tables: readonly EvidenceTable[]) {
    this.#domain = domain
    for (const table of tables) this.#take(table)
    this.institutions = [...this.#places.keys()]
    this.#covered = Float64Array.from(this.#runs, (runs) => noisyOr(weightsOf(runs)))
  }

  /** Noisy-or of what the evidence of each institution weighs; -1 where there is none. */
  covered(institutions: readonly EntityId[]): Float64Array {
    if (institutions === this.institutions) return this.#covered
    return Float64Array.from(institutions, (id) => this.#covered[this.#places.get(id) ?? -1] ?? -1)
  }

  evidence(institution: EntityId): PartnerEvidence[] {
    const runs = this.#runs[this.#places.get(institution) ?? -1] ?? []
    return runs.flatMap(({ table: { kind, weight, paths, rows }, from, to }) =>
      Array.from({ length: to - from }, (_, i) => {
        const path = paths.path(rows[from + i]!)
        return { domain: this.#domain, kind, weight: weight * path.weight, path }
      })
    )
  }

  #take(table: EvidenceTable): void {
    const { paths, rows } = table
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const start = paths.start(rows[from]!)
      for (to = from + 1; to < rows.length && paths.start(rows[to]!) === start;) to++
      const id = paths.ids[start]!
      const run = { table, from, to }
      const place = this.#places.get(id)
      if (place !== undefined) this.#runs[place]!.push(run)
      else this.#places.set(id, this.#runs.push([run]) - 1)
    }
  }
}

function weightsOf(runs: readonly Run[]): number[] {
  const weights: number[] = []
  for (const { table, from, to } of runs)
    for (let i = from; i < to; i++) weights.push(table.weight * table.paths.weight(table.rows[i]!))
  return weights
}
