/** Colours of kinds in the order in which they first appear; equal after the last. They are told apart by name as well. */
const PALETTE = [
  '#3b7dbd',
  '#c8682f',
  '#3f9a6e',
  '#a8548f',
  '#b39218',
  '#5a6bc2',
  '#c0504d',
  '#4f9aa8',
  '#8a7560',
  '#77808a'
]

export function coloursOf(kinds: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...new Set(kinds)].map((kind, index) => [kind, PALETTE[Math.min(index, PALETTE.length - 1)]!]))
}

/** A colour of the page as drawings need it: `rgb(…)`, for the present theme. */
export function resolvedColour(variable: string, within: HTMLElement): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${variable})`
  within.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
