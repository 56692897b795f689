import { bitsFor } from './bits.js'

/**
 * Arrays over the documents of a view, used again by one search after another: getting megabytes from the system each time takes
 * longer than clearing them. Who searches gives them back when nothing refers to them any more, or leaves them to the garbage collector.
 */
export class ScratchPool<T> {
  readonly #make: (size: number) => T
  readonly #zeroed: (scratch: T) => readonly { fill(value: number): unknown }[]
  #size = 0
  #idle: T[] = []

  /** `zeroed` names the arrays that are to be all zero when they are handed out. */
  constructor(make: (size: number) => T, zeroed: (scratch: T) => readonly { fill(value: number): unknown }[]) {
    this.#make = make
    this.#zeroed = zeroed
  }

  borrow(size: number): T {
    const scratch = size === this.#size ? this.#idle.pop() : undefined
    if (!scratch) return this.#make(size)
    for (const array of this.#zeroed(scratch)) array.fill(0)
    return scratch
  }

  /** Those for the size that was last given back are kept, a few of them. */
  giveBack(size: number, scratch: T): void {
    if (size !== this.#size) this.#idle = []
    this.#size = size
    if (this.#idle.length < MOST_IDLE) this.#idle.push(scratch)
  }
}

const MOST_IDLE = 2

/** For words and for the match set. */
export const matchScratch = new ScratchPool(
  (size) => ({
    scores: new Float32Array(size),
    matched: new Uint16Array(size),
    /** Whatever has any informative word. */
    met: bitsFor(size),
    /** Which word a document was last met with, and what score that has given it. */
    seen: new Uint16Array(size),
    given: new Float32Array(size),
    /** 1 for each document of the match set. */
    matches: new Uint8Array(size),
    /** The match set: ascending what words and concepts match, then what meaning adds. */
    docs: new Uint32Array(size),
    /** These two are cleared by those who fill them: a thousand places need not cost a pass over all. */
    semantic: new Float64Array(size),
    /** Place among the nearest, plus one. */
    nearPlace: new Uint32Array(size)
  }),
  ({ scores, matched, met, seen, matches }) => [scores, matched, met, seen, matches]
)
export type MatchScratch = ReturnType<typeof matchScratch.borrow>

/** For concepts; see `ConceptEvidence` for the first four. */
export const conceptScratch = new ScratchPool(
  (size) => ({
    evidence: new Float64Array(size),
    strongest: new Uint8Array(size),
    matches: bitsFor(size),
    share: new Float64Array(size),
    /** The most that any thing has given, and how many things have given something. */
    largest: new Float32Array(size),
    had: new Uint8Array(size),
    /** What the thing at hand gives to the documents `touched`, and by which concept. */
    gives: new Float64Array(size),
    giver: new Uint8Array(size),
    touched: new Uint32Array(size)
  }),
  ({ evidence, strongest, matches, largest, had, gives }) => [evidence, strongest, matches, largest, had, gives]
)
export type ConceptScratch = ReturnType<typeof conceptScratch.borrow>
