import { kindEnumValue, NAMED_PATTERNS, sangamOntology } from '../../graph/index.js'
import { enumOf, enumsOf, filterFrom, limitOf, required } from './call-options.js'
import type { CommandCall, CommandOption } from './command.js'
import { queryCommand } from './query-command.js'
import { FILTER_OPTIONS } from './search.js'

const CROSSTAB = `query ($via: PatternName, $pattern: String, $rows: Kind, $columns: Kind, $where: EntityFilter, $rollup: Boolean!, $scope: Scope) {
  crosstab(via: $via, pattern: $pattern, rows: $rows, columns: $columns, where: $where, rollup: $rollup, scope: $scope) {
    recordCount rows { id name } columns { id name }
    cells { row { id name } column { id name } count expected ratio low high records(first: 20) { totalCount edges { node { id } relation { type from { id } to { id } } } } }
  }
}`
const GAPS = `query ($via: PatternName, $pattern: String, $rows: Kind, $columns: Kind, $where: EntityFilter, $rollup: Boolean!, $first: Int!, $scope: Scope) {
  gaps(via: $via, pattern: $pattern, rows: $rows, columns: $columns, where: $where, rollup: $rollup, first: $first, scope: $scope) {
    row { id name } column { id name } count expected ratio low high status ended
  }
}`

interface Named {
  readonly id: string
  readonly name: string
}

interface Counted {
  readonly row: Named
  readonly column: Named
  readonly count: number
  readonly expected: number | null
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
}

interface Gap extends Counted {
  readonly status: string
}

interface Table {
  readonly recordCount: number
  readonly rows: readonly Named[]
  readonly columns: readonly Named[]
  readonly cells: readonly Counted[]
}

const USAGE = '<PATTERN>'
const OPTIONS: Readonly<Record<string, CommandOption>> = {
  rows: { type: 'string', value: '<kind>', help: 'Kind of the rows; turns the table where the pattern has it last' },
  columns: { type: 'string', value: '<kind>', help: 'Kind of the columns' },
  'no-rollup': { type: 'boolean', help: 'Keep narrower fields of work and cities apart' },
  ...FILTER_OPTIONS
}
const PATTERNS = Object.keys(NAMED_PATTERNS).join(', ')

export const crosstab = queryCommand<Table>({
  name: 'crosstab',
  usage: USAGE,
  help: `Counts over a pattern beside what chance would give: ${PATTERNS}, or one like "Cluster >FOCUSES_ON Domain"`,
  options: OPTIONS,
  query: CROSSTAB,
  variables: tableOf,
  items: ({ cells }) => cells.map((cell) => ({ value: cell, text: described(cell) })),
  report({ cells, rows, columns, recordCount }) {
    const text = `${cells.length} cells of ${rows.length} × ${columns.length}, ${recordCount} records`
    return { value: { rows, columns, recordCount, cells: cells.length }, text }
  }
})

export const gaps = queryCommand<readonly Gap[]>({
  name: 'gaps',
  usage: USAGE,
  help: 'Pairs without a record in our sources, or with fewer than chance would give',
  options: { ...OPTIONS, limit: { type: 'string', value: '<n>', help: 'Most gaps (50)' } },
  query: GAPS,
  variables: (call) => ({ ...tableOf(call), first: limitOf(call, 50) }),
  items: (found) => found.map((gap) => ({ value: gap, text: `${described(gap)}  ${gap.status}` })),
  report: (found) => ({ value: { gaps: found.length }, text: `${found.length} gaps, the most surprising first` })
})

function tableOf(call: CommandCall): Record<string, unknown> {
  const text = required(call, 0, `a pattern: ${PATTERNS}, or one of your own`)
  const via = /[<>\s]/.test(text.trim())
    ? { pattern: text }
    : { via: enumOf(text, 'pattern', Object.keys(NAMED_PATTERNS)) }
  const kinds = sangamOntology.kindNames.map(kindEnumValue)
  const [rows] = enumsOf(call, 'rows', kinds)
  const [columns] = enumsOf(call, 'columns', kinds)
  const where = filterFrom(call)
  return {
    ...via,
    rollup: call.options['no-rollup'] !== true,
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(Object.keys(where).length && { where })
  }
}

function described({ row, column, count, expected, ratio, low, high }: Counted): string {
  const chance = expected === null ? '' : `  expected ${expected.toFixed(1)}`
  const times = ratio === null ? '' : `  × ${ratio.toFixed(2)} [${low!.toFixed(2)}, ${high!.toFixed(2)}]`
  return `${String(count).padStart(5)}  ${row.name}  |  ${column.name}${chance}${times}`
}
