import type { Claim, Entity, EntityId, Relation, Scope } from '../claims.js'
import type { Pattern } from '../pattern.js'

/**
 * A change of claims, applied all or nothing. Claims already there are left alone. Some ten thousand claims are a large
 * change: a store may keep all of it in memory until it is written (`removeInPages` takes away any number).
 */
export interface Change {
  readonly put?: readonly Claim[]
  /** Takes away what these loads delivered, save what `put` brings again: put + its load = replace. */
  readonly removeLoads?: readonly string[]
  /** Takes away every claim that cites these documents. */
  readonly removeSources?: readonly EntityId[]
  readonly removeClaims?: readonly string[]
}

/** What a change did. `touched` are the canonical ids whose entity or relations differ now, in id order. */
export interface Applied {
  readonly version: number
  readonly added: number
  readonly removed: number
  readonly unchanged: number
  readonly touched: readonly EntityId[]
}

/** Selects claims; members given together must all hold. At least one is given. */
export interface ClaimQuery {
  /** Claims whose subject answers as one of these entities. */
  readonly subjects?: readonly EntityId[]
  /** Claims whose object answers as one of these entities. */
  readonly objects?: readonly EntityId[]
  /** Claims on a relation from what answers as the first of a pair to what answers as its second. */
  readonly between?: readonly (readonly [EntityId, EntityId])[]
  readonly relation?: string
  readonly load?: string
  readonly source?: EntityId
  readonly ids?: readonly string[]
  /** Only claims whose id comes after this one: with `first` a page of what may be too much to hold. */
  readonly after?: string
  readonly first?: number
}

/** A path that fits a pattern: nodes.length = relations.length + 1. */
export interface Path {
  readonly nodes: readonly EntityId[]
  readonly relations: readonly Relation[]
  /** Product of the relations' confidences. */
  readonly weight: number
}

/** The paths of an answer as numbers: for a question that counts them. Answers of one graph may share their `ids`. */
export interface Outline {
  readonly length: number
  /** What the numbers of nodes stand for, in code-unit order. */
  readonly ids: readonly EntityId[]
  /** What the numbers of relations stand for, in no order. */
  readonly relationIds: readonly string[]
  start(path: number): number
  end(path: number): number
  /** The node after so many hops; a path must have them. */
  node(path: number, hops: number): number
  /** The relation of a hop, counted from 0. */
  tie(path: number, hop: number): number
  hops(path: number): number
  /** Ids at which paths start, each once. */
  starts(): EntityId[]
  /** Ids at which paths end, each once. */
  ends(): EntityId[]
}

/**
 * Paths with all that is known of their relations: a question that scores reads what it needs of the numbers, and a path is made
 * whole only when it is asked for (`path`, or going through them).
 */
export interface Paths extends Outline, Iterable<Path> {
  /** What the numbers of relations stand for, in no order. */
  readonly relations: readonly Relation[]
  weight(path: number): number
  path(path: number): Path
}

/** A bound that bounds nothing: the largest integer every store takes as a limit. */
export const EVERY = 2_147_483_647

export interface MatchRequest {
  readonly pattern: Pattern
  /** Restricts the start of the path; absent = every entity of the pattern's start kinds. */
  readonly from?: readonly EntityId[]
  /** Restricts the end of the path. */
  readonly to?: readonly EntityId[]
  /** Best paths kept per pair of start and end (default 5): by weight rounded to 1e-6, then by node and relation ids. */
  readonly perPair?: number
  /** Best starts kept (default 500): by the sum of their paths' weights rounded to 1e-6, then by id. */
  readonly starts?: number
}

/** Asks for all paths that fit a pattern, as `MatchRequest` does where nothing bounds it. */
export interface OutlineRequest extends Pick<MatchRequest, 'pattern' | 'from' | 'to'> {
  /** Whether it matters which relation a hop is; else `tie` and `relationIds` may tell nothing. */
  readonly relations?: boolean
}

export interface StoreMeta {
  readonly store: string
  /** Grows by one with every change that added or removed a claim. */
  readonly version: number
  readonly hash: string
  readonly claims: number
  readonly entities: number
  readonly relations: number
}

/** What changed since a version: an id whose entity is null is gone. */
export interface Changed {
  readonly version: number
  readonly date: string
  readonly ids: readonly EntityId[]
}

/**
 * Keeps claims and answers with their fold. Every read takes a scope; asking under a scope equals asking after the
 * other claims were removed. Ids of merged entities are answered with the canonical entity.
 */
export interface GraphStore {
  /** Applies a change all or nothing and durably. @throws UnavailableError when the store does not answer. */
  apply(change: Change): Promise<Applied>
  /** Claims in id order. */
  claims(query: ClaimQuery, scope?: Scope): Promise<readonly Claim[]>
  /** Entities in the order asked for, null for absent ones. */
  get(ids: readonly EntityId[], scope?: Scope): Promise<readonly (Entity | null)[]>
  /** Entities in id order, of one kind or of all, after an id. */
  list(query: { kind?: string; after?: EntityId; first: number }, scope?: Scope): Promise<readonly Entity[]>
  /** Numbers of entities by kind, relations by type, or claims by source or load. */
  count(by: 'kind' | 'relation' | 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>>
  /**
   * Simple paths that fit a pattern, in the order of start, then of weight; bounded as the request says. Where nothing
   * bounds them (`EVERY` twice) each comes once, in no order.
   */
  match(request: MatchRequest, scope?: Scope): Promise<Paths>
  /** All simple paths that fit a pattern, in no order, without what is known of their relations: many are quickly read so. */
  outline(request: OutlineRequest, scope?: Scope): Promise<Outline>
  /** Changes after a version, oldest first. */
  scan(since: number): Promise<readonly Changed[]>
  meta(scope?: Scope): Promise<StoreMeta>
  close(): Promise<void>
}
