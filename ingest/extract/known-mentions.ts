import type { Entry, NameHit } from './gazetteer.js'
import { BEFORE_PRONOUN, FUNCTION_WORDS } from './lexicon.js'
import { overlaps, within, type Page } from './page.js'
import { foldName, tokenize } from './tokens.js'
import type { KnownEntity, Kind, Mention, Span, Subject } from './types.js'

/** Which reading wins when one name belongs to things of several kinds. */
const PRIORITY: Readonly<Record<Kind, number>> = {
  cluster: 9,
  forum: 8,
  event: 7,
  compendium: 7,
  institution: 6,
  technology: 5,
  programme: 4,
  project: 3,
  person: 3,
  document: 3,
  place: 2,
  domain: 1,
  need: 0
}
/** Kinds whose names may hold the name of a field or place that counts by itself. */
const TRANSPARENT: ReadonlySet<Kind> = new Set(['project', 'technology', 'compendium', 'event', 'document'])
const FIELD_CONTEXT =
  /\b(?:areas?|domains?|sectors?|fields?|themes?|verticals?|thrust|focus(?:es|ed|ing)?|including|such as|like|technolog(?:y|ies)|solutions?|research|innovations?|systems?|challenges|in the (?:areas?|fields?) of|works? (?:on|in)|working (?:on|in))\b/i

interface Candidate extends NameHit {
  start: number
  end: number
}

/** First letters of the words that carry the name. */
export const initials = (name: string): string =>
  tokenize(name)
    .filter((token) => !FUNCTION_WORDS.has(token.fold))
    .map((token) => token.fold[0])
    .join('')

export const subjectOf = (page: Page, entity: KnownEntity): Subject => ({
  kind: entity.kind,
  id: entity.id,
  name: entity.name,
  status: page.gazetteer.isKnown(entity.id) ? 'known' : 'proposed',
  ...(entity.type ? { type: entity.type } : {})
})

/** A single everyday word is a field of work in a list of fields, a heading or beside a word such as "technologies". */
const speaksOfFields = (page: Page, candidate: Candidate): boolean => {
  const before = /[^.;]*$/.exec(page.text.slice(Math.max(0, candidate.start - 200), candidate.start))![0]
  const after = page.text.slice(candidate.end, candidate.end + 24)
  const listed = /(?:,|\band|&|[•*|\t-]|\n)\s*$/.test(before) && /^\s*(?:[,.;|]|and\b|&|\n|$)|^\t/.test(after)
  const compound = /^[\s-]+(?:technolog|solution|sector|research|innovation|domain|system|monitoring|management)/i.test(
    after
  )
  const introduced =
    /\b(?:areas?|domains?|sectors?|fields?|themes?|focus(?:es|ed|ing)?(?: on)?|thrust)\b[^.,]{0,25}$/i.test(before)
  return (listed && FIELD_CONTEXT.test(before)) || compound || introduced
}

/** "ABOUT US" is a heading, not a country. */
const isPronoun = (page: Page, { start, end }: Span): boolean =>
  page.text.slice(start, end) === 'US' && BEFORE_PRONOUN.test(page.text.slice(Math.max(0, start - 12), start))

const PUBLICATION =
  /\b(?:report|compendium|handbook|roadmap|policy|strategy|guidelines?|white paper|plan|study|review|manual|brochure|magazine|bulletin|newsletter|atlas|survey|volume|edition)\b/i
const PUBLISHING = /\b(?:releas|publish|titled|entitled|brought out|unveil|prepar|authored|read)\w*\b[^.]{0,40}$/i
const FEWEST_TITLE_WORDS = 4

/** The title of a page is often no more than a phrase; it names a document where it reads as a title. */
const isTitle = (page: Page, { start, end }: Span): boolean => {
  const words = page.text.slice(start, end)
  const quoted =
    /["“‘'«]$/.test(page.text.slice(Math.max(0, start - 1), start)) &&
    /^[,.]?["”’'»]/.test(page.text.slice(end, end + 2))
  const distinctive = words.split(/\s+/).length >= FEWEST_TITLE_WORDS
  return (
    quoted ||
    (distinctive && (PUBLICATION.test(words) || PUBLISHING.test(page.text.slice(Math.max(0, start - 60), start))))
  )
}

const admissible = (page: Page, candidate: Candidate): Candidate => ({
  ...candidate,
  entries: isPronoun(page, candidate)
    ? []
    : candidate.entries.filter(
        (entry) =>
          (!entry.passing || speaksOfFields(page, candidate)) &&
          (entry.entity.kind !== 'document' || isTitle(page, candidate))
      )
})

/** Whether the acronym of the name is that of its bearer's own name. */
const isConsistent = (entry: Entry): boolean => {
  const acronym = entry.exact ?? entry.acronym
  return acronym !== null && initials(entry.entity.name).startsWith(acronym.toLowerCase())
}

/** An acronym that spells one bearer's name is never another's of the same kind, however often the text names the other. */
const withoutContradicted = (entries: readonly Entry[]): readonly Entry[] => {
  const spelled = new Set(entries.filter(isConsistent).map((entry) => entry.entity.kind))
  return entries.filter((entry) => isConsistent(entry) || !spelled.has(entry.entity.kind))
}

/** A city and its state or territory of one name (Delhi, Chandigarh): the state is meant. */
const STATE_ID = /^place:in-[a-z]{2}$/

const score = (entry: Entry, seen: ReadonlyMap<string, number>): number =>
  PRIORITY[entry.entity.kind] +
  (entry.main ? 2 : 0) +
  (isConsistent(entry) ? 3 : 0) +
  (STATE_ID.test(entry.entity.id) ? 0.5 : 0) +
  (seen.has(entry.entity.id) ? 8 : 0)

/** The best reading; nothing where two things of one kind have the same claim to the name. */
const choose = (entries: readonly Entry[], seen: ReadonlyMap<string, number>): Entry | null => {
  const ranked = withoutContradicted(entries)
    .map((entry) => ({ entry, score: score(entry, seen) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranked
  if (!first) return null
  const tie = second && second.score === first.score && second.entry.entity.id !== first.entry.entity.id
  return tie ? null : first.entry
}

/** "Agriculture and food" stands not where "food processing" follows. */
const isCutShort = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.last - candidate.first > 2 &&
  candidate.entries.every((entry) => entry.entity.kind === 'domain' && /(?: and |&)/.test(entry.entity.name)) &&
  all.some(
    (other) =>
      other.first > candidate.first + 1 &&
      other.first < candidate.last &&
      other.last > candidate.last &&
      other.entries.some((entry) => entry.entity.kind === 'domain')
  )

const domainInside = (candidate: Candidate): boolean =>
  candidate.entries.every((entry) => entry.entity.kind === 'domain' || entry.entity.kind === 'place')

/** Longest names first; inside the name of a project, product or event the names of fields and places are kept as well. */
const longest = (
  candidates: readonly Candidate[],
  read: (candidate: Candidate) => Entry | null
): { candidate: Candidate; entry: Entry; nested: boolean }[] => {
  const owner = new Map<number, Entry>()
  const kept: { candidate: Candidate; entry: Entry; nested: boolean }[] = []
  const ordered = [...candidates].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const candidate of ordered) {
    const taken: Entry[] = []
    for (let index = candidate.first; index < candidate.last; index++)
      if (owner.has(index)) taken.push(owner.get(index)!)
    const nested = taken.length > 0
    if (nested && !(domainInside(candidate) && taken.every((entry) => TRANSPARENT.has(entry.entity.kind)))) continue
    const entry = read(candidate)
    if (!entry || (nested && taken.includes(entry))) continue
    kept.push({ candidate, entry, nested })
    if (!nested || entry.entity.kind === 'domain')
      for (let index = candidate.first; index < candidate.last; index++) owner.set(index, entry)
  }
  return kept
}

const unambiguous = (candidates: readonly Candidate[]): Map<string, number> => {
  const seen = new Map<string, number>()
  for (const candidate of candidates) {
    const ids = new Set(candidate.entries.map((entry) => entry.entity.id))
    const id = candidate.entries[0]?.entity.id
    if (ids.size === 1 && id) seen.set(id, (seen.get(id) ?? 0) + 1)
  }
  return seen
}

/** Mentions of known entities by any of their names. */
export const knownMentions = (page: Page): Mention[] => {
  const candidates = page.gazetteer
    .find(page.text, page.tokens)
    .map((hit) =>
      admissible(page, { ...hit, start: page.tokens[hit.first]!.start, end: page.tokens[hit.last - 1]!.end })
    )
    .filter((candidate, _, all) => candidate.entries.length && !isCutShort(candidate, all))
  const seen = unambiguous(candidates)
  return longest(candidates, (candidate) => choose(candidate.entries, seen))
    .map(({ candidate, entry, nested }) => ({
      start: candidate.start,
      end: candidate.end,
      entity: subjectOf(page, entry.entity),
      method: entry.post ? 'post' : 'gazetteer',
      ...(nested ? { nested } : {})
    }))
    .sort((a, b) => a.start - b.start)
}

/** A name all of whose words stand in the longer description. */
const isShortFor = (page: Page, mention: Mention, entity: KnownEntity): boolean => {
  if (entity.kind !== 'institution' && entity.kind !== 'event') return false
  const description = new Set(foldName(entity.name).split(' '))
  return foldName(page.text.slice(mention.start, mention.end))
    .split(' ')
    .every((word) => description.has(word))
}

const SHARED = 0.6

/** A name proposed from its form, of which the description says more. */
const isLess = (rival: Mention, whole: Span): boolean =>
  rival.entity.kind === 'event' &&
  rival.entity.status === 'proposed' &&
  Math.min(rival.end, whole.end) - Math.max(rival.start, whole.start) >= (rival.end - rival.start) * SHARED

const spanning = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end))
})

const isNamed = (mentions: readonly Mention[], id: string): boolean =>
  mentions.some((mention) => mention.entity.id === id)

/** Mentions of known projects, products, events and fields by their descriptive names, inflected or spread over a sentence. */
export const describedMentions = (page: Page, known: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const own = within(page.tokens, sentence)
    const lead = sentence.lead ? within(page.tokens, sentence.lead).slice(-6) : []
    const here = within(known, sentence)
    const words = [...lead, ...own]
    const inBodies = (word: Span): boolean =>
      here.some(
        (mention) =>
          ['institution', 'cluster', 'person'].includes(mention.entity.kind) &&
          mention.start <= word.start &&
          mention.end >= word.end
      )
    return page.gazetteer.descriptions.find(words, lead.length).flatMap((hit) => {
      if (isNamed(here, hit.entity.id)) return []
      const span = { start: words[hit.first]!.start, end: words[hit.last - 1]!.end }
      const onlyField = here.some(
        (mention) =>
          mention.entity.kind === 'domain' &&
          hit.words.every((index) => mention.start <= words[index]!.start && mention.end >= words[index]!.end)
      )
      if (
        hit.entity.kind === 'project' &&
        onlyField &&
        !hit.words.some((index) => sentence.label && words[index]!.start < sentence.label.end)
      )
        return []
      const named = (mention: Mention): boolean =>
        mention.entity.kind === 'institution' && mention.start <= span.start && mention.end >= span.end
      if (hit.entity.kind === 'domain' && here.some(named)) return []
      if (hit.entity.kind === 'domain' && /[,;:]/.test(page.text.slice(words[hit.from]!.start, words[hit.to - 1]!.end)))
        return []
      const whole = { start: words[Math.max(hit.from, lead.length)]!.start, end: words[hit.to - 1]!.end }
      const rivals = here.filter((mention) => mention.entity.kind === hit.entity.kind && overlaps(mention, whole))
      if (rivals.some((rival) => !isShortFor(page, rival, hit.entity) && !isLess(rival, whole))) return []
      if (hit.words.every((index) => inBodies(words[index]!))) return []
      return [
        {
          ...span,
          entity: subjectOf(page, hit.entity),
          method: 'description',
          ...(rivals.length ? { reach: spanning([whole, ...rivals]) } : {})
        }
      ]
    })
  })
