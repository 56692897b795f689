import type { Ontology } from '../ontology.js'
import { AUTHORITY } from './authority.js'
import { byCodeUnit } from './canonical.js'
import { NOT_SAME_AS, SAME_AS, type Claim, type EntityId } from './claim.js'

/**
 * Classes of same things among `ids`: SAME_AS claims join, strongest first, unless a NOT_SAME_AS claim forbids the
 * two classes to meet. Deterministic and independent of the order of claims.
 */
export function identityClasses(ids: readonly EntityId[], identityClaims: readonly Claim[]): EntityId[][] {
  const classOf = new Map(ids.map((id) => [id, [id]]))
  const members = (id: EntityId) => classOf.get(id) ?? [id]
  const cuts = new Set(
    identityClaims.flatMap((c) =>
      c.relation === NOT_SAME_AS ? [pair(c.subject, c.object!), pair(c.object!, c.subject)] : []
    )
  )
  const joins = identityClaims.filter((c) => c.relation === SAME_AS).sort(strongestFirst)
  for (const { subject, object } of joins) {
    const a = members(subject)
    const b = members(object!)
    if (a === b || a.includes(object!) || a.some((x) => b.some((y) => cuts.has(pair(x, y))))) continue
    const joined = [...a, ...b]
    for (const id of joined) classOf.set(id, joined)
  }
  return [...new Set(classOf.values())].map((c) => [...c].sort(byCodeUnit))
}

/** The member a class answers as: one with a register id, then of the highest authority, then the smallest id. */
export function canonicalMember(ontology: Ontology, members: readonly EntityId[], claims: readonly Claim[]): EntityId {
  if (members.length === 1) return members[0]!
  const rank = new Map(members.map((id) => [id, { registered: 0, authority: -1 }]))
  for (const claim of claims) {
    const entry = rank.get(claim.subject)
    if (!entry || claim.fields['name'] === undefined) continue
    const declared = ontology.fieldsOf(ontology.kindOfId(claim.subject)!)
    if (Object.keys(claim.fields).some((field) => declared[field]?.register)) entry.registered = 1
    // What was only found in a text never gives its id to what somebody claims.
    if (claim.authority !== 'extraction') entry.authority = Math.max(entry.authority, AUTHORITY[claim.authority].rank)
  }
  return [...rank].sort(
    ([a, x], [b, y]) => y.registered - x.registered || y.authority - x.authority || byCodeUnit(a, b)
  )[0]![0]
}

function strongestFirst(a: Claim, b: Claim): number {
  return (
    AUTHORITY[b.authority].rank - AUTHORITY[a.authority].rank ||
    b.confidence - a.confidence ||
    byCodeUnit(orderedPair(a), orderedPair(b))
  )
}

function orderedPair({ subject, object }: Claim): string {
  return byCodeUnit(subject, object!) < 0 ? pair(subject, object!) : pair(object!, subject)
}

function pair(a: EntityId, b: EntityId): string {
  return `${a} ${b}`
}
