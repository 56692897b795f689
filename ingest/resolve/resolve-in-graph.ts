import { buildKnownIndex } from './known-index.js'
import type { KnownEntity } from './known-entity.js'
import { resolveMention, type MentionAnswer } from './resolve-mention.js'

/** A mention as a caller gives it; `context` is the sentence or the like around it. */
export interface GivenMention {
  readonly id: string
  readonly mention: string
  readonly context?: string
}

/** Which entity a mention names; null for none, with the reason and what was near. */
export type GivenAnswer = Pick<MentionAnswer, 'entity' | 'candidates' | 'why'> & { readonly id: string }

/** Resolves mentions against known entities. A title that is also the name of the thing it is about means the thing. */
export function graphResolver(known: readonly KnownEntity[]): (mention: GivenMention) => GivenAnswer {
  const [things, documents] = [
    buildKnownIndex(known.filter(({ kind }) => kind !== 'document')),
    buildKnownIndex(known.filter(({ kind }) => kind === 'document'))
  ]
  return ({ id, ...mention }) => {
    const named = resolveMention(mention, things)
    const titled = named.band === 'new' ? resolveMention(mention, documents) : named
    const { entity, candidates, why } = titled.band === 'merge' ? titled : named
    return { id, entity, candidates, why }
  }
}
