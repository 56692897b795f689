import { getDocumentProxy } from 'unpdf'
import { printedLines, type PlacedText, type PrintedLine } from './pdf-lines.js'

/** What a PDF holds; pages are numbered from 1. */
export interface PdfContent {
  readonly pages: readonly { readonly page: number; readonly lines: readonly PrintedLine[] }[]
  readonly unreadable: readonly number[]
  /** The page after which the text became longer than the limit, and no more was read. */
  readonly cutAfter?: number
  readonly title?: unknown
  readonly language?: unknown
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** After so many unreadable pages in a row the rest is given up: a broken count may promise millions. */
const MOST_UNREADABLE = 5

/**
 * Reads page after page, keeping none of them but its lines; stops when there are more than `limit` letters.
 * @throws PasswordException, InvalidPDFException and others of pdf.js
 */
export async function pdfContent(bytes: Uint8Array, limit: number): Promise<PdfContent> {
  const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, disableFontFace: true })
  try {
    const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> }
    return { ...(await readPages(document, limit)), title: info['Title'], language: info['Language'] }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readPages(document: Pdf, limit: number): Promise<Pick<PdfContent, 'pages' | 'unreadable' | 'cutAfter'>> {
  const pages: { page: number; lines: PrintedLine[] }[] = []
  const unreadable: number[] = []
  let [inARow, length, page] = [0, 0, 1]
  for (; page <= document.numPages && inARow < MOST_UNREADABLE && length <= limit; page++)
    try {
      const lines = await linesOn(document, page)
      pages.push({ page, lines })
      length += lines.reduce((sum, { text }) => sum + text.length, 0)
      inARow = 0
    } catch {
      unreadable.push(page)
      inARow++
    }
  return { pages, unreadable, ...(length > limit && { cutAfter: page - 1 }) }
}

async function linesOn(document: Pdf, number: number): Promise<PrintedLine[]> {
  const page = await document.getPage(number)
  const { items } = (await page.getTextContent()) as { items: readonly (PlacedText | object)[] }
  page.cleanup()
  return printedLines(items.filter((item): item is PlacedText => 'str' in item))
}
