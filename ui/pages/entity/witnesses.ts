import { groupBy } from '../../parts/group-by.js'
import { humanise } from '../../parts/words.js'
import type { Claim, Fact, RelationCount, SourceOf } from './load.js'

/** All that one document says of the entity. */
export interface Witness {
  source: SourceOf
  claims: Claim[]
}

/** Claims by source: those with the most to say of the entity itself first, then by name. */
export function witnesses(claims: readonly Claim[]): Witness[] {
  const bySource = groupBy(claims, (claim) => claim.source.id)
  return [...bySource.values()]
    .map((own) => ({ source: own[0]!.source, claims: own }))
    .sort((a, b) => weight(b) - weight(a) || a.source.name.localeCompare(b.source.name))
}

function weight({ claims }: Witness): number {
  const best = Math.max(...claims.map((claim) => claim.confidence))
  return best + Math.min(claims.filter((claim) => !claim.relation).length, 1) + (claims.some((c) => c.quote) ? 0.5 : 0)
}

/** What a claim states, in words: the fields it gives, or the relation with its other end. */
export function statementOf(
  claim: Claim,
  facts: readonly Fact[],
  relations: readonly RelationCount[]
): { label: string; object: Claim['object'] } {
  if (claim.relation) {
    const known = relations.find(({ relation, direction }) => relation === claim.relation && direction === 'OUT')
    return { label: known?.label ?? humanise(claim.relation).toLowerCase(), object: claim.object }
  }
  const labels = Object.keys(claim.fields ?? {}).map((name) => facts.find((fact) => fact.name === name)?.label ?? humanise(name))
  return { label: labels.map((label) => label.toLowerCase()).join(', '), object: null }
}
