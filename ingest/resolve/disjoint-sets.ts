/** Sets of ids that are joined pair by pair; which of them are together does not depend on the order of joining. */
export class DisjointSets {
  readonly #parent = new Map<string, string>()

  join(a: string, b: string): void {
    const [left, right] = [this.#root(a), this.#root(b)]
    if (left < right) this.#parent.set(right, left)
    else if (right < left) this.#parent.set(left, right)
  }

  /** Id → all ids of its set, in id order; ids never joined are left out. */
  classes(): ReadonlyMap<string, readonly string[]> {
    const members = new Map<string, string[]>()
    for (const id of [...this.#parent.keys()].sort()) {
      const root = this.#root(id)
      const found = members.get(root)
      if (found) found.push(id)
      else members.set(root, [root, id])
    }
    return new Map([...members.values()].flatMap((ids) => ids.map((id) => [id, ids] as const)))
  }

  #root(id: string): string {
    let root = id
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next
    return root
  }
}
