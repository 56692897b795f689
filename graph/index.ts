export {
  alternatives,
  AUTHORITY,
  CANDIDATE_FACTOR,
  makeClaim,
  NOT_SAME_AS,
  SAME_AS,
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
export type { AnswerResult } from './insight/ask/answer-body.js'
export type { Answer } from './insight/ask/ask.js'
export { INTENTS, type StructuredQuery } from './insight/ask/structured-query.js'
export type { PartnerAnswer, PartnerResult } from './insight/answer-partners.js'
export type { ExplainedAdoption, ReplicableAnswer, ReplicableResult } from './insight/answer-replicable.js'
export type { Measure, Ranked } from './insight/centrality.js'
export type { Communities, Community } from './insight/communities.js'
export { MAX_HOPS, type ExplainedConnections } from './insight/connect.js'
export type { CrosstabRequest } from './insight/crosstab-question.js'
export type { ExplainedPath, Hop } from './insight/evidence.js'
export type { Gap, GapStatus } from './insight/gaps.js'
export { choosePattern, endKinds, NAMED_PATTERNS, type PatternName } from './insight/named-patterns.js'
export type { NeedMatch, NeedMatches, NeedResult } from './insight/needs.js'
export { MAX_DEPTH, MAX_NODES, type Subgraph } from './insight/neighbourhood.js'
export type { Finding } from './insight/quality-reading.js'
export { QUALITY_CHECKS, type QualityCheck } from './insight/quality.js'
export type { Cell, Crosstab } from './insight/tally.js'
export type { EntityFilter } from './filters.js'
export type { GraphMeta, KnowledgeGraph } from './knowledge-graph.js'
export type { Page } from './page.js'
export type { Related } from './related.js'
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
export { copyClaims, mustHaveHash, putClaims, removeAllClaims, type Copied } from './moving/copy-claims.js'
export { recomputedHash } from './moving/recomputed-hash.js'
export {
  copyStoreFile,
  replaceStoreFile,
  neo4jImportFiles,
  openGraph,
  openStore,
  scoreRetrieval,
  storeFile,
  type OpenOptions,
  type StoreOptions
} from './open.js'
export { nameOf } from './search-text.js'
export { partOf, wholeGraph, type Selection } from './selection.js'
export type { GraphStore, StoreMeta } from './store/graph-store.js'
export type { JobRecord, JobRecords } from './store/job-records.js'
export type { RetrievalReport } from './search/evaluate.js'
export { consonantKey } from './search/text/consonant-key.js'
export { letterName, letterOf, spelledAcronym } from './search/text/letter-names.js'
export { hasIndicLetters, hasTamilLetters, transliterate } from './search/text/transliterate.js'
export type { Concept, Highlight, SearchHit, SearchResult, Suggestion } from './search/search-index.js'
export { folderOwner, lockFolder, type FolderLock, type FolderOwner } from './store/embedded/data-folder-lock.js'
