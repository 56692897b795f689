import { expect, test } from 'vitest'
import { chooseSource } from './choose-source.js'
import { docxOf, paragraph } from './docx.fixture.js'
import { docx } from './docx.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { linesFrom, pdfOf } from './pdf.fixture.js'
import { pdf } from './pdf.js'
import { text } from './text.js'

const SOURCES = [text, markdown, html, pdf, docx]
const utf8 = (string: string) => new TextEncoder().encode(string)
const PDF = pdfOf([linesFrom(700, 'Text')])
const PAGE = utf8('\n<!-- x --><!DOCTYPE html><html><p>Text')

test.each([
  ['a.txt', utf8('Text'), 'text'],
  ['A.B.MD', utf8('# Text'), 'markdown'],
  ['a.html', utf8('no tags at all'), 'html'],
  ['a.txt', PDF, 'pdf'],
  ['nameless', PDF, 'pdf'],
  ['a.pdf', PAGE, 'html'],
  ['a.txt', PAGE, 'html'],
  ['a.txt', new Uint8Array(Buffer.from('\uFEFF<html>', 'utf16le')), 'html'],
  ['a.pdf', docxOf(paragraph('Text')), 'docx'],
  ['a.md', utf8('The tag <html> begins a page'), 'markdown']
])('%s is read by what its bytes are, then by its ending (%#: %s)', (name, head, expected) => {
  expect(chooseSource(SOURCES, name, head)).toMatchObject({ source: { name: expected } })
})

test('of what no reader knows it says what it seems to be, and what is known', () => {
  const head = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
  expect(chooseSource(SOURCES, 'photo.png', head)).toEqual({
    rejected: {
      file: 'photo.png',
      reason:
        'no reader knows this format, it seems to be a PNG image; known are .txt .text .md .markdown .html .htm .xhtml .pdf .docx .docm'
    }
  })
})

test('of two sources with one ending the longer ending, then the first, is chosen', () => {
  const first = { ...text, name: 'first', extensions: ['gz'] }
  const second = { ...text, name: 'second', extensions: ['jsonl.gz', 'gz'] }
  expect(chooseSource([first, second], 'a.jsonl.gz', utf8('x'))).toEqual({ source: second })
  expect(chooseSource([first, second], 'a.gz', utf8('x'))).toEqual({ source: first })
})
