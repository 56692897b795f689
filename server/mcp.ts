import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { closest } from '../graph/index.js'
import type { Client } from './client.js'
import { isMeant } from './errors.js'
import { MCP_TOOLS } from './mcp-tools.js'
import { VERSION } from './version.js'

/** A Model Context Protocol server whose tools are queries of the API. What is wrong with a call is told to the assistant. */
export function createMcpServer(client: Pick<Client, 'askCited'>): Server {
  const server = new Server({ name: 'sangam', version: VERSION }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: MCP_TOOLS.map(({ query: _query, inputSchema, ...tool }) => ({
      ...tool,
      inputSchema: { ...inputSchema, required: [...(inputSchema.required ?? [])] },
      annotations: { readOnlyHint: true, openWorldHint: false }
    }))
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const { name, arguments: given = {} } = params
    const tool = MCP_TOOLS.find((known) => known.name === name)
    if (!tool)
      return refused(
        `There is no tool "${name}"${hint(
          name,
          MCP_TOOLS.map((known) => known.name)
        )}`
      )
    const { properties } = tool.inputSchema
    const stranger = Object.keys(given).find((key) => !(key in properties))
    if (stranger) return refused(`${name} has no argument "${stranger}"${hint(stranger, Object.keys(properties))}`)
    try {
      const { answer, graphVersion } = await client.askCited(tool.query, given)
      // A second text, since an answer may be a list or nothing.
      return { content: [answer, { graphVersion }].map((said) => ({ type: 'text', text: JSON.stringify(said) })) }
    } catch (error) {
      if (isMeant(error)) return refused(`${error.code}: ${error.message}`)
      throw error
    }
  })
  return server
}

function refused(text: string) {
  return { isError: true, content: [{ type: 'text' as const, text }] }
}

function hint(given: string, known: readonly string[]): string {
  const near = closest(given, known)
  return near ? `; did you mean "${near}"?` : `; there are ${known.join(', ')}`
}
