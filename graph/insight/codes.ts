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

  /** Codes for the nodes of a path table by their ids; each is looked up once. */
  on(ids: readonly EntityId[]): (node: number) => number {
    // One more than the code: a fresh array holds zeros and costs nothing where it is not looked at.
    const known = new Int32Array(ids.length)
    return (node) => (known[node] ||= this.of(ids[node]!) + 1) - 1
  }
}
