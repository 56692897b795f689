import type { Source, SourceItem } from '../source.js'
import { cleanText } from './encoding.js'
import { fileBytes, PACKED_LIMIT, TEXT_LIMIT } from './file-bytes.js'
import { languageTag } from './language-tag.js'
import type { PdfContent } from './pdf-content.js'
import { pdfBomb } from './pdf-guard.js'
import { pageText, wordsOf } from './pdf-paragraphs.js'
import { pdfInThread } from './pdf-thread.js'
import { withoutRunningLines } from './running-lines.js'

/** A PDF with a text layer; quotes are located by page. */
export const pdf: Source = {
  name: 'pdf',
  extensions: ['pdf'],
  options: [],
  describe: 'A PDF with a text layer, page by page',
  recognises,
  read
}

/** Readers of PDF take its mark anywhere in the first 1024 bytes; before it stands nothing but white space. */
const BEGINNING = /^[\xef\xbb\xbf\s]*%PDF-\d/
const NO_TEXT = 'the PDF has no text layer, only pictures of pages; run OCR over it and give the result'
const UNREADABLE = 'the page cannot be read; save or print the PDF anew'
const CUT = 'after this page the text is longer than is read; split the PDF into parts'
const BROKEN = 'the PDF is broken; open it in a viewer and save or print it to PDF anew'
const REASONS: Readonly<Record<string, string>> = {
  PasswordException: 'the PDF is encrypted; save it without a password',
  ERR_WORKER_OUT_OF_MEMORY: 'the PDF takes more memory than is allowed; split it into parts',
  Ended: 'the PDF takes longer to read than is allowed; split it into parts'
}
/** Titles that programs give to files nobody has named. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|(?:slide|document|presentation|doc|page)\s?\d*|.*\.(?:docx?|pdf|pptx?|indd|rtf|odt|cdr|p65|pmd|qxd))$/i

function recognises(head: Uint8Array): boolean {
  return BEGINNING.test(Buffer.from(head.subarray(0, 1_024)).toString('latin1'))
}

async function* read(file: string, { signal }: Parameters<Source['read']>[1]): AsyncGenerator<SourceItem> {
  const packed = await fileBytes(file, PACKED_LIMIT, signal)
  if ('rejected' in packed) return yield packed
  if (!recognises(packed.bytes)) return yield { rejected: { file, reason: 'this is no PDF' } }
  const bomb = await pdfBomb(packed.bytes)
  if (bomb) return yield { rejected: { file, reason: bomb } }
  const reply = await pdfInThread({ bytes: packed.bytes, limit: TEXT_LIMIT }, signal)
  if ('content' in reply) yield* itemsOf(file, reply.content)
  else yield { rejected: { file, reason: REASONS[reply.failure] ?? `${BROKEN} (${reply.message})` } }
}

function* itemsOf(file: string, content: PdfContent): Generator<SourceItem> {
  const { pages, unreadable, cutAfter } = content
  const own = withoutRunningLines(pages.map(({ lines }) => lines))
  const vocabulary = new Set(own.flatMap(wordsOf))
  let text = ''
  const starts = own.map((lines, i) => {
    const page = cleanText(pageText(lines, vocabulary)).trim()
    const start = text && page ? text.length + 2 : text.length
    if (page) text += (text && '\n\n') + page
    return { page: pages[i]!.page, start }
  })
  if (text) yield { document: { text, ...propertiesOf(content), pages: starts } }
  else if (!unreadable.length) yield { rejected: { file, reason: NO_TEXT } }
  for (const page of unreadable) yield { rejected: { file, page, reason: UNREADABLE } }
  if (cutAfter) yield { rejected: { file, page: cutAfter, reason: CUT } }
}

function propertiesOf(content: PdfContent): { title?: string; language?: string } {
  const title = typeof content.title === 'string' ? cleanText(content.title).replace(/\s+/g, ' ').trim() : ''
  const language = typeof content.language === 'string' ? languageTag(content.language) : undefined
  return { ...(title && !NO_TITLE.test(title) && { title }), ...(language && { language }) }
}
