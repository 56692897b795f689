import { openClient } from '../client.js'
import { one, required } from './call-options.js'
import type { Command, CommandCall } from './command.js'

const MERGE = `mutation ($a: ID!, $b: ID!, $reason: String!) { merge(a: $a, b: $b, reason: $reason) { id name mergedFrom } }`
const UNMERGE = `mutation ($id: ID!) { unmerge(id: $id) { id name } }`

interface Shown {
  readonly id: string
  readonly name: string
}

export const merge: Command = {
  name: 'merge',
  usage: '<a> <b>',
  help: 'Declare two entities the same',
  options: { reason: { type: 'string', value: '<text>', help: 'Why they are the same' } },
  async run(call) {
    const variables = {
      a: required(call, 0, 'two ids'),
      b: required(call, 1, 'two ids'),
      reason: one(call, 'reason') ?? 'merged on the command line'
    }
    const entity = await asked<Shown & { mergedFrom: string[] }>(call, MERGE, variables)
    call.output.report(entity, `${entity.name} [${entity.id}] now also answers to ${entity.mergedFrom.join(', ')}`)
    return 0
  }
}

export const unmerge: Command = {
  name: 'unmerge',
  usage: '<id>',
  help: 'Take a merge back',
  options: {},
  async run(call) {
    const entities = await asked<Shown[]>(call, UNMERGE, { id: required(call, 0, 'an id') })
    call.output.report(entities, entities.map(({ id, name }) => `${name} [${id}]`).join('\n'))
    return 0
  }
}

async function asked<T>({ settings }: CommandCall, query: string, variables: Record<string, unknown>): Promise<T> {
  const client = await openClient(settings, { write: true, meaning: false })
  try {
    return await client.ask<T>(query, variables)
  } finally {
    await client.close()
  }
}
