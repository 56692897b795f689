export { readCatalogue, catalogueSource, type CatalogueReading, type FileCount } from './catalogue/catalogue.js'
export type { ClaimItem, ReadOptions, Rejection, Source, SourceItem, SourceOption, TextDocument } from './source.js'
export { buildGazetteer, evaluateExtraction, extract, type ExtractionScore } from './extract/index.js'
export { ingest, type IngestOptions } from './run/ingest.js'
export type { IngestRequest } from './run/plan.js'
export { readTexts } from './run/read-texts.js'
export { relink } from './run/relink.js'
export type { IngestedDocument, IngestedFile, IngestProgress, IngestReport } from './run/report.js'
export { knownEntities } from './known-entities.js'
export {
  buildKnownIndex,
  buildRegistryIndex,
  evaluateAffiliation,
  evaluatePairs,
  graphEntities,
  graphResolver,
  knownFromFiles,
  readPairs,
  readRegistry,
  resolveAffiliation,
  type AffiliationFigures,
  type PairFigures
} from './resolve/index.js'
export { decide, queuePlace, reviewQueue, type Decision, type ReviewItem } from './review.js'
