import { sangamOntology } from '../../graph/index.js'
import { enumsOf, limitOf, required, wholeOf } from './call-options.js'
import { queryCommand } from './query-command.js'

const QUERY = `query ($from: ID!, $to: ID!, $maxHops: Int!, $relations: [RelationType!], $throughHubs: Boolean!, $first: Int!, $scope: Scope) {
  connect(from: $from, to: $to, maxHops: $maxHops, relations: $relations, throughHubs: $throughHubs, first: $first, scope: $scope) {
    truncated limits because
    paths { cost length explanation nodes { id name } relations { type from { id } to { id } } claims { id quote source { id name } } }
  }
}`

interface Answer {
  readonly truncated: boolean
  readonly limits: readonly string[]
  readonly because: string | null
  readonly paths: readonly { readonly cost: number; readonly explanation: string }[]
}

export const connect = queryCommand<Answer>({
  name: 'connect',
  usage: '<a> <b>',
  help: 'How two things hang together, the most telling way first',
  options: {
    'max-hops': { type: 'string', value: '<n>', help: 'Longest way, 1 to 6 (4)' },
    relation: { type: 'string', multiple: true, value: '<type>', help: 'Only over these relations' },
    'through-hubs': { type: 'boolean', help: 'Also through places, documents and hubs' },
    limit: { type: 'string', value: '<n>', help: 'Most ways (5)' }
  },
  query: QUERY,
  variables(call) {
    const relations = enumsOf(call, 'relation', sangamOntology.relationNames)
    return {
      from: required(call, 0, 'two entities, by id or name'),
      to: required(call, 1, 'two entities, by id or name'),
      maxHops: wholeOf(call, 'max-hops') ?? 4,
      throughHubs: call.options['through-hubs'] === true,
      first: limitOf(call, 5),
      ...(relations.length && { relations })
    }
  },
  items: ({ paths }) =>
    paths.map((path) => ({
      value: path,
      text: `${path.cost.toFixed(2).padStart(6)}  ${path.explanation.replaceAll('; ', '\n        ')}`
    })),
  report({ paths, truncated, limits, because }) {
    const found = `${paths.length} ${paths.length === 1 ? 'way' : 'ways'}${['', ...limits].join('; ')}`
    return { value: { truncated, limits, because, paths: paths.length }, text: because ?? found }
  }
})
