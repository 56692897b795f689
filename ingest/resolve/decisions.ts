import { NOT_SAME_AS, SAME_AS, type Claim, type EntityId } from '../../graph/index.js'
import { DisjointSets } from './disjoint-sets.js'
import type { RegisterTwin } from './register-twins.js'

/** What curators and registers decided on identity; it binds the resolver. */
export interface Decisions {
  /** All members of the id's class of same things, in id order; the id alone where nothing was joined to it. */
  classOf(id: EntityId): readonly EntityId[]
  /** Ids found to be other things than this one. */
  apartFrom(id: EntityId): ReadonlySet<EntityId>
  /** Found to be no such thing. */
  readonly rejected: ReadonlySet<EntityId>
}

const NONE: ReadonlySet<EntityId> = new Set()

/** Reads decisions from claims, which must not be the resolver's own, and from a register's numbers. */
export function readDecisions(claims: readonly Claim[], twins: readonly RegisterTwin[]): Decisions {
  const same = new DisjointSets()
  const apart = new Map<EntityId, Set<EntityId>>()
  const rejected = new Set<EntityId>()
  for (const { subject, relation, object, fields } of claims) {
    if (relation === SAME_AS) same.join(subject, object!)
    else if (relation === NOT_SAME_AS) {
      apart.set(subject, (apart.get(subject) ?? new Set()).add(object!))
      apart.set(object!, (apart.get(object!) ?? new Set()).add(subject))
    } else if (relation === null && fields['rejected'] === true) rejected.add(subject)
  }
  for (const { id, first } of twins) if (!apart.get(id)?.has(first)) same.join(id, first)
  const classes = same.classes()
  return {
    classOf: (id) => classes.get(id) ?? [id],
    apartFrom: (id) => apart.get(id) ?? NONE,
    rejected
  }
}
