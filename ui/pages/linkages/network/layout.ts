import type { LayoutStep, LayoutTask } from './layout-worker.js'
import type { Network } from './load.js'

export type Places = LayoutTask['nodes']

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * The first places: the middle in the middle, the others around it as seeds lie in a sunflower (Vogel 1979), nearest
 * first: evenly, and never two at one place, from where no force could part them.
 */
export function sunflower({ nodes }: Network): Places {
  return nodes.map(({ id }, index) => {
    const [radius, angle] = [Math.sqrt(index), index * GOLDEN_ANGLE]
    return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}

/**
 * Lays a network out beside the page (ForceAtlas2: Jacomy and others 2014) and reports each step.
 * @returns a function that stops it
 */
export function layOut({ edges }: Network, nodes: Places, onstep: (step: LayoutStep) => void): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutStep>) => {
    onstep(data)
    if (data.done) worker.terminate()
  })
  const ties = edges.filter(({ from, to }) => from !== to).map(({ from, to }): [string, string] => [from, to])
  worker.postMessage({ nodes, edges: ties } satisfies LayoutTask)
  return () => worker.terminate()
}
