export {
  alternatives,
  AUTHORITY,
  CANDIDATE_FACTOR,
  makeClaim,
  type Alternative,
  type Authority,
  type Claim,
  type ClaimDraft,
  type Entity,
  type EntityId,
  type Locator,
  type Relation,
  type Scope
} from './claims.js'
export { ConflictError, InvalidError, NotFoundError, SangamError, UnavailableError } from './errors.js'
export type { ExplainedPath, Hop } from './insight/evidence.js'
export type { PartnerAnswer, PartnerResult } from './insight/answer-partners.js'
export type { EntityFilter } from './filters.js'
export type { KnowledgeGraph, Related } from './knowledge-graph.js'
export type { Page } from './page.js'
export { NAMED_PATTERNS, type PatternName } from './insight/named-patterns.js'
export type { ReplicableAnswer, ReplicableResult } from './insight/answer-replicable.js'
export type { Crosstab } from './insight/crosstab.js'
export {
  closest,
  defineOntology,
  fieldTypes,
  kindEnumValue,
  kindPrefix,
  sangamOntology,
  validateEnds,
  validateFields,
  type FieldDeclaration,
  type Json,
  type Ontology,
  type Outcome
} from './ontology.js'
export { openGraph, type OpenOptions } from './open.js'
export type { Concept, Highlight, SearchHit, SearchResult, Suggestion } from './search/search-index.js'
export { folderOwner, lockFolder, type FolderLock, type FolderOwner } from './store/embedded/data-folder-lock.js'
