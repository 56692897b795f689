import type { PathTable } from '../path-table.js'

/** Paths kept in all: some 200 MB with their relations. */
const MOST_PATHS = 400_000

/**
 * Tables of all paths of a pattern, kept until the graph changes: cross-tables that differ in filters, roll-up and kinds
 * count the same paths, and to bring them here takes longer than anything else.
 */
export class WholeTables {
  readonly #most: number
  readonly #kept = new Map<string, { table: Promise<PathTable>; paths: number }>()
  #version = -1

  constructor(most = MOST_PATHS) {
    this.#most = most
  }

  /** `version` of the graph, asked before `read` is called: what it reads may be newer, which is found out by the next question. */
  get(version: number, statement: string, read: () => Promise<PathTable>): Promise<PathTable> {
    if (version !== this.#version) this.#kept.clear()
    this.#version = version
    const kept = this.#kept.get(statement) ?? { table: read(), paths: 0 }
    // The last asked for is the last to go.
    this.#kept.delete(statement)
    this.#kept.set(statement, kept)
    kept.table.then(
      ({ length }) => {
        kept.paths = length
        this.#drop()
      },
      () => this.#kept.delete(statement)
    )
    return kept.table
  }

  #drop(): void {
    let paths = 0
    for (const [statement, kept] of [...this.#kept].reverse())
      if ((paths += kept.paths) > this.#most) this.#kept.delete(statement)
  }
}
