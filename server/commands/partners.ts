import { InvalidError } from '../../graph/index.js'
import { filterFrom, limitOf, many, one } from './call-options.js'
import { queryCommand } from './query-command.js'
import { FILTER_OPTIONS } from './search.js'

const QUERY = `query ($domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $weights: [EvidenceWeight!], $first: Int!, $scope: Scope) {
  partners(domains: $domains, text: $text, where: $where, for: $for, weights: $weights, first: $first, scope: $scope) {
    totalCount notes
    domains { id name }
    edges {
      score tie node { id name } parts { name value } coverage { domain { id name } score }
      evidence { kind weight sentence path { relations { claims { id source { id name } quote } } } }
      textMatches { sentence score node { id name } highlights { field text spans } }
      introducers { entity { id name } sentence } missing
    }
  }
}`

interface Edge {
  readonly score: number
  readonly tie: string
  readonly node: { readonly id: string; readonly name: string }
  readonly evidence: readonly { readonly sentence: string }[]
  readonly textMatches: readonly { readonly sentence: string }[]
  readonly introducers: readonly { readonly sentence: string }[]
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
    weight: {
      type: 'string',
      multiple: true,
      value: '<pattern>=<number>',
      help: 'What counts as evidence and how much, in place of the usual: DEVELOPERS=1, or "Institution >MEMBER_OF Cluster >FOCUSES_ON Domain=0.5"'
    },
    limit: { type: 'string', value: '<n>', help: 'Most partners (10)' }
  },
  query: QUERY,
  meaning: ({ positionals }) => positionals.length > 0,
  variables(call) {
    const { domains = [], ...where } = filterFrom(call)
    const text = call.positionals.join(' ')
    const weights = many(call, 'weight').map(weightOf)
    const asked = { domains, where, first: limitOf(call, 10), for: one(call, 'for') }
    return { ...asked, ...(text && { text }), ...(weights.length > 0 && { weights }) }
  },
  items: ({ edges }) =>
    edges.map(({ node, ...rest }) => ({ value: { ...node, ...rest }, text: described({ node, ...rest }) })),
  report: ({ edges, ...report }) => ({
    value: report,
    text: [`${edges.length} of ${report.totalCount}`, ...report.notes].join('; ')
  })
})

const NAME = /^[A-Z_]+$/

/** @throws InvalidError unless it is a pattern, "=" and a number. */
function weightOf(text: string): { via?: string; pattern?: string; weight: number } {
  const [, pattern = '', number = ''] = /^(.*)=\s*([\d.]+)$/.exec(text) ?? []
  const weight = Number(number)
  if (!pattern.trim() || number === '' || Number.isNaN(weight))
    throw new InvalidError(`--weight: "${text}" is no pattern with a number; write like DEVELOPERS=0.9`, {
      path: 'weight',
      value: text
    })
  return { ...(NAME.test(pattern.trim()) ? { via: pattern.trim() } : { pattern: pattern.trim() }), weight }
}

function described({ score, tie, node, evidence, textMatches, introducers, missing }: Edge): string {
  const reasons = [
    // A path into a narrower field counts for every wider one that is asked for.
    ...new Set(evidence.map(({ sentence }) => `        because ${sentence}`)),
    ...textMatches.map(({ sentence }) => `        by words: ${sentence}`),
    ...introducers.map(({ sentence }) => `        introduced by: ${sentence}`),
    ...missing.map((what) => `        missing: ${what}`)
  ]
  return [`${score.toFixed(3)}  ${node.name}  [${node.id}]  ${tie}`, ...reasons].join('\n')
}
