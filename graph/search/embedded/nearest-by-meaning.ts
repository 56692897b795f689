import { withCandidates, type CandidateLimits } from './candidates.js'
import {
  CLOSEST,
  closestOf,
  nearEnough,
  reachable,
  sureness,
  type Evidence,
  type Meaning,
  type Tuning
} from './ranking.js'
import type { NearestFinder } from './vectors/nearest-finder.js'
import type { Near } from './vectors/vector-store.js'
import type { View } from './view.js'

const NEAREST = 1_000
/** Likeness below the threshold makes no match, yet orders what the words have matched. */
const RANKED_IN_ANY_CASE = 200

export interface MeaningSettings {
  readonly finder: NearestFinder
  readonly limits: CandidateLimits
  readonly tuning: Tuning
  /** That of the model. */
  readonly threshold: number
  /** Asked for in its place, and without bound in number. */
  readonly minSimilarity: number | undefined
}

/** What meaning says of a request, and the view that holds the vectors it was compared with. */
export async function nearestByMeaning(
  given: View,
  evidence: Evidence,
  queries: readonly Float32Array[],
  { finder, limits, tuning, threshold: ofModel, minSimilarity }: MeaningSettings
): Promise<{ view: View; meaning: Meaning; exact: boolean }> {
  const threshold = minSimilarity ?? ofModel
  const least = minSimilarity ?? reachable({ best: -1, tenth: -1 }, ofModel)
  const wanted = { queries, evidence, least, every: minSimilarity !== undefined, fusion: tuning.fusion }
  const brought =
    given.away && queries.length > 0
      ? await withCandidates(given, given.away, wanted, limits)
      : { view: given, exact: true }
  const { view } = brought
  const reach = { most: minSimilarity === undefined ? NEAREST : Infinity, threshold, atLeast: RANKED_IN_ANY_CASE }
  const whole = evidence.mask === view.live
  const find = (mask: Uint8Array, of: typeof reach, all: boolean): { near: readonly Near[]; exact: boolean } =>
    view.store && queries.length > 0
      ? finder.nearest(view.store, queries, view.rowList(mask), of, all)
      : { near: [], exact: true }
  const { near, exact } = find(evidence.mask, reach, whole)
  // Without filters, since they must not decide how near is near enough; what is behind them need not be looked at if it is near enough itself.
  const enough = whole || nearEnough(near, ofModel)
  const all = enough ? { near, exact } : find(view.live, CLOSEST, true)
  const closest = closestOf(all.near)
  const meaning = {
    queries,
    near,
    threshold: minSimilarity ?? reachable(closest, threshold),
    sureness: sureness(closest, ofModel)
  }
  return { view, meaning, exact: exact && all.exact && brought.exact }
}
