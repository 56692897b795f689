import { FUNCTION_WORDS, LIGHT_WORDS, PASSING_WORDS } from './lexicon.js'
import { stem } from './stems.js'
import { foldName, tokenize, type Token } from './tokens.js'
import type { KnownEntity, Kind } from './types.js'

/** A description of a known thing recognised in a stretch of text though its words are spread or inflected. */
export interface DescriptionHit {
  entity: KnownEntity
  first: number
  last: number
  /** from the first to the last word that belongs to it; `first` and `last` bound the longest unbroken run */
  from: number
  to: number
  /** the words that tell it, light ones aside */
  words: readonly number[]
}

interface Description {
  entity: KnownEntity
  weights: ReadonlyMap<string, number>
  total: number
  ordinal: string | null
  head: string | null
}

export interface Descriptions {
  /** Descriptions whose words stand close together in the words of one sentence; words before `own` are context. */
  find(tokens: readonly Token[], own: number): DescriptionHit[]
}

const DESCRIBED: ReadonlySet<Kind> = new Set(['project', 'technology', 'event', 'compendium', 'institution', 'domain'])
const LIGHT_WEIGHT = 0.4
/** Share of a description's weight that must be found; fields need every word. */
const NEEDED: Partial<Record<Kind, number>> = { domain: 1, institution: 0.8 }
const NEEDED_BY_DEFAULT = 0.81
const ORDINALS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'.split(' ')
)
const TURNING = new Set(['to', 'for', 'in', 'from', 'with', 'by', 'that', 'on', 'of'])
const EVENT_HEADS = new Set(['releas', 'approval', 'competit'])

const describe = (entity: KnownEntity, name: string): Description | null => {
  const words = tokenize(name).map((token) => token.fold)
  const stems = [
    ...new Set(words.filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word) && !ORDINALS.has(word)).map(stem))
  ]
  const weights = new Map(stems.map((word) => [word, LIGHT_WORDS.has(word) ? LIGHT_WEIGHT : 1]))
  const full = [...weights.values()].filter((weight) => weight === 1).length
  if (full < 2 || stems.length < (entity.kind === 'domain' ? 2 : 3)) return null
  const head = entity.kind === 'event' && stems[0] && EVENT_HEADS.has(stems[0]) ? stems[0] : null
  return {
    entity,
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    ordinal: words.find((word) => ORDINALS.has(word)) ?? null,
    head
  }
}

const isDescribed = (entity: KnownEntity): boolean =>
  DESCRIBED.has(entity.kind) && (entity.kind !== 'institution' || entity.type === 'facility')

/** Words that matter, of the tokens of one stretch. */
interface Word {
  index: number
  stem: string
}

/** The stretch with most of the description's weight in the fewest words, and its longest unbroken run. */
const locate = (tokens: readonly Token[], found: readonly Word[]): { first: number; last: number } => {
  let best = { first: found[0]!.index, last: found[0]!.index + 1 }
  let run = { ...best }
  for (const word of found.slice(1)) {
    const adjacent = word.index === run.last && tokens[word.index]!.start - tokens[run.last - 1]!.end <= 1
    run = adjacent ? { first: run.first, last: word.index + 1 } : { first: word.index, last: word.index + 1 }
    if (run.last - run.first > best.last - best.first) best = run
  }
  return best
}

/** A field's words stand in their order with at most a word or two between, or turned round by "of" ("sharing of equipment"). */
const readsAsName = (description: Description, tokens: readonly Token[], words: readonly Word[]): boolean => {
  const order = [...description.weights.keys()]
  const inOrder = words.every(
    (word, index) => index === 0 || order.indexOf(word.stem) >= order.indexOf(words[index - 1]!.stem)
  )
  const between = tokens.slice(words[0]!.index, words.at(-1)!.index).map((token) => token.fold)
  if (!inOrder) return between[1] === 'of'
  return (
    words.at(-1)!.index - words[0]!.index <= description.weights.size + 2 && !between.some((word) => TURNING.has(word))
  )
}

/** The shortest stretch that holds all of the stems, if it is no longer than allowed. */
const tightest = (at: readonly Word[], stems: number, longest: number): Word[] | null => {
  let best: Word[] | null = null
  at.forEach((left, from) => {
    const seen = new Set<string>()
    const right = at.findIndex((word, index) => index >= from && seen.add(word.stem).size === stems)
    const length = right < 0 ? Infinity : at[right]!.index + 1 - left.index
    if (length <= Math.min(longest, best ? best.at(-1)!.index - best[0]!.index : Infinity))
      best = at.slice(from, right + 1)
  })
  return best
}

const spread = (description: Description): number =>
  description.entity.kind === 'domain'
    ? description.weights.size + 5
    : description.entity.kind === 'event'
      ? description.weights.size + 4
      : Math.max(14, description.weights.size * 5)

const NOUN_OF_EVENT = /^(?:launch|release|inauguration|unveiling|approval|competition)$/
const PASSIVE = new Set(['was', 'were', 'been', 'be', 'being', 'is'])

/** "Launch of X", "launched X", "the X was launched": not "X launched Y". */
const tellsOfEvent = (description: Description, tokens: readonly Token[], words: readonly Word[]): boolean => {
  const index = words.findIndex((word) => word.stem === description.head)
  const at = words[index]!.index
  if (index === 0 || NOUN_OF_EVENT.test(tokens[at]!.fold)) return true
  return tokens.slice(Math.max(0, at - 2), at).some((token) => PASSIVE.has(token.fold))
}

const match = (
  description: Description,
  tokens: readonly Token[],
  words: readonly Word[],
  own: number
): DescriptionHit | null => {
  const at = words.filter((word) => description.weights.has(word.stem))
  const seen = new Set(at.map((word) => word.stem))
  const weight = [...seen].reduce((sum, word) => sum + description.weights.get(word)!, 0)
  if (weight / description.total < (description.head ? 1 : (NEEDED[description.entity.kind] ?? NEEDED_BY_DEFAULT)))
    return null
  const within = tightest(at, seen.size, spread(description))
  if (within && description.entity.kind === 'domain' && !readsAsName(description, tokens, within)) return null
  if (within && description.head && !tellsOfEvent(description, tokens, within)) return null
  const named = within?.filter((word) => word.index >= own)
  if (!within || !named?.length || !ordinalAgrees(description, tokens, within[0]!.index)) return null
  return {
    entity: description.entity,
    ...locate(tokens, named),
    from: within[0]!.index,
    to: within.at(-1)!.index + 1,
    words: within.filter((word) => description.weights.get(word.stem) === 1).map((word) => word.index)
  }
}

const ordinalAgrees = (description: Description, tokens: readonly Token[], first: number): boolean => {
  const before = tokens.slice(Math.max(0, first - 4), first + 1).map((token) => token.fold)
  return description.ordinal
    ? before.includes(description.ordinal)
    : !before.some((word) => ORDINALS.has(word) && description.entity.kind === 'event')
}

/** Index of descriptive names ("AI-assisted sorting and recycling pilot") by word stem. */
export const buildDescriptions = (known: readonly KnownEntity[]): Descriptions => {
  const all = known
    .filter(isDescribed)
    .flatMap((entity) =>
      [entity.name, ...(entity.kind === 'domain' || entity.kind === 'event' ? entity.aliases : [])]
        .flatMap((name) => [
          name,
          ...(entity.kind === 'event' ? [name.replace(/S ?& ?T\b/g, 'Science and Technology')] : [])
        ])
        .filter((name) => !PASSING_WORDS.has(foldName(name)))
        .map((name) => describe(entity, name))
    )
    .filter((description) => description !== null)
  const byStem = new Map<string, Description[]>()
  for (const description of all)
    for (const [word, weight] of description.weights)
      if (weight === 1) (byStem.get(word) ?? byStem.set(word, []).get(word)!).push(description)

  return {
    find: (tokens, own) => {
      const words = tokens.map((token, index) => ({ index, stem: stem(token.fold) }))
      const counts = new Map<Description, number>()
      for (const word of new Set(words.map((w) => w.stem)))
        for (const description of byStem.get(word) ?? []) counts.set(description, (counts.get(description) ?? 0) + 1)
      const hits: DescriptionHit[] = []
      for (const [description, count] of counts) {
        if (count < 2) continue
        const hit = match(description, tokens, words, own)
        if (hit) hits.push(hit)
      }
      return hits
    }
  }
}
