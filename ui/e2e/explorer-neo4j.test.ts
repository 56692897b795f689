import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { borrowServer, type LentServer } from '../../graph/store/neo4j/lent-server.fixture.js'
import { choose } from './choose.js'
import { openExplorer, type Explorer } from './explorer.fixture.js'
import { searchFor } from './search-for.js'

const server = await borrowServer()
const lent = server as LentServer
let explorer: Explorer

if (typeof server === 'string') test.skip(`the explorer on Neo4j: ${server}`, () => {})
beforeAll(async () => {
  if (typeof server === 'string') return
  await lent.wipe()
  const { uri, user, password } = lent
  // Words are enough to find things by; the vectors of the catalogue would take longer than all else.
  explorer = await openExplorer({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    EMBEDDING_MODEL: 'none'
  })
})
afterAll(async () => {
  await explorer?.close()
  if (typeof server !== 'string') await server.giveBack()
})

describe.skipIf(typeof server === 'string')('the explorer on Neo4j', () => {
  test('leads from the home page over search and partners to how two clusters are connected', async () => {
    const page = await explorer.page()
    await page.goto('/')
    await searchFor(page, 'e-waste')
    await page.locator('main ol > li').getByRole('link', { name: 'E-waste management', exact: true }).waitFor()

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Find partners' }).click()
    await choose(page, 'Fields of work', 'e-waste', 'E-waste management')
    await page.getByText(/institutions? with evidence/).waitFor()
    expect(await page.locator('main ol > li .source a').count()).toBeGreaterThan(3)

    await page.goto('/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv')
    await page.locator('li.path').first().waitFor()
    for (const path of await page.locator('li.path').all())
      expect(await path.locator('.source a').count()).toBeGreaterThan(0)
    expect(explorer.complaints).toEqual([])
  })
})
