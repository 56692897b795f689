import { slotHashOf, type Segment } from './segment.js'
import type { View } from './view.js'

/** The texts of a view that have vectors, numbered over all segments: by document and by hash. */
export class Slots {
  readonly #view: View
  readonly #bases: readonly number[]
  /** Texts of all documents, also of those that do not count. */
  readonly size: number

  constructor(view: View) {
    let base = 0
    this.#view = view
    this.#bases = view.segments.map(({ slotRow }) => (base += slotRow.length) - slotRow.length)
    this.size = base
  }

  /** How many texts the documents of a mask have. */
  count(mask: Uint8Array): number {
    let count = 0
    this.#view.segments.forEach(({ slotStart, count: documents }, s) => {
      const base = this.#view.bases[s]!
      for (let ordinal = 0; ordinal < documents; ordinal++)
        if (mask[base + ordinal]) count += slotStart[ordinal + 1]! - slotStart[ordinal]!
    })
    return count
  }

  of(doc: number): number[] {
    const { segment, ordinal } = this.#view.locate(doc)
    const base = this.#bases[this.#view.segments.indexOf(segment)]!
    const [from, to] = [segment.slotStart[ordinal]!, segment.slotStart[ordinal + 1]!]
    return Array.from({ length: to - from }, (_, i) => base + from + i)
  }

  with(hash: string): number[] {
    return this.#view.segments.flatMap((segment, s) => slotsIn(segment, hash).map((slot) => this.#bases[s]! + slot))
  }

  documentOf(slot: number): number {
    const s = this.#segmentOf(slot)
    return this.#view.bases[s]! + ordinalAt(this.#view.segments[s]!.slotStart, slot - this.#bases[s]!)
  }

  hashOf(slot: number): string {
    const s = this.#segmentOf(slot)
    return slotHashOf(this.#view.segments[s]!, slot - this.#bases[s]!)
  }

  /** For each segment the rows of its texts: those given, by text, and -1 for all others. */
  rowColumns(rows: ReadonlyMap<number, number>): Int32Array[] {
    const columns = this.#view.segments.map(({ slotRow }) => new Int32Array(slotRow.length).fill(-1))
    for (const [slot, row] of rows) {
      const s = this.#segmentOf(slot)
      columns[s]![slot - this.#bases[s]!] = row
    }
    return columns
  }

  #segmentOf(slot: number): number {
    let s = this.#bases.length - 1
    while (this.#bases[s]! > slot) s--
    return s
  }
}

/** The last document that begins at or before a slot. */
function ordinalAt(starts: Uint32Array, slot: number): number {
  let low = 0
  let high = starts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= slot) low = middle
    else high = middle
  }
  return low
}

/** Slots chained by the beginning of their hash: `next` of a slot is the one before it in its chain, plus one; 0 ends it. */
interface Chains {
  readonly first: Int32Array
  readonly next: Int32Array
}

const chainsOf = new WeakMap<Segment, Chains>()

function slotsIn(segment: Segment, hash: string): number[] {
  let chains = chainsOf.get(segment)
  if (!chains) chainsOf.set(segment, (chains = chained(segment)))
  const slots: number[] = []
  const key = Number.parseInt(hash.slice(0, 8), 16) & (chains.first.length - 1)
  for (let at = chains.first[key]!; at > 0; at = chains.next[at - 1]!)
    if (slotHashOf(segment, at - 1) === hash) slots.push(at - 1)
  return slots
}

function chained({ slotHash, slotRow }: Segment): Chains {
  const first = new Int32Array(2 ** Math.ceil(Math.log2(slotRow.length + 1)))
  const next = new Int32Array(slotRow.length)
  const bytes = new DataView(slotHash.buffer, slotHash.byteOffset, slotHash.byteLength)
  for (let slot = 0; slot < next.length; slot++) {
    const key = bytes.getUint32(slot * 16) & (first.length - 1)
    next[slot] = first[key]!
    first[key] = slot + 1
  }
  return { first, next }
}
