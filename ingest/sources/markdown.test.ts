import { expect, test } from 'vitest'
import { markdown } from './markdown.js'
import { readItems, sorted } from './read-items.fixture.js'
import { sourceContract } from './source.contract.js'

const PAGE = `---
title: "Annual report: clusters"
date: 2025-03-31
lang: en-IN
url: https://www.example.org/report
---
<!-- draft -->
# The **clusters** of 2025 #

The [Pune Knowledge Cluster](https://www.example.org "PKC") works with
*IIT* Bombay and __IISc__ \\*as of\\* snake_case 5*3*2 &amp; \`code\`.
![photo](a.png)

Second heading
--------------

> Quoted
> words

- one <b>bold</b> entry
  that goes on
* [x] two
1. first

***
| Area | Countries |
|:-----|-----------|
| Clean \\| energy | **Norway**, Spain |
| Water | |

\`\`\`
raw | *code*
\`\`\`
[ref]: https://www.example.org
`

const TEXT = `The clusters of 2025

The Pune Knowledge Cluster works with IIT Bombay and IISc *as of* snake_case 5*3*2 & code.

Second heading

Quoted words

• one bold entry that goes on

• two

1. first

Area\tCountries
Clean | energy\tNorway, Spain
Water

raw | *code*`

const documentOf = async (text: string) => sorted(await readItems(markdown, 'a.md', text)).documents[0]

sourceContract(markdown, [{ name: 'page.md', bytes: new TextEncoder().encode(PAGE) }])

test('keeps the words and leaves out the marks', async () => {
  expect(await documentOf(PAGE)).toEqual({
    text: TEXT,
    title: 'Annual report: clusters',
    date: '2025-03-31',
    address: 'https://www.example.org/report',
    language: 'en-IN'
  })
})

test('takes the first heading for the title where no front matter states one', async () => {
  expect(await documentOf('Text\n\n## A meet\n')).toEqual({ text: 'Text\n\nA meet', title: 'A meet' })
})

test('front matter that is no YAML states nothing', async () => {
  expect(await documentOf('---\n: [\n---\nText')).toEqual({ text: 'Text' })
})

test.each([
  ['brackets', '['.repeat(300_000)],
  ['stars', '*a'.repeat(150_000)],
  ['angle brackets', '<a '.repeat(100_000)],
  ['fences', '```\n'.repeat(30_000)],
  ['bars', '|a'.repeat(100_000)],
  ['open comments', '<!--'.repeat(100_000)]
])('reads a line of nothing but %s', async (_, line) => {
  expect((await documentOf(`Text\n\n${line}`))?.text).toContain('Text')
})

test.each([
  ['Developed by: IIT Delhi\nStage: pilot in\ntwo towns', 'Developed by: IIT Delhi\nStage: pilot in two towns'],
  ['**Developer** – IIT Delhi\n**Stage** – pilot', 'Developer – IIT Delhi\nStage – pilot'],
  ['He told the house\nNote: it rained\nNote: again', 'He told the house Note: it rained Note: again'],
  ['Pune: the cluster met\nand went home', 'Pune: the cluster met and went home']
])('%j has the lines that it shows', async (text, expected) => {
  expect(await readItems(markdown, 'list.md', text)).toMatchObject([{ document: { text: expected } }])
})
