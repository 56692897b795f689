import { ask, operation } from '../../../graphql.js'
import { TESTIMONY, type Testimony } from '../../../parts/path/read-path.js'
import { readEnd, type End } from '../ends.js'
import { patternOf } from '../patterns.js'

export interface Cell {
  row: { id: string }
  column: { id: string }
  count: number
  /** Records if rows and columns were independent. */
  expected: number | null
  /** count / expected; null where fewer than one is expected. */
  ratio: number | null
  /** Its 95 % interval. */
  low: number | null
  high: number | null
}

export interface Crosstab {
  graphVersion: number
  recordCount: number
  /** Those with most records first. */
  rows: End[]
  columns: End[]
  cells: ReadonlyMap<string, Cell>
}

export interface CrosstabQuestion {
  via: string
  rollup: boolean
}

/** Through which pattern an address counts, and whether small fields and cities count as what they lie in. */
export function tableOf(query: URLSearchParams): CrosstabQuestion {
  return { via: patternOf(query), rollup: query.get('fine') !== 'yes' }
}

interface CrosstabAnswer {
  crosstab: { graphVersion: number; recordCount: number; rows: End[]; columns: End[]; cells: Cell[] }
}

const crosstabQuery = operation<CrosstabAnswer, CrosstabQuestion>(`query Crosstab(
  $via: PatternName!, $rollup: Boolean!, $scope: Scope
) {
  crosstab(via: $via, rollup: $rollup, scope: $scope) {
    graphVersion recordCount
    rows { id name kind }
    columns { id name kind }
    cells { row { id } column { id } count expected ratio low high }
  }
}`)

export const cellKey = (row: string, column: string) => `${row} ${column}`

export async function loadCrosstab(question: CrosstabQuestion, signal: AbortSignal): Promise<Crosstab> {
  const { crosstab } = await ask(crosstabQuery, question, signal)
  const { graphVersion, recordCount, cells } = crosstab
  const [rows, columns] = [crosstab.rows.map(readEnd), crosstab.columns.map(readEnd)]
  return {
    graphVersion,
    recordCount,
    rows: fullestFirst(rows, cells, ({ row }) => row.id),
    columns: fullestFirst(columns, cells, ({ column }) => column.id),
    cells: new Map(cells.map((cell) => [cellKey(cell.row.id, cell.column.id), cell]))
  }
}

function fullestFirst(ends: readonly End[], cells: readonly Cell[], endOf: (cell: Cell) => string): End[] {
  const totals = new Map<string, number>()
  for (const cell of cells) totals.set(endOf(cell), (totals.get(endOf(cell)) ?? 0) + cell.count)
  return [...ends].sort((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0) || a.name.localeCompare(b.name))
}

interface Named {
  id: string
  name: string
}

/** What a cell counts: an entity, or a relation with its words. */
export interface Counted {
  node: (Named & { summary: string | null }) | null
  relation: { label: string; from: Named; to: Named; claims: Testimony[] } | null
}

interface RecordsAnswer {
  crosstab: {
    cells: { row: { id: string }; column: { id: string }; records: { totalCount: number; edges: Counted[] } }[]
  }
}

const recordsQuery = operation<RecordsAnswer, CrosstabQuestion>(`query Records(
  $via: PatternName!, $rollup: Boolean!, $scope: Scope
) {
  crosstab(via: $via, rollup: $rollup, scope: $scope) {
    cells {
      row { id }
      column { id }
      records(first: 50) {
        totalCount
        edges {
          node { id name summary }
          relation {
            label
            from { id name }
            to { id name }
            claims { ${TESTIMONY} }
          }
        }
      }
    }
  }
}`)

/** What one cell counts, at most 50. */
export async function loadRecords(
  { row, column, ...question }: CrosstabQuestion & { row: string; column: string },
  signal: AbortSignal
): Promise<Counted[]> {
  const { crosstab } = await ask(recordsQuery, question, signal)
  return crosstab.cells.find((cell) => cell.row.id === row && cell.column.id === column)?.records.edges ?? []
}
