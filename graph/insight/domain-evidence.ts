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
  readonly #domain: EntityId
  readonly #runs = new Map<EntityId, Run[]>()
  readonly #covered = new Map<EntityId, number>()

  constructor(domain: EntityId, tables: readonly EvidenceTable[]) {
    this.#domain = domain
    for (const table of tables) this.#take(table)
    for (const [id, runs] of this.#runs) this.#covered.set(id, noisyOr(weightsOf(runs)))
  }

  get institutions(): Iterable<EntityId> {
    return this.#runs.keys()
  }

  /** Noisy-or of what the evidence of an institution weighs; undefined where there is none. */
  covered(institution: EntityId): number | undefined {
    return this.#covered.get(institution)
  }

  evidence(institution: EntityId): PartnerEvidence[] {
    return (this.#runs.get(institution) ?? []).flatMap(({ table: { kind, weight, paths, rows }, from, to }) =>
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
      const runs = this.#runs.get(id)
      if (runs) runs.push(run)
      else this.#runs.set(id, [run])
    }
  }
}

function weightsOf(runs: readonly Run[]): number[] {
  const weights: number[] = []
  for (const { table, from, to } of runs)
    for (let i = from; i < to; i++) weights.push(table.weight * table.paths.weight(table.rows[i]!))
  return weights
}
