import type { Entry, NameHit } from './gazetteer.js'
import { FUNCTION_WORDS } from './lexicon.js'
import { overlaps, within, type Page } from './page.js'
import { foldName, tokenize } from './tokens.js'
import type { KnownEntity, Kind, Mention, Subject } from './types.js'

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
  const listed = /(?:,|\band|&|[•*-]|\n)\s*$/.test(before) && /^\s*(?:[,.;]|and\b|&|\n|$)/.test(after)
  const compound = /^[\s-]+(?:technolog|solution|sector|research|innovation|domain|system|monitoring|management)/i.test(
    after
  )
  const introduced =
    /\b(?:areas?|domains?|sectors?|fields?|themes?|focus(?:es|ed|ing)?(?: on)?|thrust)\b[^.,]{0,25}$/i.test(before)
  return (listed && FIELD_CONTEXT.test(before)) || compound || introduced
}

const admissible = (page: Page, candidate: Candidate): Candidate => ({
  ...candidate,
  entries: candidate.entries.filter((entry) => !entry.passing || speaksOfFields(page, candidate))
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

const score = (entry: Entry, seen: ReadonlyMap<string, number>): number =>
  PRIORITY[entry.entity.kind] +
  (entry.main ? 2 : 0) +
  (isConsistent(entry) ? 3 : 0) +
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
    .filter((candidate) => candidate.entries.length)
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

const isNamed = (mentions: readonly Mention[], id: string): boolean =>
  mentions.some((mention) => mention.entity.id === id)

/** Mentions of known projects, products, events and fields by their descriptive names, inflected or spread over a sentence. */
export const describedMentions = (page: Page, known: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const own = within(page.tokens, sentence)
    const lead = sentence.lead ? within(page.tokens, sentence.lead).slice(-6) : []
    const here = within(known, sentence)
    const words = [...lead, ...own]
    return page.gazetteer.descriptions.find(words, lead.length).flatMap((hit) => {
      if (isNamed(here, hit.entity.id)) return []
      const span = { start: words[hit.first]!.start, end: words[hit.last - 1]!.end }
      if (hit.entity.kind === 'domain' && /[,;:]/.test(page.text.slice(words[hit.from]!.start, words[hit.to - 1]!.end)))
        return []
      const whole = { start: words[Math.max(hit.from, lead.length)]!.start, end: words[hit.to - 1]!.end }
      const rivals = here.filter((mention) => mention.entity.kind === hit.entity.kind && overlaps(mention, whole))
      if (rivals.some((rival) => !isShortFor(page, rival, hit.entity))) return []
      return [
        {
          ...span,
          entity: subjectOf(page, hit.entity),
          method: 'description',
          ...(rivals.length ? { reach: whole } : {})
        }
      ]
    })
  })
