/** Below this share of all it is quicker to put each in its place among the first than to order all. */
const FEW = 1 / 16

/** The first of some items in order, equal ones as they come; the others are not put in order. */
export function firstOf<T>(items: readonly T[], most: number, compare: (a: T, b: T) => number): T[] {
  if (most > items.length * FEW) return [...items].sort(compare).slice(0, most)
  if (most <= 0) return []
  const first: T[] = []
  for (const item of items) {
    if (first.length === most && compare(item, first[most - 1]!) >= 0) continue
    let at = first.length
    while (at > 0 && compare(item, first[at - 1]!) < 0) at--
    first.splice(at, 0, item)
    if (first.length > most) first.pop()
  }
  return first
}
