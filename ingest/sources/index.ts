import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { closest, InvalidError } from '../../graph/index.js'
import type { Source } from '../source.js'
import { chooseSource, type Chosen } from './choose-source.js'
import { csv } from './csv.js'
import { docx } from './docx.js'
import { html } from './html.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { pdf } from './pdf.js'
import { ror } from './ror.js'
import { text } from './text.js'
import { urlSource } from './url.js'
import { xlsx } from './xlsx.js'
import { yaml } from './yaml.js'

export type { Chosen } from './choose-source.js'

const RECORDS: readonly Source[] = [csv, xlsx, yaml, ror, json]
const TEXTS: readonly Source[] = [pdf, docx, html, markdown, text]
const FILES: readonly Source[] = [...RECORDS, ...TEXTS]
const ADDRESS = urlSource(FILES)
/** The first bytes of a file, by which its format is known. */
const HEAD = 65_536

/** All formats of input, in the order in which they are listed. */
export const SOURCES: readonly Source[] = [...FILES, ADDRESS]

/** Whether the source delivers claims, rather than texts in which names are looked up. */
export const isRecordSource = (source: Source): boolean => RECORDS.includes(source)

/** The source for a file or address: the one named, or by the first bytes and the name. @throws InvalidError for an unknown one. */
export async function chooseFor(input: string, format = 'auto'): Promise<Chosen> {
  const named = SOURCES.find(({ name }) => name === format)
  if (named) return { source: named }
  if (format !== 'auto') {
    const near = closest(format, SOURCES.map(({ name }) => name)) // prettier-ignore
    throw new InvalidError(
      `There is no format "${format}"${near ? `; did you mean "${near}"?` : '.'} Known are auto, ${SOURCES.map(({ name }) => name).join(', ')}, compendium, catalogue`,
      { path: 'kind', value: format }
    )
  }
  if (/^https?:\/\//i.test(input)) return { source: ADDRESS }
  return chooseSource(FILES, basename(input), await headOf(input))
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
