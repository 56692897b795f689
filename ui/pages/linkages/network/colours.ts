import type { Community, NetworkNode } from './load.js'

/** Equal after the last. They are told apart by name as well. */
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

/** Things that a colour stands for. */
export interface ColourGroup {
  label: string
  colour: string
  members: ReadonlySet<string>
}

/** Kinds in the order in which they first appear. */
export function byKind(nodes: readonly NetworkNode[], labelOf: (kind: string) => string): ColourGroup[] {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))]
  return kinds.map((kind, index) => ({
    label: labelOf(kind),
    colour: colourAt(index),
    members: new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id))
  }))
}

/** Groups of the whole graph that the nodes belong to, those with most of them first; what is in none comes last. */
export function byCommunity(
  nodes: readonly NetworkNode[],
  communities: readonly Community[],
  labelOf: (name: string) => string,
  rest: string
): ColourGroup[] {
  const shown = new Set(nodes.map(({ id }) => id))
  const groups = communities
    .map(({ name, members }) => ({ label: labelOf(name), members: new Set(members.filter((id) => shown.has(id))) }))
    .filter(({ members }) => members.size)
    .sort((a, b) => b.members.size - a.members.size)
    .slice(0, PALETTE.length - 1)
    .map((group, index) => ({ ...group, colour: colourAt(index) }))
  const placed = new Set(groups.flatMap(({ members }) => [...members]))
  const others = new Set([...shown].filter((id) => !placed.has(id)))
  return others.size ? [...groups, { label: rest, colour: PALETTE.at(-1)!, members: others }] : groups
}

function colourAt(index: number): string {
  return PALETTE[Math.min(index, PALETTE.length - 1)]!
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
