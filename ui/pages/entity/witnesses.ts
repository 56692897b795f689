import { say } from '../../language.js'
import { fieldLabel, relationLabel, valueLabel } from '../../ontology.js'
import { groupBy } from '../../parts/group-by.js'
import { humanise } from '../../parts/words.js'
import type { Json } from '../../parts/json.js'
import type { Claim, Fact, Named, RelationCount, SourceOf } from './load.js'

/** All that one document says of the entity. */
export interface Witness {
  source: SourceOf
  date: string | null
  /** Quotations first, then what it says of the entity itself, then relations. */
  claims: Claim[]
  /** Confidences that its claims have, greatest first. */
  confidences: number[]
  /** How the claims came to be, and where they stand. */
  origins: string[]
}

export interface StatedValue {
  label: string
  value: Json
  widget: string
}

/** What a claim states: values of fields, or a relation with its other end. */
type Statement = { values: StatedValue[] } | { label: string; object: Named | null }

/** The text of a document has its own place on the page; a hash tells a reader nothing. */
export const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['text', 'contentHash'])

/** Claims by source; documents of the greatest confidence first, then by name. */
export function witnesses(claims: readonly Claim[]): Witness[] {
  return [...groupBy(claims, (claim) => claim.source.id).values()]
    .map((own) => ({
      source: own[0]!.source,
      date: own.find(({ date }) => date)?.date ?? null,
      claims: own.sort((a, b) => rank(a) - rank(b)),
      confidences: [...new Set(own.map(({ confidence }) => confidence))].sort((a, b) => b - a),
      origins: [...new Set(own.map(originOf))]
    }))
    .sort((a, b) => rank(a.claims[0]!) - rank(b.claims[0]!) || a.source.name.localeCompare(b.source.name))
}

/** Smaller comes first. */
function rank({ quote, relation, confidence }: Claim): number {
  return (quote ? 0 : 4) + (relation ? 2 : 0) - confidence
}

function originOf({ method, locator }: Claim): string {
  const place = Object.entries(locator ?? {})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (name === 'file' ? value : `${say.values[name] ?? name} ${value}`))
  return [valueLabel(method), ...place].join(', ')
}

/** Puts a claim into the words of the entity's own facts and relations. */
export function statementOf(claim: Claim, facts: readonly Fact[], relations: readonly RelationCount[]): Statement {
  if (claim.relation) {
    const known = relations.find(({ relation, direction }) => relation === claim.relation && direction === 'OUT')
    return {
      label: relationLabel(claim.relation, 'label', known?.label ?? humanise(claim.relation).toLowerCase()),
      object: claim.object
    }
  }
  const told = Object.entries(claim.fields ?? {}).filter(([name]) => !SHOWN_ELSEWHERE.has(name))
  const values = told.map(([name, value]) => {
    const fact = facts.find((known) => known.name === name)
    return { label: fieldLabel(name, fact?.label), value, widget: fact?.widget ?? 'text' }
  })
  return { values }
}
