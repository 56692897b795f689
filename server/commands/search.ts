import { kindEnumValue, sangamOntology } from '../../graph/index.js'
import { openClient } from '../client.js'
import { enumsOf, filterFrom, limitOf } from './call-options.js'
import type { Command, CommandOption } from './command.js'
import { cited } from './query-command.js'
import { SCOPE_OPTIONS, scopeFrom } from './scope-options.js'

/** Flags that narrow an answer, as EntityFilter does. */
export const FILTER_OPTIONS: Readonly<Record<string, CommandOption>> = {
  state: { type: 'string', multiple: true, value: '<id or name>', help: 'Only in this state; repeat for alternatives' },
  cluster: { type: 'string', multiple: true, value: '<id or name>', help: 'Only of this cluster' },
  domain: { type: 'string', multiple: true, value: '<id or name>', help: 'Only in this field of work' },
  type: { type: 'string', multiple: true, value: '<type>', help: 'Only of this type' },
  readiness: { type: 'string', multiple: true, value: '<stage>', help: 'Only at this stage' },
  'year-from': { type: 'string', value: '<year>', help: 'Not before this year' },
  'year-to': { type: 'string', value: '<year>', help: 'Not after this year' },
  near: { type: 'string', value: '<place | lat,lon>', help: 'Only near a place (id or name) or a point in degrees' },
  km: { type: 'string', value: '<km>', help: 'How far from there (300)' }
}

const QUERY = `query ($text: String!, $kinds: [Kind!], $where: EntityFilter, $mode: SearchMode!, $first: Int!, $scope: Scope) {
  search(text: $text, kinds: $kinds, where: $where, mode: $mode, first: $first, scope: $scope) {
    totalCount exact mode
    interpreted { id kind name text }
    edges { score node { id kind name summary } why { lexical semantic concept } passage { sentence } }
  }
}`

const MODES = ['HYBRID', 'LEXICAL', 'SEMANTIC']

interface Edge {
  readonly score: number
  readonly node: { readonly id: string; readonly kind: string; readonly name: string; readonly summary: string | null }
  /** Of a document searched by its text. */
  readonly passage: { readonly sentence: string } | null
}

const lineOf = ({ score, node, passage }: Edge): string =>
  `${score.toFixed(3)}  ${node.name}  [${node.id}]${passage ? `\n       “${passage.sentence}”` : ''}`

interface Answer {
  readonly edges: readonly Edge[]
  readonly totalCount: number
  readonly mode: string
}

export const search: Command = {
  name: 'search',
  usage: '"<text>"',
  help: 'Search by words and meaning',
  options: {
    ...FILTER_OPTIONS,
    kind: { type: 'string', multiple: true, value: '<kind>', help: 'Only entities of this kind' },
    mode: { type: 'string', value: 'hybrid|lexical|semantic', help: 'How to search (hybrid)' },
    limit: { type: 'string', value: '<n>', help: 'Most hits (10)' },
    ...SCOPE_OPTIONS
  },
  async run(call) {
    const [mode = 'HYBRID'] = enumsOf(call, 'mode', MODES)
    const kinds = enumsOf(call, 'kind', sangamOntology.kindNames.map(kindEnumValue))
    const client = await openClient(call.settings, { write: false, meaning: mode !== 'LEXICAL' })
    try {
      const variables = {
        text: call.positionals.join(' '),
        where: filterFrom(call),
        mode,
        first: limitOf(call, 10),
        scope: scopeFrom(call),
        ...(kinds.length && { kinds })
      }
      const { answer, graphVersion } = await client.askCited<Answer>(QUERY, variables)
      const { edges, ...report } = answer
      if (report.mode !== mode) call.output.progress('There is no embedding model: searched by words alone')
      for (const edge of edges) {
        const { node, ...rest } = edge
        call.output.item({ ...node, ...rest }, lineOf(edge))
      }
      call.output.report({ ...report, graphVersion }, cited(`${edges.length} of ${report.totalCount}`, graphVersion))
      return 0
    } finally {
      await client.close()
    }
  }
}
