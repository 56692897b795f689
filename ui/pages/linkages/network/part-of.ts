import type { Network } from './load.js'

/** What remains of a network where only some kinds count: those, the middle, and of them what is still tied to it. */
export function partOf(network: Network, middle: string, kinds: readonly string[]): Network {
  if (!kinds.length) return network
  const wanted = new Set(
    network.nodes.filter(({ id, kind }) => id === middle || kinds.includes(kind)).map(({ id }) => id)
  )
  const edges = network.edges.filter(({ from, to }) => wanted.has(from) && wanted.has(to))
  const tied = new Set(stepsFrom(edges, middle).keys())
  return {
    ...network,
    nodes: network.nodes.filter(({ id }) => tied.has(id)),
    edges: edges.filter(({ from }) => tied.has(from))
  }
}

/** One step of a path: from `at` to `to`, with the words that lead there. */
export interface PathStep {
  at: string
  to: string
  label: string
}

/** A shortest path between two things of the network, null where none is drawn; nothing but itself for equal ends. */
export function shortestPath({ edges }: Network, from: string, to: string): PathStep[] | null {
  const steps = stepsFrom(edges, from)
  if (!steps.has(to)) return null
  const path: PathStep[] = []
  for (let step = steps.get(to); step; step = steps.get(step.at)) path.unshift(step)
  return path
}

/** The step by which each thing is first reached, breadth first; null for the start. */
function stepsFrom(edges: Network['edges'], start: string): Map<string, PathStep | null> {
  const ties = new Map<string, PathStep[]>()
  const add = (at: string, to: string, label: string) => {
    const known = ties.get(at)
    if (known) known.push({ at, to, label })
    else ties.set(at, [{ at, to, label }])
  }
  for (const { from, to, label, inverse } of edges) {
    add(from, to, label)
    add(to, from, inverse)
  }
  const reached = new Map<string, PathStep | null>([[start, null]])
  // Additions while it runs are visited in their turn, which makes it breadth first.
  for (const at of reached.keys()) {
    for (const step of ties.get(at) ?? []) if (!reached.has(step.to)) reached.set(step.to, step)
  }
  return reached
}
