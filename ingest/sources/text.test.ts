import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { itemsAt, readItems, sorted } from './read-items.fixture.js'
import { sourceContract } from './source.contract.js'
import { text } from './text.js'

const SEEDS = '../shared/seeds'
const utf8 = (string: string) => new TextEncoder().encode(string)
const utf16 = (string: string) => new Uint8Array(Buffer.from(string, 'utf16le'))
const bigEndian = (string: string) => new Uint8Array(Buffer.from(string, 'utf16le').swap16())
const HINDI = 'जोधपुर सिटी नॉलेज एंड इनोवेशन क्लस्टर\tराजस्थान\n'

sourceContract(text, [{ name: 'note.txt', bytes: utf8(`Odisha’s cluster “works” with IIT.\n${HINDI}`) }])

test.each([
  ['UTF-16, little endian', utf16(`\uFEFF${HINDI}`), HINDI],
  ['UTF-16, big endian', bigEndian(`\uFEFF${HINDI}`), HINDI],
  ['UTF-16 without a mark', utf16('The cluster was launched.\n'), 'The cluster was launched.\n'],
  [
    'Windows-1252',
    Buffer.from('The \x93cluster\x94 cost \x80 5 \x96 Pune\x92s own.', 'latin1'),
    'The “cluster” cost € 5 – Pune’s own.'
  ],
  [
    'ISO-8859-1',
    Buffer.from('Le p\xf4le de comp\xe9titivit\xe9 fran\xe7ais', 'latin1'),
    'Le pôle de compétitivité français'
  ],
  ['UTF-8 cut within a letter', utf8(HINDI).slice(0, -5), 'जोधपुर सिटी नॉलेज एंड इनोवेशन क्लस्टर\tराजस्थ\uFFFD'],
  ['a mark, other line ends, decomposed letters', utf8('\uFEFFa\r\nb\rc\fe\u0301'), 'a\nb\nc\né'],
  ['stray controls', utf8('The \x07cluster\x7f of Pune'), 'The cluster of Pune']
])('reads %s', async (_, bytes, expected) => {
  expect(await readItems(text, 'a.txt', new Uint8Array(bytes))).toEqual([{ document: { text: expected } }])
})

test.each([
  ['a PNG image', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['ZIP', 'PK\x03\x04\x14\0'],
  ['a PDF', '%PDF-1.7\n'],
  ['binary data', '\x01\x02\x03\x04\xfe\x00\x00\x05'.repeat(40)]
])('refuses %s called .txt, and says what it seems to be', async (kind, bytes) => {
  const { rejections } = sorted(await readItems(text, 'a.txt', new Uint8Array(Buffer.from(bytes, 'latin1'))))
  expect(rejections).toEqual([{ file: 'a.txt', reason: expect.stringContaining(kind) as string }])
})

test.skipIf(!existsSync(SEEDS))('the documents of ../shared/seeds come out byte for byte', async () => {
  for (const name of readdirSync(SEEDS)) {
    const path = join(SEEDS, name)
    expect(sorted(await itemsAt(text, path)).documents).toEqual([{ text: readFileSync(path, 'utf8') }])
  }
})
