import { ask, operation } from '../../../graphql.js'
import { readEnd, type End } from '../ends.js'

/** A pair without a record, or with fewer than chance would give. */
export interface Gap {
  status: string
  row: End
  column: End
  count: number
  expected: number
}

export interface GapsPage {
  graphVersion: number
  /** At most a hundred, the most surprising first. */
  gaps: Gap[]
}

const gapsQuery = operation<
  { gaps: Gap[]; meta: { graphVersion: number } },
  { via: string }
>(`query Gaps($via: PatternName!, $scope: Scope) {
  gaps(via: $via, first: 100, scope: $scope) {
    status count expected
    row { id name kind }
    column { id name kind }
  }
  meta { graphVersion }
}`)

export async function loadGaps(via: string, signal: AbortSignal): Promise<GapsPage> {
  const { gaps, meta } = await ask(gapsQuery, { via }, signal)
  const read = gaps.map((gap) => ({ ...gap, row: readEnd(gap.row), column: readEnd(gap.column) }))
  return { gaps: read, graphVersion: meta.graphVersion }
}
