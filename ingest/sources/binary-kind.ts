/** What files begin with; where two begin alike the longer stands first. */
const SIGNATURES: readonly (readonly [kind: string, signature: string, offset?: number])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document (DOCX, XLSX, PPTX, ODT)', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['an Office document of before 2007 or an encrypted one (DOC, XLS, PPT)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a WebP image, or sound or video (RIFF)', 'RIFF'],
  ['gzip-packed data', '\x1f\x8b'],
  ['bzip2-packed data', 'BZh'],
  ['xz-packed data', '\xfd7zXZ\0'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a tar archive', 'ustar', 257],
  ['a video (MP4)', 'ftyp', 4],
  ['a sound file (MP3)', 'ID3'],
  ['a sound or video file (Ogg)', 'OggS'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a program (ELF)', '\x7fELF'],
  ['a Parquet file', 'PAR1'],
  ['RTF, the rich text format', '{\\rtf']
]

/** Bytes that no text holds: controls other than backspace, tab, line feed, vertical tab, form feed, return, escape. */
const CONTROL = Array.from({ length: 256 }, (_, byte) => byte < 8 || (byte > 13 && byte < 32 && byte !== 27))
const LOOKED_AT = 65_536
/** A text may hold a stray control byte; in packed or compiled data every tenth byte is one. */
const MOST_CONTROLS = 0.005

/** What these first bytes seem to be if they are no text; undefined for text in an encoding of one byte a letter. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([, signature, offset]) => hasAt(bytes, signature, offset ?? 0))
  if (known) return known[0]
  const head = bytes.subarray(0, LOOKED_AT)
  const controls = head.reduce((sum, byte) => sum + (CONTROL[byte] ? 1 : 0), 0)
  return controls > Math.max(1, head.length * MOST_CONTROLS) ? 'binary data' : undefined
}

/** Whether the bytes, each taken for the character of its number, have `signature` at `offset`. */
export function hasAt(bytes: Uint8Array, signature: string, offset: number): boolean {
  if (bytes.length < offset + signature.length) return false
  for (let i = 0; i < signature.length; i++) if (bytes[offset + i] !== signature.charCodeAt(i)) return false
  return true
}
