import { limitOf, wholeOf } from './call-options.js'
import { queryCommand } from './query-command.js'

const QUERY = `query ($first: Int!, $members: Int!, $scope: Scope) {
  communities(scope: $scope) { totalCount modularity communities(first: $first) { size members(first: $members) { id kind name } } }
}`

interface Community {
  readonly size: number
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

interface Answer {
  readonly totalCount: number
  readonly modularity: number
  readonly communities: readonly Community[]
}

export const communities = queryCommand<Answer>({
  name: 'communities',
  usage: '',
  help: 'Groups tied more among themselves than to others',
  options: {
    limit: { type: 'string', value: '<n>', help: 'Most groups, largest first (10)' },
    members: { type: 'string', value: '<n>', help: 'Most members of each, those with the most ties first (5)' }
  },
  query: QUERY,
  variables: (call) => ({ first: limitOf(call, 10), members: wholeOf(call, 'members') ?? 5 }),
  items: (answer) => answer.communities.map((community) => ({ value: community, text: described(community) })),
  report: ({ communities: shown, ...report }) => ({
    value: report,
    text: `${shown.length} of ${report.totalCount}, modularity ${report.modularity.toFixed(3)}`
  })
})

function described({ size, members }: Community): string {
  const names = members.map(({ id, name }) => `        ${name}  [${id}]`)
  return [`${String(size).padStart(6)}  members, first of them`, ...names].join('\n')
}
