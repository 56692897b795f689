/** For each key, in sorted order of keys, the entries that carry it: `entries[start[k]]` to `entries[start[k + 1]]`, ascending. */
export interface InvertedList {
  start: Uint32Array
  entries: Uint32Array
  /** A number beside each entry, where one was given. */
  weights: Uint32Array
}

/** Counting sort of (key, entry, weight) triples, given in ascending order of entry, into lists by key; `rank` renumbers the keys. */
export function invert(
  keys: Uint32Array,
  entries: Uint32Array,
  weights: Uint32Array | null,
  rank: Uint32Array
): InvertedList {
  const start = new Uint32Array(rank.length + 1)
  for (const key of keys) start[rank[key]! + 1]!++
  for (let k = 0; k < rank.length; k++) start[k + 1]! += start[k]!
  const next = start.slice()
  const list = { start, entries: new Uint32Array(keys.length), weights: new Uint32Array(weights ? keys.length : 0) }
  for (let i = 0; i < keys.length; i++) {
    const at = next[rank[keys[i]!]!]!++
    list.entries[at] = entries[i]!
    if (weights) list.weights[at] = weights[i]!
  }
  return list
}

/** Numbers strings in order of first sight; `sorted` gives them in code-unit order with the rank of each number. */
export class Interner {
  readonly #numbers = new Map<string, number>()

  number(key: string): number {
    let n = this.#numbers.get(key)
    if (n === undefined) this.#numbers.set(key, (n = this.#numbers.size))
    return n
  }

  sorted(): { keys: string[]; rank: Uint32Array } {
    const keys = [...this.#numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
    const rank = new Uint32Array(keys.length)
    keys.forEach((key, place) => (rank[this.#numbers.get(key)!] = place))
    return { keys, rank }
  }
}
