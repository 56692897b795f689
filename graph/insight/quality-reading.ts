import type { Entity, EntityId, Relation, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument } from '../search/search-index.js'
import type { GraphStore } from '../store/graph-store.js'

/** One thing to look at: an entity that is there (or is only named by a claim), and what about it. */
export interface Finding {
  readonly subject: EntityId
  /** In words. */
  readonly detail: string
}

/** What the checks look at. */
export interface QualityReading {
  readonly ontology: Ontology
  readonly store: GraphStore
  readonly scope: Scope | undefined
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
  /** In id order. */
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  /** Claims that cite each document. */
  readonly cited: ReadonlyMap<EntityId, number>
}
