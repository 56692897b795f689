import { comparePeople } from './compare-people.js'
import type { KnownEntity, NameRole } from './known-entity.js'
import { acronymForms, exactKey, looseKey, soundForms } from './known-index.js'
import type { KnownIndex, KnownName } from './known-index.js'
import { nameLikeness } from './name-likeness.js'
import { soundWords } from './sound-words.js'
import type { SoundWord } from './sound-words.js'
import { isHead } from './word-table.js'

/** A mention in a document. `without`: a label not to be looked up as an alias (used to measure). */
export interface Mention {
  mention: string
  context?: string
  kind?: string
  without?: string
}

/** What to do with a mention: it is the entity, a curator should look, or it is something new. */
export type Band = 'merge' | 'review' | 'new'

/** The answer of `resolve --graph`: the entity only in the band "merge"; candidates best first, scores 0 … 1. */
export interface MentionAnswer {
  entity: string | null
  band: Band
  candidates: { id: string; score: number; why: string }[]
  why: string
}

/** A candidate while it is weighed. */
export interface Candidate {
  entity: KnownEntity
  name: KnownName
  score: number
  onlyMention: SoundWord[]
}

/** Least scores of the bands and the least distance to the next candidate for a merge. */
const BANDS = { merge: 0.8, review: 0.5, margin: 0.04 }
const CONTEXT_BONUS = 0.05
const MOST_CANDIDATES = 5
const MOST_POSTINGS = { telling: 600, generic: 400 }

/** Decides which known entity a mention names, if any. */
export function resolveMention(mention: Mention, index: KnownIndex): MentionAnswer {
  const exact = exactEntities(mention, index)
  return exact.length === 1 ? known(exact[0]!, mention) : decide(rankCandidates(mention, index), exact.length > 1)
}

/** Known entities of this very name, else those of like names, best first. */
export function rankCandidates(mention: Mention, index: KnownIndex): Candidate[] {
  const exact = exactEntities(mention, index)
  const candidates = exact.length > 0 ? exact.map((name) => asCandidate(name, index)) : likeCandidates(mention, index)
  return byContext(candidates, mention)
}

/** Strongest first. */
const STRENGTH: readonly NameRole[] = ['name', 'acronym', 'alias', 'initials']

/**
 * Entities that bear exactly this name, the strongest claim only: own name before acronym before alias, so that an alias
 * that is the own name of another body leads to that body. Duplicates lead to the record they duplicate.
 */
export function exactEntities({ mention, kind, without }: Mention, index: KnownIndex): KnownName[] {
  const withheld = without === undefined ? null : exactKey(without)
  for (const sought of [exactKey(mention), looseKey(mention)]) {
    const found = (index.byKey.get(sought) ?? []).filter(
      ({ entity, role, key }) => (!kind || entity.kind === kind) && (role !== 'alias' || key !== withheld)
    )
    const strongest = STRENGTH.find((role) => found.some((name) => name.role === role))
    if (strongest) {
      const bearers = found.filter(({ role }) => role === strongest)
      return distinct(strongest === 'acronym' ? spelledByName(bearers) : bearers, index)
    }
  }
  return []
}

/** Of a cluster and the company that runs it, an acronym means the one whose own name it spells. */
function spelledByName(bearers: readonly KnownName[]): readonly KnownName[] {
  if (new Set(bearers.map(({ entity }) => entity.kind)).size === 1) return bearers
  const spelled = bearers.filter(({ entity, key }) => acronymForms(entity.name).some((form) => exactKey(form) === key))
  return spelled.length ? spelled : bearers
}

function distinct(names: readonly KnownName[], index: KnownIndex): KnownName[] {
  const byEntity = new Map<string, KnownName>()
  for (const name of names) {
    const entity = canonical(name.entity, index)
    if (!byEntity.has(entity.id)) byEntity.set(entity.id, { ...name, entity })
  }
  return [...byEntity.values()]
}

/** The entity itself or the one it duplicates. */
export function canonical(entity: KnownEntity, index: KnownIndex): KnownEntity {
  const target = entity.sameAs === undefined ? undefined : index.entities.get(entity.sameAs)
  return target && target.id !== entity.id ? target : entity
}

function likeCandidates({ mention, kind, without }: Mention, index: KnownIndex): Candidate[] {
  const words = soundWords(mention)
  const withheld = without === undefined ? null : exactKey(without)
  const best = new Map<string, Candidate>()
  for (const name of nearbyNames(words, index)) {
    if ((kind && name.entity.kind !== kind) || (name.role === 'alias' && name.key === withheld)) continue
    const { score, onlyLeft } = likeness(mention, words, name, index)
    const entity = canonical(name.entity, index)
    if (score > (best.get(entity.id)?.score ?? 0)) best.set(entity.id, { entity, name, score, onlyMention: onlyLeft })
  }
  return [...best.values()]
}

/** What comparePeople decides, as a score: people agree by initials and surname, not by share of words. */
const PERSON_SCORES = { same: 0.9, review: 0.6, different: 0 }

function likeness(mention: string, words: readonly SoundWord[], name: KnownName, index: KnownIndex) {
  if (name.entity.kind !== 'person') return nameLikeness(words, name.words, index.weight)
  return { score: PERSON_SCORES[comparePeople(mention, name.value).decision], onlyLeft: [] }
}

/** Names that share the sound of a telling word, and those that share one of the rarest words of kind or field. */
function nearbyNames(words: readonly SoundWord[], index: KnownIndex): Set<KnownName> {
  const near = new Set<KnownName>()
  const generic = words.filter((word) => word.generic).sort((a, b) => index.weight(b) - index.weight(a))
  for (const word of [...words.filter((word) => !word.generic), ...generic.slice(0, 2)]) {
    const most = word.generic ? MOST_POSTINGS.generic : MOST_POSTINGS.telling
    for (const form of soundForms(word)) {
      const names = index.bySound.get(form) ?? []
      if (names.length <= most) for (const name of names) near.add(name)
    }
  }
  return near
}

const asCandidate = (name: KnownName, index: KnownIndex): Candidate => ({
  entity: canonical(name.entity, index),
  name,
  score: 1,
  onlyMention: []
})

/** Candidates whose city, state, parent or kind ("the cluster") the context names come first. */
function byContext(candidates: readonly Candidate[], { context }: Mention): Candidate[] {
  const around = context ? exactKey(context) : ''
  const named = (place: string | undefined) =>
    place !== undefined && place !== '' && around.includes(exactKey(place.replace(/^place:/, '')).slice(1))
  return candidates
    .map((candidate) => {
      const { city, state, parent, kind } = candidate.entity
      return [city, state, parent, kind].some(named)
        ? { ...candidate, score: candidate.score + CONTEXT_BONUS }
        : candidate
    })
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
}

function decide(ranked: readonly Candidate[], ambiguous: boolean): MentionAnswer {
  const candidates = ranked.slice(0, MOST_CANDIDATES).map(({ entity, name, score }) => ({
    id: entity.id,
    score: Math.round(Math.min(score, 1) * 1e4) / 1e4,
    why: `like ${name.role} "${name.value}"`
  }))
  const [first, second] = ranked
  if (!first || first.score < BANDS.review)
    return { entity: null, band: 'new', candidates, why: 'no known name is near' }
  const clear = first.score - (second?.score ?? 0) >= BANDS.margin
  const unexplained = first.onlyMention.some(({ text }) => !isHead(text))
  if (first.score >= BANDS.merge && clear && !unexplained)
    return { entity: first.entity.id, band: 'merge', candidates, why: candidates[0]!.why }
  const why = ambiguous
    ? 'several entities bear this name'
    : unexplained
      ? `"${first.onlyMention.map(({ text }) => text).join(' ')}" is not in its name`
      : clear
        ? 'near, but not near enough'
        : `as near to ${second!.entity.id}`
  return { entity: null, band: 'review', candidates, why }
}

function known({ entity, role, value }: KnownName, { mention }: Mention): MentionAnswer {
  const why = value === mention ? `known ${role}` : `known ${role} "${value}"`
  return { entity: entity.id, band: 'merge', candidates: [{ id: entity.id, score: 1, why }], why }
}
