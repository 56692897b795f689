import { InvalidError } from '../../graph/index.js'
import { filterFrom, limitOf } from './call-options.js'
import type { CommandCall } from './command.js'
import { queryCommand } from './query-command.js'
import { FILTER_OPTIONS } from './search.js'

const QUERY = `query ($state: ID!, $domains: [ID!], $text: String, $where: EntityFilter, $first: Int!, $scope: Scope) {
  replicable(targetState: $state, domains: $domains, text: $text, where: $where, first: $first, scope: $scope) {
    totalCount
    target { id name }
    coverage { known total sentence }
    alreadyHere { id name }
    adoptions { node { id name } adopter { id name } from { id name } to { id name } sentence }
    edges {
      score status readiness node { id name } deployedIn { id name } sentence
      reasons { match readiness outcomes likeness } outcomes { min max unit qualifier what year asStated }
      originContacts { id name } localPartners { id name }
    }
  }
}`

interface Named {
  readonly id: string
  readonly name: string
}

interface Edge {
  readonly score: number
  readonly status: string
  readonly node: Named
  readonly sentence: string
  readonly originContacts: readonly Named[]
  readonly localPartners: readonly Named[]
}

interface Answer {
  readonly totalCount: number
  readonly target: Named
  readonly coverage: { readonly sentence: string }
  readonly alreadyHere: readonly Named[]
  readonly adoptions: readonly { readonly sentence: string }[]
  readonly edges: readonly Edge[]
}

const { state: _where, ...FILTERS } = FILTER_OPTIONS

export const replicable = queryCommand<Answer>({
  name: 'replicable',
  usage: '["<text>"] --state <target>',
  help: 'What is in use elsewhere and not in this state',
  options: {
    state: { type: 'string', value: '<id or name>', help: 'The state that would take something over' },
    text: { type: 'string', value: '<need>', help: 'What is needed, in words; or give it as the text' },
    ...FILTERS,
    limit: { type: 'string', value: '<n>', help: 'Most answers (10)' }
  },
  query: QUERY,
  meaning: (call) => textOf(call) !== '',
  variables(call) {
    const { states: [state] = [], domains = [], ...where } = filterFrom(call)
    if (!state) throw new InvalidError('Give the target state as --state; see "sangam help"', { path: 'state' })
    const text = textOf(call)
    return { state, domains, where, first: limitOf(call, 10), ...(text && { text }) }
  },
  items: ({ edges }) =>
    edges.map(({ node, ...rest }) => ({ value: { ...node, ...rest }, text: described({ node, ...rest }) })),
  report({ edges, ...report }) {
    const { target, coverage, alreadyHere, adoptions, totalCount } = report
    const lines = [
      ...alreadyHere.map(({ id, name }) => `already in ${target.name}: ${name}  [${id}]`),
      ...adoptions.map(({ sentence }) => `taken up before: ${sentence}`),
      `${edges.length} of ${totalCount}; ${coverage.sentence}`
    ]
    return { value: report, text: lines.join('\n') }
  }
})

function textOf({ positionals, options }: CommandCall): string {
  return [...positionals, options['text'] ?? ''].join(' ').trim()
}

function described({ score, status, node, sentence, originContacts, localPartners }: Edge): string {
  const names = (label: string, found: readonly Named[]) =>
    found.length ? [`        ${label}: ${found.map(({ name }) => name).join(', ')}`] : []
  return [
    `${score.toFixed(3)}  ${node.name}  [${node.id}]  ${status}`,
    `        because ${sentence}`,
    ...names('made or run by', originContacts),
    ...names('could take it up', localPartners)
  ].join('\n')
}
