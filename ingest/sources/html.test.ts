import { expect, test } from 'vitest'
import { html } from './html.js'
import { readItems, sorted } from './read-items.fixture.js'
import { sourceContract } from './source.contract.js'

const PAGE = `<!DOCTYPE html>
<!-- saved -->
<html lang="en-in">
<head>
  <meta charset="utf-8"><title>Third All Clusters Meet &amp; Dashboard</title>
  <meta property="article:published_time" content="2025-09-10T18:30:00+05:30">
  <link rel="canonical" href="https://www.example.org/releases/42">
  <style>p { color: red }</style>
  <script>document.write("<p>written</p>")</script>
</head>
<body class="home has-sidebar nav-open">
  <a href="#main" class="skip-link">Skip to main content</a>
  <header><a href="/">The Ministry</a><form><input value="x"><button>Search</button></form></header>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul></nav>
  <div class="cookie-notice">We use cookies to improve your experience.</div>
  <div id="main-content" class="content with-sidebar">
    <article>
      <header><h1>Third All Clusters Meet</h1></header>
      <div class="social-share"><a href="https://x.example">Tweet</a> Share this</div>
      <p>The meet was held in <b>Visakha</b>patnam,<br>hosted by&nbsp;AMTZ.</p>
      <p hidden>Hidden words</p><p style="color:red; display: none">Not shown</p><span aria-hidden="true">Icon</span>
      <ul><li>Water rejuvenation</li><li><p>E-waste</p></li></ul>
      <table>
        <tr><th>Area</th><th>Countries</th><th>Since</th></tr>
        <tr><td rowspan="2">Clean energy</td><td><p>Norway</p><p>Spain</p></td><td>2020</td></tr>
        <tr><td>Brazil</td><td>2021</td></tr>
      </table>
      <ul>
        <li><a href="https://www.one.example">Institute One</a></li>
        <li><a href="https://www.two.example">Institute Two</a></li>
        <li><a href="https://www.three.example">Institute Three</a></li>
      </ul>
    </article>
    <div><p><a href="/1">An older story of the site</a></p><p><a href="/2">Another story</a></p><p><a href="/3">A third</a></p></div>
    <section class="related-news"><p>A story elsewhere.</p></section>
  </div>
  <aside>Weather today</aside>
  <footer>Copyright</footer>
</body></html>`

const TEXT = `Third All Clusters Meet

The meet was held in Visakhapatnam,
hosted by AMTZ.

• Water rejuvenation

• E-waste

Area\tCountries\tSince
Clean energy\tNorway; Spain\t2020
Clean energy\tBrazil\t2021

• Institute One

• Institute Two

• Institute Three`

const utf8 = (text: string) => new TextEncoder().encode(text)
const documentOf = async (page: string | Uint8Array, settings = {}) =>
  sorted(await readItems(html, 'page.html', page, settings)).documents[0]
const textOf = async (page: string | Uint8Array) => (await documentOf(page))?.text

sourceContract(html, [
  { name: 'page.html', bytes: utf8(PAGE) },
  { name: 'bare.htm', bytes: utf8('<html><body>Hello <p>पुणे नॉलेज क्लस्टर</body>') }
])

test('keeps the page and leaves out the site around it', async () => {
  expect(await documentOf(PAGE)).toEqual({
    text: TEXT,
    title: 'Third All Clusters Meet & Dashboard',
    date: '2025-09-10',
    address: 'https://www.example.org/releases/42',
    language: 'en-IN'
  })
})

test('takes title, date and language from structured data where nothing else states them', async () => {
  const data = {
    '@graph': [null, { '@type': 'NewsArticle', headline: 'A meet', datePublished: '19 Dec 2024', inLanguage: 'hi' }]
  }
  const page = `<html><script type="application/ld+json">${JSON.stringify(data)}</script><p>Text of it</p>`
  expect(await documentOf(page)).toEqual({ text: 'Text of it', title: 'A meet', date: '2024-12-19', language: 'hi' })
})

test('a page wholly inside a form or a footer is read all the same', async () => {
  expect(await textOf('<body><form><p>The cluster was launched in Pune.</p></form></body>')).toBe(
    'The cluster was launched in Pune.'
  )
})

test('a form to fill in is left out of a page, one that holds the page is not', async () => {
  const long = 'The cluster was launched in Pune. '.repeat(30).trim()
  const search = '<form><label>Your name</label><input><button>Send</button></form>'
  expect(await textOf(`<p>${long}</p>${search}`)).toBe(long)
  expect(await textOf(`<form method="post"><p>${long}</p></form>`)).toBe(long)
})

test('a table that only lays out the page is read cell by cell', async () => {
  const page =
    '<table><tr><td><h2>News</h2><p>One.</p></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>'
  expect(await textOf(page)).toBe('News\n\nOne.\n\na\tb')
})

test('links of a site that states no address are taken for its menu, a single one is not', async () => {
  const link = '<li><a href="https://www.example.org/x">Institute</a></li>'
  expect(await textOf(`<p>Text.</p><ul>${link.repeat(3)}</ul>`)).toBe('Text.')
  expect(await textOf(`<p>Text.</p><ul>${link}</ul>`)).toBe('Text.\n\n• Institute')
})

test.each([
  ['stated in the page', Buffer.from('<html><meta charset="windows-1251"><p>\xcf\xf3\xed\xe0', 'latin1'), 'Пуна'],
  ['wrongly stated, the bytes being UTF-8', utf8('<html><meta charset="iso-8859-1"><p>पुणे'), 'पुणे'],
  ['UTF-16', new Uint8Array(Buffer.from('\uFEFF<html><p>पुणे city', 'utf16le')), 'पुणे city']
])('reads an encoding %s', async (_, page, expected) => {
  expect(await textOf(new Uint8Array(page))).toBe(expected)
})

test('an encoding stated beside the page holds where the page states none', async () => {
  const page = new Uint8Array(Buffer.from('<p>\xcf\xf3\xed\xe0', 'latin1'))
  expect((await documentOf(page, { charset: 'windows-1251' }))?.text).toBe('Пуна')
})

test.each([
  ['10,000 nested elements', `${'<div>'.repeat(10_000)}Text`],
  ['10,000 nested tables', `${'<table><tr><td>'.repeat(3_300)}Text`],
  ['elements never closed', '<p>Te<b><i><span>xt'],
  ['an attribute of a megabyte', `<p class="${'a-'.repeat(500_000)}">Text</p>`],
  ['100,000 attributes', `<p ${'x=1 '.repeat(100_000)}>Text</p>`],
  ['closing tags of nothing', `</p></div></table></td></tr>Text</html></body>`],
  ['cells and rows outside tables', `<tr><td>Te</td></tr><li></td>`.replace('Te', 'Text')],
  ['many comments before anything else', `${'<!---->'.repeat(5_000)}Text`],
  ['an endless span', '<table><tr><td colspan=99999999 rowspan=99999999>Text</table>']
])('reads %s', async (_, page) => {
  expect(await textOf(page)).toContain('Te')
})

test('stops at nesting that no page has, and says so', async () => {
  const { documents, rejections } = sorted(await readItems(html, 'a.html', `<p>Text</p>${'<b>'.repeat(200_000)}`))
  expect(documents).toEqual([{ text: 'Text' }])
  expect(rejections).toEqual([{ file: 'a.html', reason: expect.stringContaining('nested') as string }])
})
