import {
  InvalidError,
  type Entity,
  type EntityFilter,
  type Json,
  type KnowledgeGraph,
  type Page,
  type Scope
} from '../../../graph/index.js'
import type { Cell } from '../../csv.js'

/** What a CSV file shows. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table whose columns each say how they read an item. */
export function tableOf<T>(
  items: readonly T[],
  columns: Readonly<Record<string, (item: T, index: number) => Cell>>
): Table {
  const readers = Object.values(columns)
  return { columns: Object.keys(columns), rows: items.map((item, i) => readers.map((read) => read(item, i))) }
}

/** Reads a table; parameters are the arguments of the query of the same name, lists as repeated singular names. */
export type TableReader = (graph: KnowledgeGraph, parameters: URLSearchParams, scope?: Scope) => Promise<Table>

const PAGE = 200
const MOST_ROWS = 10_000

/** Reads on until `limit` rows, or all. */
export async function everyPage<T extends { readonly cursor: string }>(
  parameters: URLSearchParams,
  read: (first: number, after: string | undefined) => Promise<Page<T>>
): Promise<T[]> {
  const limit = limitOf(parameters)
  const rows: T[] = []
  for (let after: string | undefined; rows.length < limit;) {
    const { items, hasNext } = await read(Math.min(PAGE, limit - rows.length), after)
    rows.push(...items)
    after = items.at(-1)?.cursor
    if (!hasNext || !after) break
  }
  return rows
}

/** `limit`, at most 10,000. @throws InvalidError unless it is a number of rows. */
export function limitOf(parameters: URLSearchParams): number {
  return Math.min(wholeOf(parameters, 'limit') ?? MOST_ROWS, MOST_ROWS)
}

/** @throws InvalidError unless it is a whole number. */
export function wholeOf(parameters: URLSearchParams, name: string): number | undefined {
  const text = parameters.get(name)
  if (text === null) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw new InvalidError(`${name}: "${text}" is not a whole number`, { path: name, value: text })
}

/** A parameter that must be there. @throws InvalidError naming it. */
export function required(parameters: URLSearchParams, name: string): string {
  const text = parameters.get(name)
  if (text?.trim()) return text
  throw new InvalidError(`${name}: give the parameter ${name}`, { path: name })
}

/** The declared name that a parameter means, whatever its case and hyphens. @throws InvalidError listing what is known. */
export function choiceOf<T extends string>(
  parameters: URLSearchParams,
  name: string,
  known: readonly T[]
): T | undefined {
  return choicesOf(parameters, name, known)[0]
}

/** The declared names of a repeated parameter. @throws InvalidError listing what is known. */
export function choicesOf<T extends string>(parameters: URLSearchParams, name: string, known: readonly T[]): T[] {
  const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_-]/g, '')
  return parameters
    .getAll(name)
    .filter(Boolean)
    .map((text) => {
      const found = known.find((word) => plain(word) === plain(text))
      if (found) return found
      throw new InvalidError(`${name}: "${text}" is none of ${known.join(', ')}`, { path: name, value: text })
    })
}

export function filterOf(parameters: URLSearchParams): EntityFilter {
  const names = {
    kinds: 'kind',
    states: 'state',
    clusters: 'cluster',
    domains: 'domain',
    types: 'type',
    readiness: 'readiness'
  }
  const given = Object.entries(names).map(([member, name]) => [member, parameters.getAll(name)] as const)
  const [yearFrom, yearTo, near] = [wholeOf(parameters, 'yearFrom'), wholeOf(parameters, 'yearTo'), nearOf(parameters)]
  return {
    ...Object.fromEntries(given.filter(([, values]) => values.length)),
    ...(yearFrom !== undefined && { yearFrom }),
    ...(yearTo !== undefined && { yearTo }),
    ...(near && { near })
  }
}

/** `near`, a place by id or name, or `latitude` and `longitude`, within `km`. @throws InvalidError for what is no number. */
function nearOf(parameters: URLSearchParams): EntityFilter['near'] {
  const place = parameters.get('near')
  const [latitude, longitude, km] = ['latitude', 'longitude', 'km'].map((name) => numberOf(parameters, name))
  const given = {
    ...(place && { place }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude })
  }
  return Object.keys(given).length ? { ...given, ...(km !== undefined && { km }) } : undefined
}

function numberOf(parameters: URLSearchParams, name: string): number | undefined {
  const text = parameters.get(name)
  if (text === null) return undefined
  const value = Number(text)
  if (text.trim() && Number.isFinite(value)) return value
  throw new InvalidError(`${name}: "${text}" is not a number`, { path: name, value: text })
}

/** Name, summary, website and sources of an entity. */
export function common(entity: Entity | null): Cell[] {
  return [...['name', 'summary', 'website'].map((field) => cellOf(entity?.fields[field])), entity?.sources.join(' ')]
}

export function nameOf(entity: Entity | null | undefined): Cell {
  return cellOf(entity?.fields['name'])
}

export function cellOf(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item: Json) => String(cellOf(item))).join(' | ')
  return typeof value === 'object'
    ? ((value as { asStated?: string }).asStated ?? JSON.stringify(value))
    : (value as string | number | boolean)
}
