import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { linesFrom, pdfOf } from './pdf.fixture.js'
import { pdf } from './pdf.js'
import { readItems, sorted } from './read-items.fixture.js'
import { sourceContract } from './source.contract.js'

const FIRST = linesFrom(
  700,
  'The Pune Knowledge Cluster works with research institutes and inter-',
  'national companies on waste. It has long been a partner of bodies in',
  'Odisha, and every term of the long-',
  'term plan names e-',
  'waste.'
)
const TWO_PAGES = pdfOf(
  [
    [{ x: 72, y: 760, text: 'Clusters in 2025' }, ...FIRST],
    [
      { x: 72, y: 700, text: 'Area' },
      { x: 250, y: 700, text: 'Countries' },
      { x: 72, y: 686, text: 'Clean energy' },
      { x: 250, y: 686, text: 'Norway, Spain' }
    ]
  ],
  { info: '/Title (Clusters of the year)' }
)

const read = async (bytes: Uint8Array) => sorted(await readItems(pdf, 'a.pdf', bytes))
const refusal = async (bytes: Uint8Array) => {
  const { documents, rejections } = await read(bytes)
  expect(documents).toEqual([])
  expect(rejections).toHaveLength(1)
  return rejections[0]!.reason
}

sourceContract(pdf, [{ name: 'two-pages.pdf', bytes: TWO_PAGES }])

test('gives the text page by page, paragraphs joined and tables in columns', async () => {
  const { documents } = await read(TWO_PAGES)
  const text = documents[0]!.text
  expect(text).toContain(
    'Clusters in 2025\n\nThe Pune Knowledge Cluster works with research institutes and international companies'
  )
  expect(text).toContain('partner of bodies in Odisha')
  expect(text).toContain('Area\tCountries\nClean energy\tNorway, Spain')
  expect(documents[0]).toMatchObject({
    title: 'Clusters of the year',
    pages: [
      { page: 1, start: 0 },
      { page: 2, start: text.indexOf('Area') }
    ]
  })
})

test('a hyphen stays where the document writes the word with it or both parts as words', async () => {
  const wide = 'and so that this line is as wide as the others of the paragraph, long-'
  const lines = linesFrom(
    700,
    'It has a long-term plan for what is in the short term called a waste',
    wide,
    'term plan.'
  )
  expect((await read(pdfOf([lines]))).documents[0]!.text).toContain('paragraph, long-term plan.')
})

test('leaves out numbers that run through the pages, and titles but for the first', async () => {
  const page = (number: number) => [
    { x: 72, y: 800, text: 'Report on clusters' },
    ...linesFrom(700, `Statement ${'abcd'[number]} of the report`),
    ...linesFrom(650, 'of which there are several'),
    { x: 300, y: 30, text: `Page ${number} of 4` }
  ]
  const { text } = (await read(pdfOf([0, 1, 2, 3].map(page)))).documents[0]!
  expect(text.split('Report on clusters')).toHaveLength(2)
  expect(text).not.toContain('Page')
  expect(text).toContain('Statement c of the report')
})

test('refuses what needs a password', async () => {
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`
  expect(await refusal(pdfOf([FIRST], { encrypt }))).toContain('password')
})

test('says that pictures of pages need OCR', async () => {
  expect(await refusal(pdfOf([[]]))).toContain('OCR')
})

test('says that a broken file is broken', async () => {
  expect(await refusal(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toContain('broken')
  expect(await refusal(TWO_PAGES.slice(0, 100))).toContain('broken')
})

test('refuses a part that unpacks to more than memory holds, before unpacking it', async () => {
  const packed = deflateSync(Buffer.alloc(220 * 1024 * 1024)).toString('latin1')
  const bomb = `%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n`
  expect(await refusal(new Uint8Array(Buffer.from(bomb, 'latin1')))).toContain('200 MB')
  const twice = bomb.replace('/FlateDecode', '[/FlateDecode /FlateDecode]')
  expect(await refusal(new Uint8Array(Buffer.from(twice, 'latin1')))).toContain('twice')
})

test('what a broken file leaves behind in the library fails nothing else', async () => {
  const broken = Buffer.from(TWO_PAGES).toString('latin1').replaceAll('] /Count', '  /Count').replaceAll(']', ' ')
  expect((await read(new Uint8Array(Buffer.from(broken, 'latin1')))).rejections).not.toEqual([])
  expect((await read(TWO_PAGES)).rejections).toEqual([])
})
