export { readCatalogue, catalogueSource, type CatalogueReading, type FileCount } from './catalogue/catalogue.js'
export type { Rejection, Source, SourceItem, SourceOption } from './source.js'
