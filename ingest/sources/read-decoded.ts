import type { SourceItem, SourceOption, TextDocument } from '../source.js'
import { decodeText } from './encoding.js'
import { fileBytes, TEXT_LIMIT } from './file-bytes.js'

/** The option of every format of text. */
export const CHARSET: SourceOption = {
  name: 'charset',
  description: 'Encoding, where neither the bytes nor the file itself tell it'
}

interface ReadDecodedOptions {
  readonly signal?: AbortSignal | undefined
  /** The encoding that is stated, in the file or beside it. */
  readonly charset: (bytes: Uint8Array) => string | undefined
}

interface Read {
  readonly document: TextDocument
  /** Why the rest of the file is missing. */
  readonly cut?: string
}

/** Reads a file of text and hands it over cleaned; one without a letter or figure in it is rejected. */
export async function* readDecoded(
  file: string,
  documentOf: (text: string) => Read | Promise<Read>,
  { signal, charset }: ReadDecodedOptions
): AsyncGenerator<SourceItem> {
  const read = await fileBytes(file, TEXT_LIMIT, signal)
  if ('rejected' in read) return yield read
  const decoded = decodeText(read.bytes, charset(read.bytes))
  if ('reason' in decoded) return yield { rejected: { file, reason: decoded.reason } }
  const { document, cut } = await documentOf(decoded.text)
  signal?.throwIfAborted()
  if (/\S/.test(document.text)) yield { document }
  else if (!cut) yield { rejected: { file, reason: 'there is no text in the file' } }
  if (cut) yield { rejected: { file, reason: cut } }
}
