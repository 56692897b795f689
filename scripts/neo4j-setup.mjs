/**
 * Vitest global setup: one Neo4j server for the whole run, started when a test file first asks for it and lent to one
 * file at a time (Community has one database). A file asks by GET and holds the server until it drops the connection.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { MissingProgramError, startNeo4j } from './neo4j.mjs'

export default async function setup(project) {
  let server
  let turn = Promise.resolve()

  const answer = async () => {
    try {
      const { uri, user, password, own } = await (server ??= startNeo4j({ brief: true }))
      return { uri, user, password, own }
    } catch (error) {
      if (!(error instanceof MissingProgramError) || process.env.CI === 'true') return { error: error.message }
      console.warn(`Tests on Neo4j are skipped: ${error.message}`)
      return { missing: error.message }
    }
  }
  const lender = createServer((_request, response) => {
    const returned = new Promise((resolve) => response.once('close', resolve))
    turn = turn.then(async () => {
      if (response.destroyed) return
      response.write(`${JSON.stringify(await answer())}\n`)
      await returned
    })
  })
  lender.listen(0, '127.0.0.1')
  await once(lender, 'listening')
  project.provide('neo4jLender', `http://127.0.0.1:${lender.address().port}`)
  return async () => {
    lender.close()
    lender.closeAllConnections()
    await (await server?.catch(() => undefined))?.stop()
  }
}
