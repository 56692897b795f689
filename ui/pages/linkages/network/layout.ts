import type { LayoutStep, LayoutTask } from './layout-worker.js'
import type { Network } from './load.js'

export type Places = LayoutTask['nodes']

/** The first places: the middle in the middle, the others around it by their distance, evenly. */
export function circles({ nodes }: Network): Places {
  return nodes.map(({ id, distance }, index) => {
    const angle = (2 * Math.PI * index * 0.618) % (2 * Math.PI)
    return { id, x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
  })
}

/**
 * Lays a network out beside the page (ForceAtlas2: Jacomy and others 2014) and reports each step.
 * @returns a function that stops it
 */
export function layOut(
  { edges }: Network,
  nodes: Places,
  onstep: (step: LayoutStep) => void,
  stopAfter = 1_500
): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onstep(data)
    if (data.done) worker.terminate()
  })
  const ties = edges.filter(({ from, to }) => from !== to).map(({ from, to }): [string, string] => [from, to])
  worker.postMessage({ nodes, edges: ties, stopAfter } satisfies LayoutTask)
  return () => worker.terminate()
}
