import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** What is to be laid out: nodes on a first circle, and who is tied to whom. */
export interface LayoutTask {
  nodes: { id: string; x: number; y: number }[]
  edges: [from: string, to: string][]
  /** Milliseconds after which the layout stops, wherever it is. */
  stopAfter: number
}

/** Where the nodes are now, in the order of the task; `done` on the last message. */
export interface LayoutStep {
  places: { x: number; y: number }[]
  done: boolean
}

const ROUNDS = 20
/** More changes nothing that could be seen. */
const ENOUGH = 1_000

/** Milliseconds between two reports: each has the picture drawn anew, which is as often as an eye follows. */
const PAUSE = 60

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new UndirectedGraph()
  for (const { id, x, y } of data.nodes) graph.addNode(id, { x, y })
  for (const [from, to] of data.edges) graph.mergeEdge(from, to)
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false }
  const stopAt = performance.now() + data.stopAfter
  let reported = 0
  for (let rounds = 0; ; rounds += ROUNDS) {
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings })
    const now = performance.now()
    const done = now > stopAt || rounds > ENOUGH
    if (!done && now < reported + PAUSE) continue
    reported = now
    postMessage({ places: graph.mapNodes((_, { x, y }) => ({ x, y })), done } satisfies LayoutStep)
    if (done) return
  }
})
