import mammoth from 'mammoth'
import type { Source, SourceItem } from '../source.js'
import { hasAt } from './binary-kind.js'
import { fileBytes, PACKED_LIMIT } from './file-bytes.js'
import { htmlDocument } from './html-document.js'
import { checkZip } from './zip-guard.js'

/** A Word document; its tables are kept, its pictures are not. */
export const docx: Source = {
  name: 'docx',
  extensions: ['docx', 'docm'],
  options: [],
  describe: 'A Word document of 2007 or later, its tables too',
  recognises: (head) => hasAt(head, 'PK\x03\x04', 0) && Buffer.from(head).includes('word/'),
  read
}

const BROKEN = 'the DOCX is broken; open it in a word processor and save it anew'
/** Word files of before 2007 begin so, and encrypted ones of today. */
const OLD_OR_ENCRYPTED = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** The library holds all of the markup as a tree, which takes some hundred times its size (measured). */
const MOST_XML = 5 * 1024 * 1024
const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
}

async function* read(file: string, { signal }: Parameters<Source['read']>[1]): AsyncGenerator<SourceItem> {
  const content = await fileBytes(file, PACKED_LIMIT, signal)
  if ('rejected' in content) return yield content
  const refused = await refusal(content.bytes)
  if (refused) return yield { rejected: { file, reason: refused } }
  signal?.throwIfAborted()
  try {
    const { buffer, byteOffset, length } = content.bytes
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(buffer, byteOffset, length) }, OPTIONS)
    const { document, cut } = await htmlDocument(value, { bare: true, signal })
    if (document.text) yield { document }
    else if (!cut) yield { rejected: { file, reason: 'there is no text in the document' } }
    if (cut) yield { rejected: { file, reason: cut } }
  } catch (error) {
    signal?.throwIfAborted()
    yield { rejected: { file, reason: `${BROKEN} (${error instanceof Error ? error.message : String(error)})` } }
  }
}

async function refusal(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length === 0) return 'the file is empty'
  if (hasAt(bytes, OLD_OR_ENCRYPTED, 0))
    return 'the document is of before 2007 or encrypted; save it as DOCX without a password'
  const zip = await checkZip(bytes)
  if ('reason' in zip) return zip.reason
  const xml = zip.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name)).reduce((sum, { size }) => sum + size, 0)
  return xml > MOST_XML
    ? `the document has more than ${MOST_XML / 1024 / 1024} MB of markup; split it into parts`
    : undefined
}
