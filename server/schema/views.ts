import type { Claim, Entity, ExplainedPath, Relation, Scope } from '../../graph/index.js'

/** An entity with the scope it was asked for under: everything reached from it obeys the same scope. */
export interface EntityView {
  readonly entity: Entity
  readonly scope: Scope | undefined
}

export interface ClaimView {
  readonly claim: Claim
  readonly scope: Scope | undefined
}

export interface RelationView {
  readonly relation: Relation
  readonly scope: Scope | undefined
}

export interface PathView {
  readonly path: ExplainedPath
  readonly scope: Scope | undefined
}

/** Anything else, with the scope it was asked for under. */
export interface Scoped<T> {
  readonly of: T
  readonly scope: Scope | undefined
}

/** The name an entity is shown by. */
export function nameOf(entity: Entity): string {
  return String(entity.fields['name'])
}
