import { NotFoundError } from '../../graph/index.js'
import type { Client } from '../client.js'
import { runAction, type Action } from './actions.js'
import { limitOf, required } from './call-options.js'
import type { Command, CommandCall, ExitCode } from './command.js'

interface Row {
  readonly claimCount: number
  readonly node: { readonly id: string; readonly name: string }
}

const LIST = `query ($first: Int!) { sources(first: $first) { totalCount edges { claimCount node { id name publisher date address } } } }`
const SHOW = `query ($id: ID!) { node(id: $id) { id ... on Document { name publisher date address language type mentionCount: relationCounts { relation direction count } } } }`
const REMOVE = `mutation ($id: ID!, $everywhere: Boolean!) { removeSource(id: $id, everywhere: $everywhere) { removed graphVersion } }`

const ACTIONS: Readonly<Record<string, Action>> = {
  list: { write: false, run: list },
  show: { write: false, run: show },
  remove: { write: true, run: remove }
}

export const sources: Command = {
  name: 'sources',
  usage: '[list | show <id> | remove <id> [--everywhere]]',
  help: 'List the documents that claims cite, show one, or take away what a load delivered',
  options: {
    everywhere: { type: 'boolean', help: 'Take away every claim that cites the document, whoever delivered it' },
    limit: { type: 'string', value: '<n>', help: 'Most documents (500)' }
  },
  run: runAction('sources', ACTIONS)
}

async function list(call: CommandCall, client: Client): Promise<ExitCode> {
  const { totalCount, edges } = await client.ask<{ totalCount: number; edges: Row[] }>(LIST, {
    first: limitOf(call, 500)
  })
  for (const { node, claimCount } of edges)
    call.output.item({ ...node, claimCount }, `${String(claimCount).padStart(6)}  ${node.name}  [${node.id}]`)
  call.output.report({ totalCount }, `${edges.length} of ${totalCount} documents`)
  return 0
}

async function show(call: CommandCall, client: Client): Promise<ExitCode> {
  const id = required(call, 1, 'the id of a document')
  const document = await client.ask<Record<string, unknown> | null>(SHOW, { id })
  if (!document)
    throw new NotFoundError(`There is no document ${id}; "sangam sources" lists them`, { path: 'id', value: id })
  call.output.report(document, JSON.stringify(document, null, 2))
  return 0
}

async function remove(call: CommandCall, client: Client): Promise<ExitCode> {
  const id = required(call, 1, 'the id of a load or document')
  const report = await client.ask<{ removed: number }>(REMOVE, { id, everywhere: call.options['everywhere'] === true })
  call.output.report(report, `${report.removed} claims taken away`)
  return 0
}
