import type { FieldDeclaration, Json } from '../../graph/index.js'

const YES = new Set(['yes', 'true', 'y', '1'])
const NO = new Set(['no', 'false', 'n', '0'])
const COORDINATES = /^\(?\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*\)?$/
const BARE_ADDRESS = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i

type Read = (text: string) => Json

const number: Read = (text) =>
  text.length < 40 && /^[-+]?[\d,]*\.?\d+(?:e[-+]?\d+)?$/i.test(text) ? Number(text.replaceAll(',', '')) : text
const flag: Read = (text) => (YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text)

const location: Read = (text) => {
  const [, latitude, longitude] = COORDINATES.exec(text.slice(0, 80)) ?? []
  return latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : text
}

/** How a text of a table says a value that is no text; what does not fit is left for the ontology to refuse. */
const OF_TEXT: Partial<Record<FieldDeclaration['type'], Read>> = {
  integer: number,
  number,
  boolean: flag,
  location,
  url: (text) => (BARE_ADDRESS.test(text) ? `https://${text}` : text),
  outcome: (text) => ({ what: text, asStated: text })
}

/** Types whose values are texts, though a file may hold a number there, such as a year. */
const TEXTS = new Set<FieldDeclaration['type']>(['text', 'paragraph', 'date', 'enum'])

/**
 * A value as a file holds it → as a field of this declaration wants it. A text is split into a list at `separator`,
 * where one is given and the field is a list. Empty texts are null. Never throws.
 */
export function fieldValue(declaration: FieldDeclaration, value: Json, separator: string | null = null): Json {
  if (typeof value === 'string') {
    const text = value.trim()
    if (!text) return null
    const read = OF_TEXT[declaration.type]
    if (!declaration.list) return read ? read(text) : text
    const parts = separator === null ? [text] : splitList(text, separator)
    return read ? parts.map(read) : parts
  }
  if (typeof value === 'number' && TEXTS.has(declaration.type)) return String(value)
  if (Array.isArray(value) && declaration.list) {
    return value.flatMap((item: Json) => fieldValue({ ...declaration, list: false }, item) ?? [])
  }
  return value
}

/** The parts of a text between separators, without blanks around them and without empty ones. */
export function splitList(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
