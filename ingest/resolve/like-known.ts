import { compareNames } from './compare-names.js'
import { comparePeople } from './compare-people.js'
import type { KnownIndex } from './known-index.js'
import { rankCandidates, type Candidate } from './resolve-mention.js'

/** A known entity of a like name. `fit`: it bears this very name; the names agree; they may agree. */
export interface LikeKnown {
  readonly id: string
  readonly name: string
  readonly fit: 'name' | 'same' | 'open'
  /** 0 … 1, by the words in common. */
  readonly likeness: number
  readonly why: string
}

/** Least likeness that is worth a look, and that makes agreeing names certain; most candidates that anyone looks at. */
const LEAST = { open: 0.5, same: 0.8 }
const MOST = 5

/** Known entities of a kind that a name may mean by itself, best first. */
export function likeKnown(kind: string, name: string, index: KnownIndex): LikeKnown[] {
  return rankCandidates({ mention: name, kind }, index)
    .slice(0, MOST)
    .filter(({ score }) => score >= LEAST.open)
    .flatMap((candidate) => fitOf(kind, name, candidate) ?? [])
}

function fitOf(kind: string, mention: string, { entity, name, score }: Candidate): LikeKnown | null {
  const like = { id: entity.id, name: entity.name, likeness: score }
  if (kind !== 'person' && score === 1) return isListed(name) ? { ...like, ...BEARS } : { ...like, ...INITIALS }
  const { decision, why } = kind === 'person' ? comparePeople(mention, name.value) : compareNames(mention, name.value)
  if (decision === 'different') return null
  const fit = decision === 'same' && score >= LEAST.same ? 'same' : 'open'
  return { ...like, fit, why: name.value === entity.name ? why : `${why}: "${name.value}"` }
}

const BEARS = { fit: 'name', why: 'a name of it' } as const
/** Short forms made from the initials of a name are nobody's claim. */
const INITIALS = { fit: 'open', why: 'initials of its name' } as const

const isListed = ({ role, value, entity }: Candidate['name']): boolean =>
  role === 'name' || role === 'alias' || [...entity.aliases, ...(entity.acronyms ?? [])].includes(value)
