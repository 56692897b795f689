import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { InvalidError } from '../../graph/index.js'
import { decidePair } from './decide-pair.js'
import type { KnownIndex } from './known-index.js'
import type { Verdict } from './verdict.js'

/** A labelled pair as in the catalogue's `er-pairs.csv`; `related` and `succeeded` count as not the same. */
export interface LabelledPair {
  name_a: string
  name_b: string
  entity_kind: string
  label: string
}

/** Reads labelled pairs. @throws InvalidError naming the column that is missing. */
export function readPairs(file: string): LabelledPair[] {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as LabelledPair[]
  const missing = COLUMNS.find((column) => rows.some((row) => row[column] === undefined))
  if (rows.length > 0 && missing === undefined) return rows
  throw new InvalidError(
    `${file}: ${missing ? `the column ${missing} is missing` : 'there are no rows'}; pairs have ${COLUMNS.join(', ')}`,
    {
      path: 'file',
      value: file
    }
  )
}

const COLUMNS = ['name_a', 'name_b', 'entity_kind', 'label'] as const

/** Figures of decidePair with each pair's own label withheld; `knownLabels`: share decided "same" when it is not. */
export interface PairFigures {
  pairs: number
  different: { precision: number; recall: number; f1: number }
  samePrecision: number
  sameRecall: { latin: number; indian: number }
  counts: { latin: number; indian: number; different: number }
  knownLabels: number
  perSecond: number
}

/** A pair with its verdict. */
export interface DecidedPair {
  pair: LabelledPair
  verdict: Verdict
}

const INDIAN_SCRIPT = /[\u0900-\u0d7f\u0600-\u06ff]/
const isIndian = ({ name_b }: LabelledPair) => INDIAN_SCRIPT.test(name_b)
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Decides each pair; the second name is its label, withheld from the aliases unless `look` says otherwise. */
export function decidePairs(pairs: readonly LabelledPair[], known: KnownIndex, look = false): DecidedPair[] {
  return pairs.map((pair) => ({
    pair,
    verdict: decidePair(
      { a: pair.name_a, b: pair.name_b, kind: pair.entity_kind, ...(look ? {} : { without: pair.name_b }) },
      known
    )
  }))
}

/** The figures of issue "From real documents to claims" on labelled pairs. */
export function evaluatePairs(pairs: readonly LabelledPair[], known: KnownIndex): PairFigures {
  const started = performance.now()
  const decided = decidePairs(pairs, known)
  const seconds = (performance.now() - started) / 1000
  const positives = decided.filter(({ pair }) => pair.label === 'same')
  const negatives = decided.filter(({ pair }) => pair.label !== 'same')
  const as = (decision: Verdict['decision'], among: readonly DecidedPair[]) =>
    among.filter(({ verdict }) => verdict.decision === decision).length
  const precision = share(as('different', negatives), as('different', decided))
  const recall = share(as('different', negatives), negatives.length)
  const [indian, latin] = [
    positives.filter(({ pair }) => isIndian(pair)),
    positives.filter(({ pair }) => !isIndian(pair))
  ]
  const labels = pairs.filter((pair) => pair.label === 'same' && isIndian(pair))
  return {
    pairs: pairs.length,
    different: {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    },
    samePrecision: share(as('same', positives), as('same', decided)),
    sameRecall: { latin: share(as('same', latin), latin.length), indian: share(as('same', indian), indian.length) },
    counts: { latin: latin.length, indian: indian.length, different: negatives.length },
    knownLabels: share(as('same', decidePairs(labels, known, true)), labels.length),
    perSecond: pairs.length / seconds
  }
}
