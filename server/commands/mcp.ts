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
      const closed = new Promise<void>((resolve) => (server.onclose = resolve))
      // The transport does not tell when the assistant goes away.
      process.stdin.once('end', () => void server.close())
      await server.connect(new StdioServerTransport())
      await closed
      return 0
    } finally {
      await client.close()
    }
  }
}
