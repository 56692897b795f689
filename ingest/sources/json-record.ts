import type { Json } from '../../graph/index.js'

/** A record of JSON, YAML or a table with named columns. */
export type JsonRecord = { readonly [key: string]: Json }

export function isRecord(value: unknown): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The text a value is, empty for lists and records: those may have a `toString` of their own. */
export function plainText(value: Json | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
