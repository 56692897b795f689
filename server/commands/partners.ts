import { openClient } from '../client.js'
import { filterFrom, limitOf, many, one } from './call-options.js'
import type { Command } from './command.js'
import { FILTER_OPTIONS } from './search.js'

const QUERY = `query ($domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int!) {
  partners(domains: $domains, text: $text, where: $where, for: $for, first: $first) {
    totalCount
    domains { id name }
    edges {
      score node { id name } parts { name value } coverage { domain { id name } score }
      evidence { kind weight sentence path { relations { claims { id source { id name } quote } } } }
      introducers { entity { id name } sentence } missing
    }
  }
}`

interface Edge {
  readonly score: number
  readonly node: { readonly id: string; readonly name: string }
  readonly evidence: readonly { readonly sentence: string }[]
  readonly missing: readonly string[]
}

export const partners: Command = {
  name: 'partners',
  usage: '["<text>"] [--domain <domain>]…',
  help: 'Who could be worked with, with the evidence',
  options: {
    ...FILTER_OPTIONS,
    for: { type: 'string', value: '<institution>', help: 'Who asks; tells who could introduce' },
    limit: { type: 'string', value: '<n>', help: 'Most partners (10)' }
  },
  async run(call) {
    const client = await openClient(call.settings, { write: false, meaning: call.positionals.length > 0 })
    try {
      const { domains: _asked, ...where } = filterFrom(call)
      const text = call.positionals.join(' ')
      const variables = {
        domains: many(call, 'domain'),
        where,
        first: limitOf(call, 10),
        for: one(call, 'for'),
        ...(text && { text })
      }
      const { edges, ...report } = await client.ask<{ edges: Edge[]; totalCount: number }>(QUERY, variables)
      for (const { node, ...rest } of edges) call.output.item({ ...node, ...rest }, described({ node, ...rest }))
      call.output.report(report, `${edges.length} of ${report.totalCount}`)
      return 0
    } finally {
      await client.close()
    }
  }
}

function described({ score, node, evidence, missing }: Edge): string {
  const reasons = [
    ...evidence.map(({ sentence }) => `        because ${sentence}`),
    ...missing.map((what) => `        missing: ${what}`)
  ]
  return [`${score.toFixed(3)}  ${node.name}  [${node.id}]`, ...reasons].join('\n')
}
