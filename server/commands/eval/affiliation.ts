import {
  buildRegistryIndex,
  evaluateAffiliation,
  readRegistry,
  type AffiliationFigures
} from '../../../ingest/index.js'
import { needed, required } from '../call-options.js'
import type { Command } from '../command.js'
import { percent, textTable } from '../text-table.js'

/** `sangam eval affiliation <gold> --registry <file>`: how well affiliation strings are resolved to registry ids. */
export const affiliation: Command['run'] = async (call) => {
  const gold = required(call, 0, 'a gold file of {affiliation, ror_ids}, or a folder of them')
  const { records, rejected } = readRegistry(needed(call, 'registry', 'the registry'))
  if (rejected.length) call.output.progress(`${rejected.length} lines of the registry could not be read`)
  const sets = evaluateAffiliation(gold, buildRegistryIndex(records))
  const head = ['set', 'strings', 'precision', 'recall', 'F1', 'Indian F1', 'false, none in register', 'strings/s']
  call.output.report({ sets }, textTable(head, sets.map(rowOf)))
  return 0
}

const rowOf = ({ name, strings, inRegistry, indian, falseMatches, perSecond }: AffiliationFigures): string[] => [
  name,
  String(strings),
  ...[inRegistry.precision, inRegistry.recall, inRegistry.f1, indian.f1, falseMatches].map(percent),
  perSecond.toFixed(0)
]
