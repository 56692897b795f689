/** A run of text on a page: distances from the left and from the foot in points, size 12. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly text: string
}

interface PdfOptions {
  readonly info?: string
  /** An object put into the trailer as the encryption dictionary. */
  readonly encrypt?: string
  /** Instructions in place of those that print the text. */
  readonly content?: string
}

/** Lines from the top of a page, 14 points apart. */
export function linesFrom(top: number, ...lines: readonly string[]): Placed[] {
  return lines.map((text, i) => ({ x: 72, y: top - 14 * i, text }))
}

/** A PDF written by hand: pages of text in Helvetica, uncompressed, with a cross-reference table. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((placed, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf(options.content ?? placed.map(show).join('\n'))
    ])
  ]
  const offsets: number[] = []
  let body = '%PDF-1.4\n'
  objects.forEach((object, i) => {
    offsets.push(body.length)
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n `)]
  const encrypt = options.encrypt ? `/Encrypt ${options.encrypt} /ID [<00> <00>] ` : ''
  const trailer = `trailer\n<< /Size ${table.length} /Root 1 0 R ${encrypt}/Info << ${options.info ?? ''} >> >>\n`
  const end = `startxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`${body}xref\n0 ${table.length}\n${table.join('\n')}\n${trailer}${end}`, 'latin1'))
}

function show({ x, y, text }: Placed): string {
  return `BT /F 12 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
