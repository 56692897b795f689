import type { EntityId } from '../claims.js'

/** Texts as numbers from 0 on, in the order in which they come. */
export class Codes {
  readonly names: string[] = []
  readonly #codes = new Map<string, number>()

  of(name: string): number {
    let code = this.#codes.get(name)
    if (code === undefined) this.#codes.set(name, (code = this.names.push(name) - 1))
    return code
  }

  has(name: string): boolean {
    return this.#codes.has(name)
  }

  /**
   * Codes for the nodes of a path table, by what they are called (their ids, unless told otherwise); -1 for one that is
   * called nothing. Each node is looked up once.
   */
  on(ids: readonly EntityId[], nameOf: (id: EntityId) => string | undefined = (id) => id): (node: number) => number {
    // One more than the code: a fresh array holds zeros and costs nothing where it is not looked at.
    const known = new Int32Array(ids.length)
    const look = (node: number): number => {
      const name = nameOf(ids[node]!)
      known[node] = name === undefined ? -1 : this.of(name) + 1
      return known[node]! < 0 ? -1 : known[node]! - 1
    }
    return (node) => {
      const code = known[node]!
      return code > 0 ? code - 1 : code < 0 ? -1 : look(node)
    }
  }
}
