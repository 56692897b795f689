export { buildGazetteer, type Gazetteer } from './gazetteer.js'
export { evaluateExtraction, type ExtractionScore } from './evaluate.js'
export { extract } from './extract.js'
export type { ExtractedEntity, ExtractedFigure, ExtractedRelation, Extraction, KnownEntity, Kind } from './types.js'
