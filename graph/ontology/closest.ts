/** The candidate with the smallest Levenshtein distance to `word`, null when none is within a third of its length. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.ceil(word.length / 3))
  let best: { name: string; distance: number } | null = null
  for (const name of candidates) {
    if (Math.abs(word.length - name.length) > limit) continue
    const d = distance(word.toLowerCase(), name.toLowerCase())
    if (d <= limit && (!best || d < best.distance)) best = { name, distance: d }
  }
  return best?.name ?? null
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
