import { closest, InvalidError } from '../../graph/index.js'
import { limitError } from '../errors.js'
import { MAX_PAGE } from '../schema/connection.js'
import type { CommandCall } from './command.js'

/** Values of a flag that may be repeated. */
export function many({ options }: CommandCall, name: string): string[] {
  return [options[name] ?? []].flat().map(String)
}

export function one({ options }: CommandCall, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** `--limit`. @throws InvalidError unless it is a whole number, a LIMIT error for more than a page of the API holds. */
export function limitOf(call: CommandCall, standard: number): number {
  const limit = wholeOf(call, 'limit') ?? standard
  if (limit > MAX_PAGE) throw limitError('page size', MAX_PAGE, limit, '--limit')
  return limit
}

/** The whole number that a flag gives. @throws InvalidError unless it is one. */
export function wholeOf(call: CommandCall, name: string): number | undefined {
  const text = one(call, name)
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text))
    throw new InvalidError(`--${name}: "${text}" is not a whole number`, { path: name, value: text })
  return Number(text)
}

/** A positional that must be there. @throws InvalidError naming what is missing. */
export function required(call: CommandCall, position: number, what: string): string {
  const value = call.positionals[position]
  if (!value?.trim()) throw new InvalidError(`Give ${what}; see "sangam help"`, { path: what })
  return value
}

/** The value of a flag that must be given. @throws InvalidError naming it. */
export function needed(call: CommandCall, name: string, what: string): string {
  const value = one(call, name)
  if (value === undefined) throw new InvalidError(`Name ${what} with --${name}; see "sangam help"`, { path: name })
  return value
}

/** The members of an EntityFilter that flags give. */
export interface GivenFilter {
  readonly states?: readonly string[]
  readonly clusters?: readonly string[]
  readonly domains?: readonly string[]
  readonly types?: readonly string[]
  readonly readiness?: readonly string[]
  readonly yearFrom?: number
  readonly yearTo?: number
  readonly near?: Near
}

/** A place by id or name, or a point in degrees. */
type Near = { readonly km?: number } & (
  { readonly place: string } | { readonly latitude: number; readonly longitude: number }
)

const POINT = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/

/** @throws InvalidError for a flag that cannot be read. */
export function filterFrom(call: CommandCall): GivenFilter {
  const names = { states: 'state', clusters: 'cluster', domains: 'domain', types: 'type', readiness: 'readiness' }
  const given = Object.entries(names).map(([member, flag]) => [member, many(call, flag)] as const)
  const [yearFrom, yearTo, near] = [wholeOf(call, 'year-from'), wholeOf(call, 'year-to'), nearOf(call)]
  return {
    ...Object.fromEntries(given.filter(([, values]) => values.length)),
    ...(yearFrom !== undefined && { yearFrom }),
    ...(yearTo !== undefined && { yearTo }),
    ...(near && { near })
  }
}

function nearOf(call: CommandCall): Near | undefined {
  const [near, km] = [one(call, 'near'), one(call, 'km')]
  if (near === undefined) {
    if (km !== undefined) throw new InvalidError('--km: name the place or point with --near', { path: 'km', value: km })
    return undefined
  }
  if (km !== undefined && !(Number(km) > 0))
    throw new InvalidError(`--km: "${km}" is not a distance in kilometres`, { path: 'km', value: km })
  const [, latitude, longitude] = POINT.exec(near.trim()) ?? []
  const where = latitude ? { latitude: Number(latitude), longitude: Number(longitude) } : { place: near }
  return { ...where, ...(km !== undefined && { km: Number(km) }) }
}

/** The enum values that a flag gives, as the API has them. @throws InvalidError for one that is not allowed. */
export function enumsOf(call: CommandCall, name: string, allowed: readonly string[]): string[] {
  return many(call, name).map((text) => enumOf(text, `--${name}`, allowed))
}

/** A text as the API's enum has it; `name` tells where it was given. @throws InvalidError for one that is not allowed. */
export function enumOf(text: string, name: string, allowed: readonly string[]): string {
  const value = enumValue(text)
  if (allowed.includes(value)) return value
  const near = closest(value, allowed)
  const hint = near ? `did you mean ${near.toLowerCase()}?` : `there are ${allowed.join(', ').toLowerCase()}`
  throw new InvalidError(`${name}: "${text}" is not known; ${hint}`, { path: name.replace(/^--/, ''), value: text })
}

/** `research group` or `ResearchGroup` as the API's enum has it. */
export function enumValue(text: string): string {
  return text.replaceAll(/(?<=[a-z])(?=[A-Z])|[\s-]/g, '_').toUpperCase()
}
