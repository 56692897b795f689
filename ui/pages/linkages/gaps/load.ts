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

const gapsQuery = operation<{ gaps: Gap[] }, { via: string }>(`query Gaps($via: PatternName!, $scope: Scope) {
  gaps(via: $via, first: 100, scope: $scope) {
    status count expected
    row { id name kind }
    column { id name kind }
  }
}`)

/** At most a hundred, the most surprising first. */
export async function loadGaps(via: string, signal: AbortSignal): Promise<Gap[]> {
  const { gaps } = await ask(gapsQuery, { via }, signal)
  return gaps.map((gap) => ({ ...gap, row: readEnd(gap.row), column: readEnd(gap.column) }))
}
