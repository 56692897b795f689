import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SangamError } from '../graph/index.js'
import { createMcpServer } from './mcp.js'
import { MCP_TOOLS } from './mcp-tools.js'
import { openTestServer, type TestServer } from './server.fixture.js'

let server: TestServer
const assistant = new Client({ name: 'test', version: '1' })
beforeAll(async () => {
  server = await openTestServer()
  const client = {
    async askCited<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await server.ask(query, variables)
      const [error] = errors ?? []
      if (error) throw new SangamError(error.extensions['code'] as 'INVALID', error.message)
      return { answer: Object.values(data)[0] as T, graphVersion: 7 }
    },
    close: async () => undefined
  }
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await createMcpServer(client).connect(ours)
  await assistant.connect(theirs)
})
afterAll(async () => {
  await assistant.close()
  await server.close()
})

async function call(name: string, given: Record<string, unknown>): Promise<{ wrong: boolean; text: string }> {
  const { content, isError } = await assistant.callTool({ name, arguments: given })
  return { wrong: isError === true, text: (content as { text: string }[])[0]!.text }
}

const CALLS: Readonly<Record<string, Record<string, unknown>>> = {
  search: { text: 'electronic waste', kinds: ['INSTITUTION'] },
  partners: { domains: ['e-waste'] },
  replicable: { targetState: 'Odisha' },
  connect: { from: 'lab', to: 'other' },
  crosstab: { via: 'WORKS_IN' },
  gaps: { via: 'FOCUS' },
  entity: { id: 'lab' },
  sources: {}
}

describe('the assistant', () => {
  it('is told of every tool with its arguments', async () => {
    const { tools } = await assistant.listTools()
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(CALLS))
    expect(tools.find(({ name }) => name === 'connect')!.inputSchema).toMatchObject({ required: ['from', 'to'] })
  })

  it.each(MCP_TOOLS.map(({ name }) => name))('gets an answer of %s', async (name) => {
    const { text, wrong } = await call(name, CALLS[name]!)
    expect([wrong, text]).toEqual([false, expect.stringMatching(/(institution|domain|document|coverage)/)])
    expect(JSON.parse(text)).toBeTypeOf('object')
  })

  it('is told what is wrong with a call', async () => {
    expect(await call('entity', { id: 'metals-lab' })).toEqual({
      wrong: true,
      text: expect.stringContaining('NOT_FOUND') as string
    })
    expect((await call('conect', {})).text).toContain('did you mean "connect"')
    expect((await call('connect', { from: 'lab', to: 'other', hops: 3 })).text).toContain('no argument "hops"')
  })
})
