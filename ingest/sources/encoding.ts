import { analyse } from 'chardet'
import { binaryKind, hasAt } from './binary-kind.js'

/** Text, its lines and characters cleaned; or why the bytes are no text. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly reason: string }

const BYTE_ORDER_MARKS = [
  ['utf-32', '\xff\xfe\0\0'],
  ['utf-32', '\0\0\xfe\xff'],
  ['utf-8', '\xef\xbb\xbf'],
  ['utf-16le', '\xff\xfe'],
  ['utf-16be', '\xfe\xff']
] as const

/** What most text that is not Unicode is written in; the standard reads "ISO-8859-1" and "ASCII" as this too. */
const LEGACY = 'windows-1252'
/** The letters of its bytes 80 to 9F (encoding.spec.whatwg.org); Node 20 reads them as control characters. */
const LEGACY_LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'
/** Bytes shown to the detector, which is slow: from shortly before the first letter beyond ASCII. */
const SAMPLE = 32_768
const BEFORE = 1_024
/** Below this confidence (of 100) the detector guesses. */
const TRUSTED = 30
/** UTF-8 with some bad bytes has at least this many good letters beyond ASCII for each of them. */
const GOOD_TO_BAD = 10

/**
 * Text of bytes: by byte order mark, as strict UTF-8, as UTF-16 by its zeros, in the encoding the format declares, as
 * UTF-8 with damage, by detection. Text that is clean UTF-8 comes out as it went in.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => hasAt(bytes, mark, 0))
  if (marked?.[0] === 'utf-32') return { reason: 'the text is UTF-32; save it as UTF-8' }
  const encoding = marked?.[0] ?? utf16ByZeros(bytes)
  if (encoding) return decoded(bytes, encoding)
  const kind = binaryKind(bytes)
  if (kind) return { reason: `this is no text, it seems to be ${kind}` }
  const strict = strictly(bytes, 'utf-8')
  if (strict !== undefined) return { text: cleanText(strict), encoding: 'utf-8' }
  const stated = declared === undefined ? undefined : supported(declared)
  if (stated && !/^utf-?(8|16)/.test(stated)) return decoded(bytes, stated)
  return damagedUtf8(bytes) ?? decoded(bytes, detected(bytes))
}

/** NFC; lines end with \n; no control characters but \n and \t, no byte order marks, no halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(/[\p{Cc}\uFEFF]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const whole = encoding === LEGACY ? text.replace(/[\x80-\x9F]/g, legacyLetter) : text
  return { text: cleanText(whole), encoding }
}

function legacyLetter(control: string): string {
  return LEGACY_LETTERS[control.charCodeAt(0) - 0x80]!
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The name the standard knows an encoding by; undefined for one it does not know. */
function supported(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** In UTF-16 every ASCII character has a zero byte: behind it (little endian) or before it. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, 4_096) >> 1
  const zeros = [0, 0]
  for (let i = 0; i < 2 * pairs; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [first, second] = zeros as [number, number]
  if (pairs < 2 || bytes.length % 2) return undefined
  if (second > pairs * 0.4 && first < pairs * 0.02) return 'utf-16le'
  return first > pairs * 0.4 && second < pairs * 0.02 ? 'utf-16be' : undefined
}

/** A file cut within a letter, or with a few letters broken on its way, is still UTF-8. */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\uFFFD/g)?.length ?? 0
  const good = text.match(/[^\0-\x7f\uFFFD]/gu)?.length ?? 0
  return good >= bad * GOOD_TO_BAD ? { text: cleanText(text), encoding: 'utf-8' } : undefined
}

function detected(bytes: Uint8Array): string {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - BEFORE)
  const sample = bytes.subarray(start, start + SAMPLE)
  const candidates = analyse(sample)
    .filter(({ confidence }) => confidence >= TRUSTED)
    .flatMap(({ name }) => supported(name) ?? [])
  return candidates.find((name) => !name.startsWith('utf') && strictly(bytes, name) !== undefined) ?? LEGACY
}
