import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, paragraph, table } from './docx.fixture.js'
import { docx } from './docx.js'
import { readItems, sorted } from './read-items.fixture.js'
import { sourceContract } from './source.contract.js'

const DOCUMENT = docxOf(
  paragraph('Third All Clusters Meet', 'Heading1') +
    paragraph('The meet was held in Visakhapatnam, hosted by AMTZ (विशाखापट्टनम).') +
    table(['Area', 'Countries'], ['Clean energy', 'Norway\nSpain']) +
    paragraph('That is all.')
)

const read = async (bytes: Uint8Array) => sorted(await readItems(docx, 'a.docx', bytes))
const refusal = async (bytes: Uint8Array) => {
  const { documents, rejections } = await read(bytes)
  expect(documents).toEqual([])
  expect(rejections).toHaveLength(1)
  return rejections[0]!.reason
}

sourceContract(docx, [{ name: 'meet.docx', bytes: DOCUMENT }])

test('keeps paragraphs and tables', async () => {
  expect((await read(DOCUMENT)).documents).toEqual([
    {
      title: 'Third All Clusters Meet',
      text: `Third All Clusters Meet

The meet was held in Visakhapatnam, hosted by AMTZ (विशाखापट्टनम).

Area\tCountries
Clean energy\tNorway; Spain

That is all.`
    }
  ])
})

test('refuses a ZIP bomb', async () => {
  const bomb = docxOf(paragraph('Text'), { 'word/media/image1.png': new Uint8Array(60 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await refusal(bomb)).toContain('bomb')
})

test('refuses more text than memory holds as a tree', async () => {
  const words = Array.from({ length: 600_000 }, (_, i) => `word${i}`).join(' ')
  expect(await refusal(docxOf(paragraph(words)))).toContain('split')
})

test('says what a file is that is no DOCX', async () => {
  expect(await refusal(strToU8('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'), true))).toContain('before 2007')
  expect(await refusal(docxOf('').slice(0, 200))).toContain('broken')
  expect(await refusal(docxOf('<w:p><w:r>'))).toContain('broken')
  expect(await refusal(docxOf(''))).toContain('no text')
})
