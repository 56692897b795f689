import { limitOf } from './call-options.js'
import { queryCommand } from './query-command.js'

const QUERY = `query ($first: Int!, $scope: Scope) {
  conflicts(first: $first, scope: $scope) {
    totalCount
    edges { node { id kind name conflicts { field alternatives { value confidence claims { source { id name } } } } } }
  }
}`

interface Conflict {
  readonly field: string
  readonly alternatives: readonly {
    readonly value: unknown
    readonly claims: readonly { readonly source: { readonly id: string } }[]
  }[]
}

interface Answer {
  readonly totalCount: number
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string; readonly conflicts: readonly Conflict[] }
  }[]
}

export const conflicts = queryCommand<Answer>({
  name: 'conflicts',
  usage: '',
  help: 'Where the sources differ, with every value and its sources',
  options: { limit: { type: 'string', value: '<n>', help: 'Most entities (20)' } },
  query: QUERY,
  variables: (call) => ({ first: limitOf(call, 20) }),
  items: ({ edges }) =>
    edges.map(({ node }) => ({
      value: node,
      text: [`${node.name}  [${node.id}]`, ...node.conflicts.flatMap(linesOf)].join('\n')
    })),
  report: ({ edges, totalCount }) => ({ value: { totalCount }, text: `${edges.length} of ${totalCount}` })
})

function linesOf({ field, alternatives }: Conflict): string[] {
  return alternatives.map(({ value, claims }) => {
    const sources = [...new Set(claims.map(({ source }) => source.id))].join(', ')
    return `        ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}  (${sources})`
  })
}
