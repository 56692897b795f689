import { createInflate } from 'node:zlib'
import { hasAt } from './binary-kind.js'

/** Most bytes one packed part of a PDF may unpack to: a page scanned in colour at 600 dpi has half of that. */
const LARGEST_PART = 200 * 1024 * 1024
/** Deflate packs at most 1032 to 1 (zlib.net): smaller parts need no look. */
const SMALLEST_BOMB = LARGEST_PART / 1032
/** Filters of filters multiply; nobody packs twice but to hide something. */
const PACKED_TWICE =
  /\/Filter\s*\[[^\]]{0,200}?\/(?:Fl|FlateDecode|LZW|LZWDecode)\b[^\]]{0,200}?\/(?:Fl|FlateDecode|LZW|LZWDecode)\b/

/** Why a PDF must not be unpacked; undefined when it may be. */
export async function pdfBomb(bytes: Uint8Array): Promise<string | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    if (hasAt(buffer, 'end', at - 3)) continue
    if (PACKED_TWICE.test(buffer.toString('latin1', Math.max(0, at - 500), at)))
      return 'a part of the PDF is packed twice'
    const start = at + (hasAt(buffer, '\r\n', at + 6) ? 8 : 7)
    const end = buffer.indexOf('endstream', start)
    const part = buffer.subarray(start, end < 0 ? buffer.length : end)
    if (part.length >= SMALLEST_BOMB && (part[0]! & 0x0f) === 8 && (await unpacksBeyond(part)))
      return `a part of the PDF unpacks to more than ${LARGEST_PART / 1024 / 1024} MB`
  }
  return undefined
}

/** Unpacks piece by piece without keeping anything; what is broken unpacks to nothing more. */
async function unpacksBeyond(part: Uint8Array): Promise<boolean> {
  let size = 0
  const inflate = createInflate()
  inflate.end(part)
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>)
      if ((size += piece.length) > LARGEST_PART) return true
  } catch {
    return false
  } finally {
    inflate.destroy()
  }
  return false
}
