import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { choose } from '../choose.js'
import type { Explorer } from '../explorer.fixture.js'
import { searchFor } from '../search-for.js'
import type { Scenario } from './scenario.js'

const partners: Scenario = {
  name: 'partners',
  title: 'Three e-waste partners for an institute in Odisha',
  who: 'A programme manager at IIT Bhubaneswar wants to apply together with people who know e-waste.',
  steps: [
    {
      say: 'On the home page choose _Find partners_.',
      act: async (page) => {
        await page.getByRole('heading', { name: 'Find partners' }).getByRole('link').click()
        await page.getByRole('combobox', { name: 'Fields of work' }).waitFor()
      }
    },
    {
      say: 'Type _e-waste_ as the field of work and your institute as your own institution. The ranked answer stands beside.',
      act: async (page) => {
        await choose(page, 'Fields of work', 'e-waste', 'E-waste management')
        await choose(page, 'Your own institution', 'iit bhub', 'Indian Institute of Technology Bhubaneswar')
        await page.getByText(/institutions? with evidence/).waitFor()
        expect(await page.locator('main ol > li .source a').count()).toBeGreaterThan(3)
      }
    },
    {
      say: 'Tick the first three and choose _Compare side by side_.',
      act: async (page) => {
        for (const index of [0, 1, 2])
          await page
            .getByRole('checkbox', { name: /^Compare/ })
            .nth(index)
            .check()
        await page.getByRole('link', { name: 'Compare side by side' }).click()
        await page.getByRole('rowheader', { name: 'Evidence' }).waitFor()
        expect(await page.locator('thead th').count()).toBe(3)
      }
    }
  ],
  end: 'Three institutions with coverage, evidence, state and who could introduce you; _A brief of these to print_ has the same with numbered sources.'
}

const replication: Scenario = {
  name: 'replication',
  title: 'What Punjab could take over from Rajasthan',
  who: 'A state department looks for what already works next door.',
  steps: [
    {
      say: 'Ask it in the box on the home page: _What could Punjab take over from Rajasthan?_',
      act: async (page) => {
        await searchFor(page, 'What could Punjab take over from Rajasthan?')
        await page.getByRole('region', { name: 'Answer' }).getByRole('listitem').first().waitFor()
      }
    },
    {
      say: 'Choose _Open the full answer_. Below the map stands what could be taken over.',
      act: async (page) => {
        await page.getByRole('link', { name: 'Open the full answer' }).click()
        await page.getByRole('heading', { name: 'What Punjab could take over' }).scrollIntoViewIfNeeded()
        await page.locator('#takeovers ~ ol > li').first().scrollIntoViewIfNeeded()
        expect(await page.locator('#takeovers ~ ol > li').count()).toBeGreaterThan(0)
      }
    }
  ],
  end: 'Ranked technologies and projects with where they are in use, what they achieved, who made them, and who in Punjab could host them; what is in use in Punjab already is kept apart.'
}

const path: Scenario = {
  name: 'path',
  title: 'How PKC and DRIIV are connected',
  who: 'A policy analyst has to say how two clusters hang together, with sources.',
  steps: [
    {
      say: 'On the home page choose the example _How are PKC and DRIIV connected?_',
      act: async (page) => {
        await page.getByRole('link', { name: 'How are PKC and DRIIV connected?' }).click()
        await page.locator('li.path').first().waitFor()
        for (const found of await page.locator('li.path').all())
          expect(await found.locator('.source a').count()).toBeGreaterThan(0)
      }
    }
  ],
  end: 'Every path as a diagram and as a sentence, every step with the document that states it.'
}

const gaps: Scenario = {
  name: 'gaps',
  title: 'Which domains no cluster covers',
  who: 'Policy staff plan a call and look for fields that are left out.',
  steps: [
    {
      say: 'On the home page choose the example _Which fields does no cluster cover?_',
      act: async (page) => {
        await page.getByRole('link', { name: 'Which fields does no cluster cover?' }).click()
        await page
          .getByRole('region', { name: 'Answer' })
          .getByText(/\d+ of \d+ domains have no cluster/)
          .waitFor()
      }
    },
    {
      say: 'Choose _Show all_ below the first five.',
      act: async (page) => {
        const answer = page.getByRole('region', { name: 'Answer' })
        await answer.getByRole('button', { name: /^Show all/ }).click()
        await answer.getByRole('button', { name: 'fewer' }).waitFor()
        expect(await answer.getByRole('listitem').count()).toBeGreaterThan(10)
      }
    }
  ],
  end: 'The fields without a cluster, said as what they are: not in our sources, which is no proof that there is nothing.'
}

const figure: Scenario = {
  name: 'figure',
  title: 'Where the number 3 lakh comes from',
  who: 'A journalist has read of 3 lakh users and wants to see who says so.',
  steps: [
    {
      say: 'Ask it in the box on the home page: _Where does the number 3 lakh come from?_ The answer names the documents.',
      act: async (page) => {
        await searchFor(page, 'Where does the number 3 lakh come from?')
        await page.getByRole('region', { name: 'Answer' }).getByRole('link', { name: 'One Delhi app' }).waitFor()
      }
    },
    {
      say: 'Choose _One Delhi app_: the figure stands among its facts, with the number of sources beside it.',
      act: async (page) => {
        await page.getByRole('region', { name: 'Answer' }).getByRole('link', { name: 'One Delhi app' }).click()
        await page.locator('section[aria-labelledby="facts"]').getByText('3 lakh').first().waitFor()
      }
    },
    {
      say: 'Choose the number of sources, which leads to what each of them says, with its date.',
      act: async (page) => {
        const fact = page.locator('section[aria-labelledby="facts"] dl > div', { hasText: '3 lakh' })
        await fact.getByRole('link', { name: /sources?$/ }).click()
        await page.waitForURL('**#sources')
        const said = page.locator('section[aria-labelledby="sources"]')
        expect(await said.locator('h3 a').count()).toBeGreaterThan(1)
      }
    }
  ],
  end: 'The documents that state the figure, each as it wrote it, apart from what is our own classification.'
}

const WRONG = `Lake laboratory opens

Correction withdrawn: The Pune Knowledge Cluster opened a lake laboratory in Pune on 12 March 2024. The Pune Knowledge Cluster works with the Delhi Research Implementation and Innovation cluster on lakes.
`

const removal: Scenario = {
  name: 'removal',
  title: 'Removing a wrong source',
  who: 'A curator learns that the press release “Lake laboratory opens” has been withdrawn.',
  prepare: async (explorer) => {
    await explorer.add('lake-laboratory.txt', WRONG)
  },
  steps: [
    {
      say: 'Type its title into the box on the home page and choose it from the suggestions. The page shows the text, with what was taken from it.',
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Search' }).fill('Lake laboratory op')
        await page.getByRole('option', { name: 'Lake laboratory opens' }).first().click()
        await page.getByRole('button', { name: 'Remove this source' }).waitFor()
      }
    },
    {
      say: 'Choose _Remove this source_. The question says how much goes with it; give the access token that the server printed.',
      act: async (page, explorer) => {
        await page.getByRole('button', { name: 'Remove this source' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByText(/statements? will be taken out/).waitFor()
        await giveToken(dialog, explorer)
      }
    },
    {
      say: 'Choose _Remove the source_. All answers are now without it.',
      act: async (page) => {
        await page.getByRole('dialog').getByRole('button', { name: 'Remove the source' }).click()
        await page.waitForURL('**/sources')
        await page.goto('/entity/document:lake-laboratory')
        await page.getByRole('heading', { name: 'Not found' }).waitFor()
      }
    }
  ],
  end: 'The document and what only it said are gone; what other sources say as well stays.'
}

async function giveToken(dialog: Locator, explorer: Explorer): Promise<void> {
  await dialog.getByText('To add, review or remove: access token').click()
  await dialog.getByLabel('Access token').fill(explorer.token())
  await dialog.getByRole('button', { name: 'Use the token' }).click()
  await dialog.getByText('Writing is allowed in this tab').waitFor()
}

/** The jobs of the tour, in its order. */
export const scenarios: readonly Scenario[] = [partners, replication, path, gaps, figure, removal]
