import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { openClient } from '../client.js'
import { createMcpServer } from '../mcp.js'
import type { Command } from './command.js'

export const mcp: Command = {
  name: 'mcp',
  usage: '',
  help: 'Model Context Protocol server on stdin and stdout, for assistants',
  options: {},
  async run({ settings }) {
    const client = await openClient(settings, { write: false, meaning: false })
    try {
      const server = createMcpServer(client)
      await server.connect(new StdioServerTransport())
      // The transport does not tell when the assistant goes away.
      await once(process.stdin, 'end')
      await server.close()
      return 0
    } finally {
      await client.close()
    }
  }
}
