import { filterFrom, limitOf, one } from './call-options.js'
import { queryCommand } from './query-command.js'
import { FILTER_OPTIONS } from './search.js'

const QUERY = `query ($domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int!) {
  partners(domains: $domains, text: $text, where: $where, for: $for, first: $first) {
    totalCount notes
    domains { id name }
    edges {
      score tie node { id name } parts { name value } coverage { domain { id name } score }
      evidence { kind weight sentence path { relations { claims { id source { id name } quote } } } }
      introducers { entity { id name } sentence } missing
    }
  }
}`

interface Edge {
  readonly score: number
  readonly tie: string
  readonly node: { readonly id: string; readonly name: string }
  readonly evidence: readonly { readonly sentence: string }[]
  readonly missing: readonly string[]
}

interface Answer {
  readonly totalCount: number
  readonly notes: readonly string[]
  readonly domains: readonly { readonly id: string; readonly name: string }[]
  readonly edges: readonly Edge[]
}

export const partners = queryCommand<Answer>({
  name: 'partners',
  usage: '["<text>"] [--domain <domain>]…',
  help: 'Who could be worked with, with the evidence',
  options: {
    ...FILTER_OPTIONS,
    for: { type: 'string', value: '<institution>', help: 'Who asks; tells who could introduce' },
    limit: { type: 'string', value: '<n>', help: 'Most partners (10)' }
  },
  query: QUERY,
  meaning: ({ positionals }) => positionals.length > 0,
  variables(call) {
    const { domains = [], ...where } = filterFrom(call)
    const text = call.positionals.join(' ')
    return { domains, where, first: limitOf(call, 10), for: one(call, 'for'), ...(text && { text }) }
  },
  items: ({ edges }) =>
    edges.map(({ node, ...rest }) => ({ value: { ...node, ...rest }, text: described({ node, ...rest }) })),
  report: ({ edges, ...report }) => ({
    value: report,
    text: [`${edges.length} of ${report.totalCount}`, ...report.notes].join('; ')
  })
})

function described({ score, tie, node, evidence, missing }: Edge): string {
  const reasons = [
    ...evidence.map(({ sentence }) => `        because ${sentence}`),
    ...missing.map((what) => `        missing: ${what}`)
  ]
  return [`${score.toFixed(3)}  ${node.name}  [${node.id}]  ${tie}`, ...reasons].join('\n')
}
