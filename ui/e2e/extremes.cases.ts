import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

const LONG = 'Zentralforschungsinstitut'.repeat(12)
const ARABIC = 'مركز أبحاث المياه (Water Centre)'
const SEARCH = '/search?q=water&kind=INSTITUTION'

interface SearchReply {
  data?: { search?: { totalCount: number; edges: { node: { name: string } }[] } }
}

/** What is larger, longer, slower or written otherwise than the shipped catalogue has it. */
export function extremeCases(explorer: () => Explorer): void {
  it.each(['list', 'table', 'map'])(
    'a name of 300 characters and one from right to left fit a phone: %s',
    async (view) => {
      const page = await explorer().page({ viewport: { width: 320, height: 740 } })
      await answerSearch(page, (found) => {
        found.edges[0]!.node.name = LONG
        found.edges[1]!.node.name = ARABIC
      })
      await page.goto(`${SEARCH}&view=${view}`, { waitUntil: 'networkidle' })
      expect(LONG).toHaveLength(300)
      if (view !== 'map') {
        await page.getByRole('link', { name: LONG }).waitFor()
        expect(await direction(page, ARABIC)).toBe('rtl')
        expect(await direction(page, LONG)).toBe('ltr')
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.context().close()
    }
  )

  it('a thing whose page has such names fits a phone', async () => {
    const page = await explorer().page({ viewport: { width: 320, height: 740 } })
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('IIT Delhi', LONG) })
    })
    await page.goto('/entity/institution:iit-delhi', { waitUntil: 'networkidle' })
    await page.getByText(LONG).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.context().close()
  })

  it('counts more than 10,000 results in the Indian way, and shows the first of them', async () => {
    const page = await explorer().page()
    await answerSearch(page, (found) => (found.totalCount = 110_000))
    await page.goto('/search?q=water')
    await page.locator('.total', { hasText: '1,10,000 results' }).waitFor()
    expect(await page.locator('main ol > li').count()).toBe(20)
    await page.getByRole('link', { name: 'Show the next' }).waitFor()
    await page.context().close()
  })

  it('says that it is loading while the network is slow', async () => {
    const page = await explorer().page()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue().catch(() => {})
    })
    await page.goto('/partners?domain=domain:e-waste')
    await page.getByText('Loading the results …').waitFor()
    release()
    await page.getByText(/institutions? with evidence/).waitFor()
    await page.context().close()
  })

  it('says that the device is offline, and goes on when it is back', async () => {
    const page = await explorer().page()
    await page.goto('/search?q=water')
    await page.getByText('for “water”').waitFor()
    await page.context().setOffline(true)
    // The facets go with the answer, so there is no tick to wait for.
    await page.getByRole('checkbox', { name: /^Projects/ }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('No connection to the server').waitFor()
    await page.context().setOffline(false)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Remove Kind: Projects' }).waitFor()
    expect(await alert.count()).toBe(0)
    await page.context().close()
  })

  it('takes files that are dropped, and asks again for a token that has expired', async () => {
    const page = await explorer().page()
    await page.goto('/sources')
    await giveToken(page, explorer().token())
    const expired = explorer().token()
    await explorer().stopServer()
    await explorer().startServer()
    expect(explorer().token()).not.toBe(expired)

    await drop(page, 'meet.txt', 'Lake meet\n\nThe Pune Knowledge Cluster held a lake meet in Pune on 2 May 2024.\n')
    await page.getByText('1 file: meet.txt').waitFor()
    await page.getByRole('button', { name: 'Check what they would add' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('This needs the access token').waitFor()
    await alert.getByLabel('Access token').fill(explorer().token())
    await alert.getByRole('button', { name: 'Use the token' }).click()
    await page.getByText(/statements? would be added/).waitFor()
    await page.context().close()
  })
}

/** Changes what searches answer. */
async function answerSearch(
  page: Page,
  change: (found: NonNullable<NonNullable<SearchReply['data']>['search']>) => void
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const reply = (await response.json()) as SearchReply
    if (reply.data?.search) change(reply.data.search)
    await route.fulfill({ response, json: reply })
  })
}

function direction(page: Page, name: string): Promise<string> {
  return page.getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).direction)
}

async function giveToken(page: Page, token: string): Promise<void> {
  await page.getByText('To add, review or remove: access token').click()
  await page.getByLabel('Access token').fill(token)
  await page.getByRole('button', { name: 'Use the token' }).click()
  await page.getByText('Writing is allowed in this tab').waitFor()
}

/** Drops a file where documents are added, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name, { type: 'text/plain' }))
      return transfer
    },
    { name, text }
  )
  const place = page.getByRole('group', { name: 'Add documents' })
  await place.dispatchEvent('dragover', { dataTransfer: data })
  await place.dispatchEvent('drop', { dataTransfer: data })
}
