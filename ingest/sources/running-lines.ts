/** Lines at the top and at the foot of a page looked at. */
const EDGE = 2
/** On fewer pages, or on a smaller share of them, an edge line may be the document's own. */
const FEWEST = 3
const SHARE = 0.3
const LONGEST = 200

/**
 * Pages without their running titles and page numbers: what stands at the edge of many pages, but for its figures the
 * same on each. Where a title without figures first stands it stays, as it may be that of the document.
 */
export function withoutRunningLines<T extends { readonly text: string }>(pages: readonly (readonly T[])[]): T[][] {
  const edges = pages.map((lines) => lines.filter((_, i) => i < EDGE || i >= lines.length - EDGE))
  const counts = new Map<string, number>()
  for (const lines of edges) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const fewest = Math.max(FEWEST, pages.length * SHARE)
  const seen = new Set<string>()
  return pages.map((lines, page) => {
    const running = new Set(
      edges[page]!.filter((line) => {
        const key = keyOf(line)
        const again = key.includes('#') || seen.has(key)
        seen.add(key)
        return again && counts.get(key)! >= fewest
      })
    )
    return lines.filter((line) => !running.has(line))
  })
}

function keyOf({ text }: { readonly text: string }): string {
  return text.slice(0, LONGEST).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}
