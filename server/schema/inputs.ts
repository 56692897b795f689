import { InvalidError, NAMED_PATTERNS, type EntityFilter, type PatternName, type Scope } from '../../graph/index.js'
import { limitError } from '../errors.js'
import type { Parts } from './builder.js'
import { defined } from './defined.js'

/** The inputs that several queries take. */
export function createInputs({ builder, kind }: Parts) {
  const scope = builder.inputType('Scope', {
    description: 'Restricts every answer to some claims, as if the others had been removed',
    fields: (t) => ({
      sources: t.idList({ description: 'Only what these documents say' }),
      excludeSources: t.idList({ description: 'Not what these documents say' }),
      asOf: t.string({
        description: 'Not what was said after this date (2024, 2024-12 or 2024-12-19); undated claims stay'
      }),
      minConfidence: t.float({ description: 'Not claims of lower confidence, in [0, 1]' })
    })
  })
  const near = builder.inputType('Near', {
    description: 'Within a distance of a place (its id or name) or of a point in degrees',
    fields: (t) => ({
      place: t.id(),
      latitude: t.float(),
      longitude: t.float(),
      km: t.float({ defaultValue: 300, required: true })
    })
  })
  const where = builder.inputType('EntityFilter', {
    description:
      'All members must hold; within a list any value. Values are ids, or slugs and names where they are unambiguous',
    fields: (t) => ({
      states: t.idList({ description: 'States include their cities' }),
      clusters: t.idList(),
      domains: t.idList({ description: 'Fields of work include their sub-fields' }),
      types: t.stringList({ description: 'Indifferent to case, `_` and `-`' }),
      kinds: t.field({ type: [kind] }),
      readiness: t.stringList({ description: 'Indifferent to case, `_` and `-`' }),
      yearFrom: t.int(),
      yearTo: t.int(),
      near: t.field({ type: near }),
      text: t.string({ description: 'Words, searched by meaning' })
    })
  })
  const via = builder.enumType('PatternName', {
    description: 'Patterns that a cross-table goes through',
    values: Object.fromEntries(
      Object.entries(NAMED_PATTERNS).map(([name, { description }]) => [
        name,
        { value: name as PatternName, description }
      ])
    )
  })
  // What partners and replicable are asked by.
  const ranked = builder.args((t) => ({
    domains: t.idList({ description: 'Sub-fields count' }),
    text: t.string(),
    where: t.field({ type: where }),
    first: t.int({ defaultValue: 10, required: true }),
    after: t.string(),
    scope: t.field({ type: scope })
  }))
  return { scope, where, via, ranked }
}

export type Inputs = ReturnType<typeof createInputs>

type Given<T> = { readonly [K in keyof T]?: T[K] | null }

/** A scope as given. Sources may be bare slugs. @throws InvalidError for a date or confidence that is none. */
export function readScope(input: Given<Scope> | null | undefined): Scope | undefined {
  if (!input) return undefined
  const { asOf, minConfidence } = input
  if (asOf && (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf) || Number.isNaN(Date.parse(asOf)))) {
    throw new InvalidError(`scope.asOf: "${asOf}" is not a date like 2024, 2024-12 or 2024-12-19`, {
      path: 'scope.asOf',
      value: asOf
    })
  }
  if (typeof minConfidence === 'number' && !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new InvalidError(`scope.minConfidence: ${minConfidence} does not lie in [0, 1]`, {
      path: 'scope.minConfidence',
      value: minConfidence
    })
  }
  const documents = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => (id.includes(':') ? id : `document:${id}`)))].sort()
  const { sources, excludeSources, ...rest } = defined(input)
  return {
    ...rest,
    ...(sources && { sources: documents(sources) }),
    ...(excludeSources && { excludeSources: documents(excludeSources) })
  }
}

/** More fields of work than this in one question are no question. */
const MAX_DOMAINS = 20

/** The fields of work of a question. @throws a LIMIT error above 20. */
export function readDomains(domains: readonly string[] | null | undefined): { domains?: readonly string[] } {
  if (!domains) return {}
  if (domains.length > MAX_DOMAINS)
    throw limitError('number of domains', MAX_DOMAINS, domains.length, 'The number of domains')
  return { domains }
}

interface GivenFilter extends Given<Omit<EntityFilter, 'near'>> {
  readonly near?: Given<NonNullable<EntityFilter['near']>> | null
  readonly text?: string | null
}

/** A filter and the text that came with it. */
export function readFilter(input: GivenFilter | null | undefined): { where: EntityFilter; text?: string } {
  const { near, text, ...rest } = defined(input)
  return { where: { ...rest, ...(near && { near: defined(near) }) }, ...(text !== undefined && { text }) }
}
