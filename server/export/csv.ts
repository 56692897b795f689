import type { Selection } from '../../graph/index.js'
import { csvLine } from '../csv.js'
import { attributesOf } from './attributes.js'
import type { ExportFormat } from './export-format.js'

export const csv: ExportFormat = {
  help: 'two tables, entities.csv and relations.csv',
  files: (selection) => ({ 'entities.csv': entities(selection), 'relations.csv': relations(selection) })
}

async function* entities(selection: Selection): AsyncIterable<string> {
  const attributes = attributesOf(selection)
  yield csvLine(['id', 'kind', ...attributes.map(({ name }) => name), 'confidence', 'sources', 'mergedFrom'])
  for await (const entity of selection.entities()) {
    const { id, kind, confidence, sources, mergedFrom } = entity
    const values = attributes.map((attribute) => attribute.of(entity))
    yield csvLine([id, kind, ...values, confidence, sources.join(' '), mergedFrom.join(' ')])
  }
}

async function* relations(selection: Selection): AsyncIterable<string> {
  yield csvLine(['id', 'from', 'type', 'to', 'fields', 'confidence', 'sources'])
  for await (const { id, from, type, to, fields, confidence, sources } of selection.relations()) {
    const said = Object.keys(fields).length ? JSON.stringify(fields) : null
    yield csvLine([id, from, type, to, said, confidence, sources.join(' ')])
  }
}
