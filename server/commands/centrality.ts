import { kindEnumValue, sangamOntology } from '../../graph/index.js'
import { enumsOf, limitOf } from './call-options.js'
import { queryCommand } from './query-command.js'

const QUERY = `query ($kind: Kind, $measure: Centrality!, $first: Int!, $scope: Scope) {
  centrality(kind: $kind, measure: $measure, first: $first, scope: $scope) { rank value exact method node { id kind name } }
}`

interface Ranked {
  readonly value: number
  readonly exact: boolean
  readonly method: string
  readonly node: { readonly id: string; readonly name: string }
}

export const centrality = queryCommand<readonly Ranked[]>({
  name: 'centrality',
  usage: '',
  help: 'What stands in the middle of the graph',
  options: {
    kind: { type: 'string', value: '<kind>', help: 'Only entities of this kind' },
    measure: { type: 'string', value: 'degree|betweenness|pagerank', help: 'How to measure (degree)' },
    limit: { type: 'string', value: '<n>', help: 'Most entities (20)' }
  },
  query: QUERY,
  variables(call) {
    const [kind] = enumsOf(call, 'kind', sangamOntology.kindNames.map(kindEnumValue))
    const [measure = 'DEGREE'] = enumsOf(call, 'measure', ['DEGREE', 'BETWEENNESS', 'PAGERANK'])
    return { measure, first: limitOf(call, 20), ...(kind && { kind }) }
  },
  items: (ranked) =>
    ranked.map(({ node, ...rest }) => ({
      value: { ...node, ...rest },
      text: `${String(Number(rest.value.toPrecision(4))).padStart(9)}  ${node.name}  [${node.id}]`
    })),
  report(ranked) {
    const { method = null, exact = true } = ranked[0] ?? {}
    return { value: { count: ranked.length, method, exact }, text: method ?? 'Nothing to rank' }
  }
})
