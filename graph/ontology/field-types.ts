import { InvalidError } from '../errors.js'

/** A plain JSON value, what claims carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A measured result as its source states it; numbers are normalised (1 lakh = 100,000, 1 crore = 10,000,000). */
export interface Outcome {
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
  readonly qualifier: string | null
  readonly what: string
  readonly year: string | null
  readonly asStated: string
}

/** All faces of a field type in one record: how it is read, shown in GraphQL, and edited. */
export interface FieldType {
  /** The canonical value, or an exception whose message completes "… is not". */
  readonly parse: (value: Json, values: readonly string[]) => Json
  readonly graphql: 'String' | 'Int' | 'Float' | 'Boolean' | 'Location' | 'Outcome' | 'Alias' | 'Enum'
  readonly widget: 'text' | 'source' | 'paragraph' | 'number' | 'date' | 'link' | 'flag' | 'map' | 'figure' | 'chip'
}

// EDTF level 0 (Library of Congress, 2019): a date to day, month or year, or an interval of two.
const EDTF_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const text = (value: Json): string => {
  if (typeof value !== 'string') throw new InvalidError('a text')
  const clean = value.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!clean) throw new InvalidError('a text with a letter in it')
  return clean
}

/** Kept to the letter, so that offsets into it stay right. */
const verbatim = (value: Json): string => {
  if (typeof value !== 'string' || !value.trim()) throw new InvalidError('a text with a letter in it')
  return value
}

const number = (value: Json): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new InvalidError('a finite number')
  return value
}

const integer = (value: Json): number => {
  if (!Number.isInteger(number(value))) throw new InvalidError('a whole number')
  return value as number
}

const edtf = (value: Json): string => {
  const date = text(value)
  const ends = date.split('/')
  if (ends.length > 2 || !ends.every((end) => EDTF_DATE.test(end)))
    throw new InvalidError('a date like 2024, 2024-12 or 2024-12-19')
  return date
}

const url = (value: Json): string => {
  const address = text(value)
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new InvalidError('a web address with http or https')
  return address
}

const record = (value: Json): { readonly [key: string]: Json } => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new InvalidError('a record')
  return value as { readonly [key: string]: Json }
}

const location = (value: Json): Json => {
  const { latitude, longitude } = record(value)
  const lat = number(latitude ?? null)
  const lon = number(longitude ?? null)
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    throw new InvalidError('a place on earth (latitude ±90, longitude ±180)')
  return { latitude: lat, longitude: lon }
}

const outcome = (value: Json): Json => {
  const { min, max, unit, qualifier, what, year, asStated } = record(value)
  const bound = (x: Json | undefined) => (x === null || x === undefined ? null : number(x))
  const words = (x: Json | undefined) => (typeof x === 'string' && x.trim() ? text(x) : null)
  return {
    min: bound(min),
    max: bound(max),
    unit: words(unit) ?? '',
    qualifier: words(qualifier),
    what: text(what ?? null),
    year: year ? edtf(year) : null,
    asStated: text(asStated ?? null)
  }
}

/** A name with its BCP 47 language, null where the source does not tell. */
const alias = (value: Json): Json => {
  const { text: name, language } = typeof value === 'string' ? { text: value, language: null } : record(value)
  return { text: text(name ?? null), language: language ? text(language) : null }
}

const oneOf = (value: Json, values: readonly string[]): string => {
  const wanted = text(value)
    .replace(/[\s-]+/g, '_')
    .toLowerCase()
  const found = values.find((v) => v.replace(/[\s-]+/g, '_').toLowerCase() === wanted)
  if (!found) throw new InvalidError(`one of ${values.join(', ')}`)
  return found
}

const flag = (value: Json): boolean => {
  if (typeof value !== 'boolean') throw new InvalidError('true or false')
  return value
}

export const fieldTypes = {
  text: { parse: text, graphql: 'String', widget: 'text' },
  verbatim: { parse: verbatim, graphql: 'String', widget: 'source' },
  paragraph: { parse: text, graphql: 'String', widget: 'paragraph' },
  integer: { parse: integer, graphql: 'Int', widget: 'number' },
  number: { parse: number, graphql: 'Float', widget: 'number' },
  boolean: { parse: flag, graphql: 'Boolean', widget: 'flag' },
  date: { parse: edtf, graphql: 'String', widget: 'date' },
  url: { parse: url, graphql: 'String', widget: 'link' },
  enum: { parse: oneOf, graphql: 'Enum', widget: 'chip' },
  location: { parse: location, graphql: 'Location', widget: 'map' },
  outcome: { parse: outcome, graphql: 'Outcome', widget: 'figure' },
  alias: { parse: alias, graphql: 'Alias', widget: 'chip' }
} as const satisfies Record<string, FieldType>

export type FieldTypeName = keyof typeof fieldTypes
