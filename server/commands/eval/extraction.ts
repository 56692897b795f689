import { evaluateExtraction, knownEntities, type ExtractionScore } from '../../../ingest/index.js'
import { required } from '../call-options.js'
import type { Command } from '../command.js'
import { percent, textTable } from '../text-table.js'

/** `sangam eval extraction <gold-folder>`: how well entities and relations are found in annotated documents. */
export const extraction: Command['run'] = async (call) => {
  const folder = required(call, 0, 'a folder of annotated documents')
  const score = evaluateExtraction(folder, await knownEntities(call.settings.catalogueDir))
  for (const document of score.withoutText) call.output.progress(`${document}: its text is not at hand`)
  const head = ['document', 'entities F1', 'relations F1', 'from furniture', 'traps']
  call.output.report(score, textTable(head, [...score.documents.map(rowOf), macroRow(score)]))
  return 0
}

const rowOf = ({ document, entities, relations, noise, traps }: ExtractionScore['documents'][number]): string[] => [
  document,
  percent(entities.f1),
  percent(relations.f1),
  String(noise),
  String(traps)
]

const macroRow = ({ macro, noise, traps }: ExtractionScore): string[] => [
  'macro',
  percent(macro.entities),
  percent(macro.relations),
  String(noise),
  String(traps)
]
