import { filterFrom, limitOf, one, required } from './call-options.js'
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

const MATCHES = `fragment match on NeedMatch {
  node { id kind name } score inPlace reasons paths { relations { claims { id source { id name } quote } } }
}
query ($need: ID!, $first: Int!, $scope: Scope) {
  matchesFor(need: $need, first: $first, scope: $scope) {
    need { id name } expired domains { id name } institutions { ...match } technologies { ...match }
  }
}`

interface Match {
  readonly node: { readonly id: string; readonly kind: string; readonly name: string }
  readonly score: number
  readonly inPlace: boolean
  readonly reasons: readonly string[]
}

interface Matches {
  readonly need: { readonly id: string; readonly name: string }
  readonly expired: boolean
  readonly domains: readonly { readonly id: string; readonly name: string }[]
  readonly institutions: readonly Match[]
  readonly technologies: readonly Match[]
}

export const matches = queryCommand<Matches>({
  name: 'matches',
  usage: '<need>',
  help: 'Institutions and technologies that could meet a stated need',
  options: { limit: { type: 'string', value: '<n>', help: 'Most of each (10)' } },
  query: MATCHES,
  meaning: () => true,
  variables: (call) => ({ need: required(call, 0, 'a need, by id or name'), first: limitOf(call, 10) }),
  items: ({ institutions, technologies }) =>
    [...institutions, ...technologies].map(({ node, ...rest }) => ({
      value: { ...node, ...rest },
      text: matchLine({ node, ...rest })
    })),
  report({ need, expired, domains, institutions, technologies }) {
    const fields = domains.map(({ name }) => name).join(', ') || 'no field of work'
    const found = `${institutions.length} institutions, ${technologies.length} technologies`
    return {
      value: { need, expired, domains },
      text: `${need.name}${expired ? ' (expired)' : ''}, ${fields}: ${found}`
    }
  }
})

function matchLine({ node, score, inPlace, reasons }: Match): string {
  const here = inPlace ? '  in the place of the need' : ''
  return [`${score.toFixed(3)}  ${node.name}  [${node.id}]${here}`, ...reasons.map((why) => `        ${why}`)].join(
    '\n'
  )
}
