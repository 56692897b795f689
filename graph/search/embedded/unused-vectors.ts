import { Slots } from './slots.js'
import type { AwayVectors } from './vectors/away-vectors.js'
import type { View } from './view.js'

/** Few vectors go out of use, and looking for them goes through all there are. */
const BETWEEN_SWEEPS_MS = 6 * 3_600_000

/** Has the database forget the vectors of texts that are gone from an index: with its first filling, then now and then. */
export class UnusedVectors {
  readonly #signal: AbortSignal
  #sweptAt = -Infinity

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /** To be called when all texts of the view have their vectors. `currentView` may move on meanwhile. */
  async sweep(away: AwayVectors, currentView: () => View, now = performance.now()): Promise<void> {
    if (now - this.#sweptAt < BETWEEN_SWEEPS_MS) return
    this.#sweptAt = now
    const used = (hashes: readonly string[]) => {
      const view = currentView()
      // Another model has taken over: of this one's vectors nothing is known any more.
      if (view.away !== away) return new Set(hashes)
      const slots = new Slots(view)
      const isUsed = (hash: string) => slots.with(hash).some((slot) => view.live[slots.documentOf(slot)])
      return new Set(hashes.filter(isUsed))
    }
    // What fails now is done by a later sweep, of this server or another.
    await away.sweep(used, this.#signal).catch(() => undefined)
  }
}
