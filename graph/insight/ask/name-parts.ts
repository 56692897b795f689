import { keyOf, type Token } from './tokens.js'
import type { Names, Unit } from './unit.js'
import { FILLERS } from './vocabulary.js'

/** "Water technologies", an alias of water, asks for the technologies of what "water" alone names; "quantum technologies" is a name. */
export function isAliasOfPart({ documents }: Names, { start, end, readings }: Unit, all: readonly Unit[]): boolean {
  const id = readings?.[0]?.id
  const last = all.find((unit) => unit.sense?.is === 'kind' && unit.plural && unit.end === end && unit.start > start)
  if (id === undefined || !last) return false
  const name = keyOf(documents.get(id)?.names[0] ?? '')
  const head = all.find((unit) => unit.start === start && unit.end === last.start && unit.readings?.[0]?.id === id)
  return head !== undefined && name.split(' ').length < end - start
}

/** Kinds whose names are common nouns that also stand in the plural. */
const COUNTABLE: ReadonlySet<string> = new Set(['Technology', 'Project'])

/** "Compendium on One Health" asks for the compendiums on a field of work, though one of them has that name. */
export function isSumOf(unit: Unit, parts: readonly Unit[], tokens: readonly Token[]): boolean {
  const { start, end, readings } = unit
  const inside = parts.filter((part) => start <= part.start && part.end <= end && part.end - part.start < end - start)
  const kindNamed = inside.some(
    ({ sense }) => sense?.is === 'kind' && readings!.every(({ kind }) => kind === sense.kind)
  )
  const covered = (at: number) =>
    FILLERS.has(tokens[at]!.text) || inside.some((part) => part.start <= at && at < part.end)
  // "Water quality sensors" are no single technology, though one is called a water quality sensor.
  const many = tokens[end - 1]!.text !== tokens[end - 1]!.stem && readings!.every(({ kind }) => COUNTABLE.has(kind))
  return (kindNamed || many) && inside.some((part) => part.readings) && range(start, end).every(covered)
}

/** The numbers from `start` to before `end`. */
export const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i)
