/** Beyond this many numbers memory is not kept for the next walk. */
const KEPT = 1 << 22

const NO_ROWS = new Int32Array(0)
const NO_WEIGHTS = new Float64Array(0)

/**
 * Memory that one walk over a graph leaves to the next: making and clearing it anew costs more than many a walk.
 * Only for what begins and ends without waiting in between.
 */
export class Scratch {
  readonly #size: number
  readonly #zeros: Int32Array[] = []
  #rows: Int32Array = NO_ROWS
  #weights: Float64Array = NO_WEIGHTS

  /** `size`: nodes there are. */
  constructor(size: number) {
    this.#size = size
  }

  /** A number for every node, all of them 0. */
  zeros(): Int32Array {
    return this.#zeros.pop() ?? new Int32Array(this.#size)
  }

  /** Takes `zeros` back; `touched`: the nodes whose numbers may no longer be 0. */
  clear(numbers: Int32Array, touched: ArrayLike<number>): void {
    for (let i = 0; i < touched.length; i++) numbers[touched[i]!] = 0
    this.#zeros.push(numbers)
  }

  /** Room for rows of paths, of any size and with anything in it. */
  takeRows(): { rows: Int32Array; weights: Float64Array } {
    const taken = { rows: this.#rows, weights: this.#weights }
    this.#rows = NO_ROWS
    this.#weights = NO_WEIGHTS
    return taken
  }

  leaveRows({ rows, weights }: { rows: Int32Array; weights: Float64Array }): void {
    if (rows.length <= KEPT) this.#rows = rows
    if (weights.length <= KEPT) this.#weights = weights
  }
}
