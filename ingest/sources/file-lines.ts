import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { createGunzip } from 'node:zlib'
import { InvalidError, NotFoundError } from '../../graph/index.js'
import { decodeText } from './encoding.js'

/** Longest line, in UTF-16 code units. */
const LONGEST = 16 * 1024 * 1024
const HEAD = 65_536

/**
 * The lines of a file, plain or gzipped (told by the bytes), without ever holding more than one and a chunk.
 * @throws NotFoundError when there is no file; InvalidError when it is no text, breaks off, or has a line too long;
 * the signal's reason when it is aborted.
 */
export async function* fileLines(path: string, signal?: AbortSignal): AsyncGenerator<string> {
  signal?.throwIfAborted()
  let rest = ''
  for await (const text of textOf(path, signal)) {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
    if (rest.length > LONGEST)
      throw new InvalidError(`a line is longer than ${LONGEST} letters; write one record a line`)
  }
  if (rest) yield rest
}

async function* textOf(path: string, signal?: AbortSignal): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let head: Buffer[] = []
  try {
    for await (const chunk of await bytesOf(path)) {
      signal?.throwIfAborted()
      if (!decoder) {
        head.push(chunk)
        if (head.reduce((sum, { length }) => sum + length, 0) < HEAD) continue
        decoder = decoderFor(Buffer.concat(head))
      }
      yield decoder.decode(head.length ? Buffer.concat(head) : chunk, { stream: true })
      head = []
    }
  } catch (error) {
    throw readable(error, path)
  }
  if (!decoder && head.length) yield decoderFor(Buffer.concat(head)).decode(Buffer.concat(head))
  else if (decoder) yield decoder.decode()
}

async function bytesOf(path: string): Promise<AsyncIterable<Buffer>> {
  const found = await stat(path)
  if (!found.isFile()) throw new InvalidError('this is not a file; give the file itself')
  let start: Buffer | undefined
  for await (const chunk of createReadStream(path, { end: 1 })) start = chunk as Buffer
  const stream = createReadStream(path)
  if (start?.[0] !== 0x1f || start[1] !== 0x8b) return stream
  const unpacked = createGunzip()
  stream.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  unpacked.on('close', () => stream.destroy())
  return unpacked
}

function decoderFor(head: Uint8Array): TextDecoder {
  const decoded = decodeText(head)
  if ('reason' in decoded) throw new InvalidError(decoded.reason)
  return new TextDecoder(decoded.encoding)
}

function readable(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFoundError(`There is no file ${path}`)
  if (code.startsWith('Z_')) return new InvalidError(`the packed file is broken (${code}); what stood before was read`)
  return /^E[A-Z]+$/.test(code) ? new InvalidError(`the file cannot be read (${code}); check its permissions`) : error
}
