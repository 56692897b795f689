import { byCodeUnit, type EntityId } from '../claims.js'

/** One list for several lists of ids, in code-unit order. */
export interface OneList {
  readonly ids: readonly EntityId[]
  /** Of each list what its numbers are in the one; null where it is the one itself. */
  readonly numbers: readonly (Int32Array | null)[]
}

/** Tables of one version of a graph share their ids; else these are brought together. All lists are in code-unit order. */
export function inOneList(lists: readonly (readonly EntityId[])[]): OneList {
  const distinct = [...new Set(lists)]
  const ids = distinct.length === 1 ? distinct[0]! : [...new Set(distinct.flat())].sort(byCodeUnit)
  if (distinct.length === 1) return { ids, numbers: lists.map(() => null) }
  const known = new Map(ids.map((id, number) => [id, number]))
  return { ids, numbers: lists.map((list) => Int32Array.from(list, (id) => known.get(id)!)) }
}

/** Place of an id among ids in code-unit order; their number where it is absent. */
export function placeOf(ids: readonly EntityId[], id: EntityId): number {
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byCodeUnit(ids[middle]!, id) < 0) low = middle + 1
    else high = middle
  }
  return ids[low] === id ? low : ids.length
}
