import { buildKnownIndex, evaluatePairs, knownFromFiles, readPairs, readRegistry } from '../../../ingest/index.js'
import { one, required } from '../call-options.js'
import type { Command } from '../command.js'
import { percent, textTable } from '../text-table.js'

/** `sangam eval pairs <er-pairs.csv> [--registry <file>]`: whether two names mean one thing, each pair's label withheld. */
export const pairs: Command['run'] = async (call) => {
  const labelled = readPairs(required(call, 0, 'a table of labelled pairs'))
  const registry = one(call, 'registry')
  const records = registry === undefined ? [] : readRegistry(registry).records
  const known = buildKnownIndex(knownFromFiles(call.settings.catalogueDir, records))
  const figures = evaluatePairs(labelled, known)
  const { different, samePrecision, sameRecall, knownLabels, counts } = figures
  const rows = [
    ["'different' F1", percent(different.f1), String(counts.different)],
    ["'same' precision", percent(samePrecision), ''],
    ["'same' recall, Latin letters", percent(sameRecall.latin), String(counts.latin)],
    ["'same' recall, Indian scripts", percent(sameRecall.indian), String(counts.indian)],
    ['known labels looked up', percent(knownLabels), '']
  ]
  call.output.report(figures, textTable(['figure', '%', 'pairs'], rows))
  return 0
}
