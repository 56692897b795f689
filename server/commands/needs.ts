import { filterFrom, limitOf, one } from './call-options.js'
import { queryCommand } from './query-command.js'
import { FILTER_OPTIONS } from './search.js'

const QUERY = `query ($for: ID, $where: EntityFilter, $expired: Boolean!, $first: Int!, $scope: Scope) {
  needs(for: $for, where: $where, expired: $expired, first: $first, scope: $scope) {
    totalCount edges { score expired node { id name ... on Need { requirement expires } } }
  }
}`

interface Edge {
  readonly score: number | null
  readonly expired: boolean
  readonly node: {
    readonly id: string
    readonly name: string
    readonly requirement: string | null
    readonly expires: string | null
  }
}

interface Answer {
  readonly totalCount: number
  readonly edges: readonly Edge[]
}

export const needs = queryCommand<Answer>({
  name: 'needs',
  usage: '',
  help: 'Stated needs, or those that somebody or something could meet',
  options: {
    for: { type: 'string', value: '<institution or technology>', help: 'Who or what could meet them' },
    expired: { type: 'boolean', help: 'Also those no longer asked for' },
    ...FILTER_OPTIONS,
    limit: { type: 'string', value: '<n>', help: 'Most needs (20)' }
  },
  query: QUERY,
  variables: (call) => ({
    for: one(call, 'for'),
    where: filterFrom(call),
    expired: call.options['expired'] === true,
    first: limitOf(call, 20)
  }),
  items: ({ edges }) =>
    edges.map(({ node, ...rest }) => ({ value: { ...node, ...rest }, text: described({ node, ...rest }) })),
  report: ({ edges, totalCount }) => ({ value: { totalCount }, text: `${edges.length} of ${totalCount}` })
})

function described({ node, score, expired }: Edge): string {
  const until = node.expires ? `  ${expired ? 'expired' : 'until'} ${node.expires}` : ''
  const line = `${score === null ? '' : `${score.toFixed(3)}  `}${node.name}  [${node.id}]${until}`
  return node.requirement ? `${line}\n        ${node.requirement}` : line
}
