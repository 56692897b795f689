/** Texts as numbers from 0 on, in the order in which they come. */
export class Codes {
  readonly names: string[] = []
  readonly #codes = new Map<string, number>()

  of(name: string): number {
    let code = this.#codes.get(name)
    if (code === undefined) this.#codes.set(name, (code = this.names.push(name) - 1))
    return code
  }
}
