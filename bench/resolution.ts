import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parse } from 'csv-parse/sync'
import { affiliationFigures, evaluateAffiliation, readAffiliationGold } from '../ingest/resolve/evaluate-affiliation.js'
import type { AffiliationFigures, AffiliationGold } from '../ingest/resolve/evaluate-affiliation.js'
import { evaluatePairs } from '../ingest/resolve/evaluate-pairs.js'
import type { LabelledPair, PairFigures } from '../ingest/resolve/evaluate-pairs.js'
import { fitWeights } from '../ingest/resolve/fit-weights.js'
import { buildKnownIndex, exactKey } from '../ingest/resolve/known-index.js'
import { knownFromFiles } from '../ingest/resolve/known-from-files.js'
import { labelledMatches } from '../ingest/resolve/labelled-matches.js'
import { readRegistry } from '../ingest/resolve/read-registry.js'
import { buildRegistryIndex } from '../ingest/resolve/registry-index.js'
import type { RegistryIndex } from '../ingest/resolve/registry-index.js'
import { resolveAffiliation } from '../ingest/resolve/resolve-affiliation.js'

const percent = (share: number): string => (100 * share).toFixed(1)

/** Name resolution on ROR's test sets and the catalogue's pairs, beside exact look-up; a section of Markdown. */
export async function run(shared = '../shared'): Promise<string> {
  const started = performance.now()
  const { records } = readRegistry(`${shared}/ror/ror.jsonl.gz`)
  const index = buildRegistryIndex(records)
  const seconds = (performance.now() - started) / 1000
  const gold = readAffiliationGold(`${shared}/eval/affiliation`).flatMap((set) => set.gold)
  const lookUp = exactLookUp(records, index)
  const rows = [
    ...evaluateAffiliation(`${shared}/eval/affiliation`, index),
    ...crossFitted(gold, index),
    affiliationFigures('baseline: exact name between commas', gold, index, lookUp)
  ]
  return [
    '## Name resolution',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}.`,
    `Register of ${records.length} records read and indexed in ${seconds.toFixed(1)} s.`,
    '',
    '| set | strings | precision | recall | Indian F1 | false matches, no id in register | false matches, no id | strings/s |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(affiliationRow),
    '',
    ...pairSection(shared)
  ].join('\n')
}

function affiliationRow({
  name,
  strings,
  inRegistry,
  indian,
  falseMatches,
  falseMatchesWithoutId,
  perSecond
}: AffiliationFigures): string {
  const shares = [inRegistry.precision, inRegistry.recall, indian.f1, falseMatches, falseMatchesWithoutId].map(percent)
  return `| ${[name, strings, ...shares, Math.round(perSecond)].join(' | ')} |`
}

/** Each half scored with weights that were fitted on the other half only. */
function crossFitted(gold: readonly AffiliationGold[], index: RegistryIndex): AffiliationFigures[] {
  const halves = [0, 1].map((half) => gold.filter((_, at) => at % 2 === half))
  return halves.map((half, at) => {
    const weights = fitWeights(halves[1 - at]!.flatMap((item) => labelledMatches(item, index)))
    return affiliationFigures(
      `half ${at + 1}, fitted on the other`,
      half,
      index,
      (text) => resolveAffiliation(text, index, weights).ids
    )
  })
}

/** The baseline: a part between commas that is the name of exactly one active record. */
function exactLookUp(
  records: ReturnType<typeof readRegistry>['records'],
  index: RegistryIndex
): (text: string) => string[] {
  const byName = new Map<string, Set<string>>()
  const kept = new Set(index.entries.map(({ id }) => id))
  for (const { id, names } of records) {
    if (!kept.has(id)) continue
    for (const { value } of names) byName.set(exactKey(value), (byName.get(exactKey(value)) ?? new Set()).add(id))
  }
  return (text) => {
    const found = text.split(/[,;]/).map((part) => [...(byName.get(exactKey(part)) ?? [])])
    return [...new Set(found.filter((ids) => ids.length === 1).flat())]
  }
}

function pairSection(shared: string): string[] {
  const pairs = parse(readFileSync(`${shared}/catalogue/er-pairs.csv`), { columns: true }) as LabelledPair[]
  const known = buildKnownIndex(
    knownFromFiles(`${shared}/catalogue`, readRegistry(`${shared}/ror/ror-india.jsonl`).records)
  )
  const figures = evaluatePairs(pairs, known)
  return [
    `Pairs of names, own label withheld (${figures.counts.latin} same in Latin letters, ${figures.counts.indian} in Indian scripts, ${figures.counts.different} not the same):`,
    '',
    "| | 'different' F1 | 'same' precision | 'same' recall, Latin | 'same' recall, Indian scripts | known labels | pairs/s |",
    '|---|---|---|---|---|---|---|',
    pairRow('resolver', figures),
    `| baseline: equal but for case and punctuation | ${baselinePairs(pairs).map(percent).join(' | ')} | | |`
  ]
}

function pairRow(name: string, { different, samePrecision, sameRecall, knownLabels, perSecond }: PairFigures): string {
  const shares = [different.f1, samePrecision, sameRecall.latin, sameRecall.indian, knownLabels].map(percent)
  return `| ${[name, ...shares, Math.round(perSecond)].join(' | ')} |`
}

/** [different F1, same precision, recall Latin, recall Indian] where equal names are the same and all others different. */
function baselinePairs(pairs: readonly LabelledPair[]): number[] {
  const decided = pairs.map((pair) => ({
    pair,
    equal: exactKey(pair.name_a) === exactKey(pair.name_b),
    same: pair.label === 'same'
  }))
  const count = (condition: (one: (typeof decided)[number]) => boolean) => decided.filter(condition).length
  const indian = ({ name_b }: LabelledPair) => /[\u0600-\u0d7f]/.test(name_b)
  const recall = (script: (pair: LabelledPair) => boolean) =>
    count(({ pair, equal, same }) => same && equal && script(pair)) / count(({ pair, same }) => same && script(pair))
  const apart = count(({ equal, same }) => !equal && !same)
  const f1 = (2 * apart) / (count(({ equal }) => !equal) + count(({ same }) => !same))
  return [
    f1,
    count(({ equal, same }) => equal && same) / count(({ equal }) => equal),
    recall((pair) => !indian(pair)),
    recall(indian)
  ]
}
