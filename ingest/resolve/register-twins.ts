import { sangamOntology, type Claim, type EntityId } from '../../graph/index.js'
import { groupBy } from './group-by.js'

/** Two ids that stand in a register under one number: one thing. */
export interface RegisterTwin {
  readonly id: EntityId
  /** The smallest id under the number. */
  readonly first: EntityId
  readonly number: string
}

/** Ids of one kind whose claims give one value for a field that holds a register's number. */
export function registerTwins(claims: readonly Claim[]): RegisterTwin[] {
  const numbered = claims.flatMap(({ subject, relation, fields }) => {
    const kind = sangamOntology.kindOfId(subject)
    if (relation !== null || !kind) return []
    const declared = sangamOntology.fieldsOf(kind)
    return Object.entries(fields).flatMap(([field, value]) =>
      declared[field]?.register ? [{ id: subject, number: `${kind} ${field} ${String(value)}` }] : []
    )
  })
  return [...groupBy(numbered, ({ number }) => number).values()].flatMap((group) => {
    const [first, ...others] = [...new Set(group.map(({ id }) => id))].sort()
    return others.map((id) => ({ id, first: first!, number: group[0]!.number }))
  })
}
