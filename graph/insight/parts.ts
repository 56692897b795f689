import type { Entity, EntityId, Scope } from '../claims.js'
import type { EntityFilter } from '../filters.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument, SearchResult } from '../search/search-index.js'
import type { GraphStore } from '../store/graph-store.js'

/** Whether an entity, as a scope shows it, is meant by a filter. */
export type Fits = (document: SearchDocument) => boolean

/** What the insights draw on: ports, and what the facade knows of names, filters and search. */
export interface InsightSource {
  readonly ontology: Ontology
  readonly store: GraphStore
  /** @throws NotFoundError with near matches. */
  entity(text: string, options: { kinds?: readonly string[]; scope?: Scope }): Promise<Entity>
  search(question: { text: string; kinds?: readonly string[]; first?: number }, scope?: Scope): Promise<SearchResult>
  documents(scope: Scope | undefined): Promise<ReadonlyMap<EntityId, SearchDocument>>
  /** @throws InvalidError or NotFoundError for a value that is not known. */
  fits(where: EntityFilter | undefined, scope: Scope | undefined): Promise<Fits>
}

/** What one answer is drawn from; `graph` finds entities and searches under a scope. */
export interface Parts {
  readonly graph: Pick<InsightSource, 'entity' | 'search'>
  readonly ontology: Ontology
  readonly store: GraphStore
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
}
