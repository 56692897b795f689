import { CLOSEST, type Evidence } from './ranking.js'
import type { FusionTuning } from './fusion.js'
import { Slots } from './slots.js'
import type { AwayVectors } from './vectors/away-vectors.js'
import { descending } from './vectors/value-cut.js'
import { View } from './view.js'

/** How far vectors that are kept away are compared all, and how many are else taken for candidates. */
export interface CandidateLimits {
  /** Up to so many texts that pass the filters, all of them are compared. */
  readonly all: number
  /** So many of the nearest, and as many of the best by words and concepts. */
  readonly each: number
}

export const CANDIDATE_LIMITS: CandidateLimits = { all: 5_000, each: 300 }

/** More than so many are not asked of the index of the database, which takes longer for each. */
const FARTHEST = 10_000
/** When fewer than this share of the candidates wanted pass the filters, so many times as many are asked for. */
const ENOUGH = 2 / 3
const FARTHER = 4
/** Texts, among which are the `CLOSEST` things. */
const NEAREST_OF_ALL = 3 * CLOSEST.most
/** A report of a hundred pages must not be brought whole for its words. */
const TEXTS_EACH = 3

/** What is looked for. */
export interface Wanted {
  readonly queries: readonly Float32Array[]
  readonly evidence: Evidence
  /** Nearer than this cosine there may be matches; farther ones are of no use. */
  readonly least: number
  /** Whether all matches are wanted rather than the nearest. */
  readonly every: boolean
  readonly fusion: FusionTuning
}

/** A view with the vectors at hand that a search compares; `exact` when these are all there are. */
export async function withCandidates(
  view: View,
  away: AwayVectors,
  wanted: Wanted,
  limits: CandidateLimits
): Promise<{ view: View; exact: boolean }> {
  const slots = new Slots(view)
  const { mask } = wanted.evidence
  const passing = slots.count(mask)
  const total = mask === view.live ? passing : slots.count(view.live)
  // Where the index would have to be asked for more than pass, these are compared themselves.
  const all = passing <= limits.all || passing ** 2 <= limits.each * total
  const exact = total <= limits.all
  const chosen = all ? slotsOfAll(view, slots, exact ? view.live : mask) : slotsOfBest(slots, wanted, limits)
  if (!exact) {
    const asked = all ? NEAREST_OF_ALL : Math.ceil((limits.each * total) / passing)
    const search = { view, slots, away, wanted, enough: all ? 0 : limits.each * ENOUGH }
    const near = wanted.queries.map((query) => nearestSlots(search, query, asked))
    // Meanwhile: these are wanted whatever is found.
    const [, ...found] = await Promise.all([away.bring(chosen.map((slot) => slots.hashOf(slot))), ...near])
    chosen.push(...found.flat())
  }
  return { view: await withVectors(view, away, slots, chosen), exact }
}

/** Whether nothing is left to the index of the database. */
export function allCompared(view: View, limits: CandidateLimits): boolean {
  return new Slots(view).count(view.live) <= limits.all
}

/** A view with the vectors at hand that tell which passages of some documents are nearest. */
export function withVectorsOf(view: View, away: AwayVectors, docs: readonly number[]): Promise<View> {
  const slots = new Slots(view)
  const passages = docs.map((doc) => slots.of(doc)).filter(({ length }) => length > 1)
  return withVectors(view, away, slots, passages.flat())
}

async function withVectors(view: View, away: AwayVectors, slots: Slots, chosen: readonly number[]): Promise<View> {
  const hashes = new Map([...new Set(chosen)].map((slot) => [slot, slots.hashOf(slot)]))
  const { store, rows } = await away.bring([...new Set(hashes.values())])
  const known = new Map([...hashes].flatMap(([slot, hash]) => (rows.has(hash) ? [[slot, rows.get(hash)!]] : [])))
  const columns = slots.rowColumns(known)
  const segments = view.segments.map((segment, s) => ({ ...segment, slotRow: columns[s]! }))
  return new View(view.version, segments, view.live, store)
}

interface Search {
  view: View
  slots: Slots
  away: AwayVectors
  wanted: Wanted
  /** So many that pass the filters are to be found where there are so many. */
  enough: number
}

/** The nearest that pass the filters, with the few nearest of all. */
async function nearestSlots({ view, slots, away, wanted, enough }: Search, query: Float32Array, asked: number) {
  const { evidence, every, least } = wanted
  for (let most = Math.min(FARTHEST, asked); ; most = Math.min(FARTHEST, most * FARTHER)) {
    const found = await away.nearest(query, most)
    const live = found.flatMap(({ hash }) => slots.with(hash)).filter((slot) => view.live[slots.documentOf(slot)])
    const passing = live.filter((slot) => evidence.mask[slots.documentOf(slot)])
    const ended = found.length < most || most === FARTHEST || found.at(-1)!.similarity < least
    if (ended || (passing.length >= enough && !(every && enough > 0)))
      return [...live.slice(0, NEAREST_OF_ALL), ...passing]
  }
}

function slotsOfAll(view: View, slots: Slots, mask: Uint8Array): number[] {
  const chosen: number[] = []
  for (let doc = 0; doc < view.size; doc++) if (mask[doc]) chosen.push(...slots.of(doc))
  return chosen
}

/** The first texts of those that words and concepts promise most of. */
function slotsOfBest(slots: Slots, { evidence, fusion }: Wanted, { each }: CandidateLimits): number[] {
  const { matching, lexical, concepts } = evidence
  const words = lexical.best > 0 ? fusion.lexical / lexical.best : 0
  const promise = Float32Array.from(
    matching,
    (doc) => words * lexical.scores[doc]! + fusion.concept * concepts.evidence[doc]!
  )
  const best = descending(promise).slice(0, each)
  return best.flatMap((place) => slots.of(matching[place]!).slice(0, TEXTS_EACH))
}
