import { QUALITY_CHECKS } from '../../graph/index.js'
import { limitOf } from './call-options.js'
import { queryCommand } from './query-command.js'

const NAMES = Object.keys(QUALITY_CHECKS)
const QUERY = `query ($first: Int!, $scope: Scope) { quality(scope: $scope) { ${NAMES.map(
  (name) => `${name}(first: $first) { totalCount edges { id node { name } detail } }`
).join(' ')} } }`

interface FindingEdge {
  readonly id: string
  readonly node: { readonly name: string } | null
  readonly detail: string
}

type Answer = Readonly<Record<string, { readonly totalCount: number; readonly edges: readonly FindingEdge[] }>>

export const quality = queryCommand<Answer>({
  name: 'quality',
  usage: '',
  help: 'Where the graph is thin or doubtful, with the list behind each count',
  options: { limit: { type: 'string', value: '<n>', help: 'Most lines of each list (5)' } },
  query: QUERY,
  variables: (call) => ({ first: limitOf(call, 5) }),
  items: (answer) =>
    NAMES.flatMap((check) =>
      answer[check]!.edges.map(({ id, node, detail }) => ({
        value: { check, id, name: node?.name ?? null, detail },
        text: `${check}  ${node ? `${node.name}  [${id}]` : id}: ${detail}`
      }))
    ),
  report(answer) {
    const counts = Object.fromEntries(NAMES.map((name) => [name, answer[name]!.totalCount]))
    const lines = Object.entries(counts).map(([name, count]) => `${String(count).padStart(6)}  ${name}`)
    return { value: counts, text: lines.join('\n') }
  }
})
