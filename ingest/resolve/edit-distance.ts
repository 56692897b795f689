/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each at cost 1.
 * Gives `limit + 1` as soon as the distance is known to exceed `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    beforeLast = last
    last = row
  }
  const distance = last[b.length]!
  return distance > limit ? limit + 1 : distance
}

/** 1 for equal strings, 0 for strings without anything in common: 1 − distance / longer length; 0 also below `least`. */
export function similarity(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1
  const limit = Math.floor((1 - least) * longer + 1e-9)
  const distance = editDistance(a, b, limit)
  return distance > limit ? 0 : 1 - distance / longer
}
