import { InvalidError } from '../errors.js'
import { firstOf } from './first-of.js'

/** The items after a cursor in their order, and whether there are more. @throws InvalidError for a cursor of another list. */
export function rankedPage<T>(
  items: readonly T[],
  { first = 10, after }: { readonly first?: number; readonly after?: string },
  { byRank, cursorOf }: { readonly byRank: (a: T, b: T) => number; readonly cursorOf: (item: T) => string }
): { page: T[]; hasNext: boolean } {
  const last = after === undefined ? null : items.find((item) => cursorOf(item) === after)
  if (last === undefined)
    throw new InvalidError(`after: "${after}" is not a cursor of this list`, { path: 'after', value: after })
  const rest = last ? items.filter((item) => byRank(last, item) < 0) : items
  return { page: firstOf(rest, first, byRank), hasNext: rest.length > first }
}
