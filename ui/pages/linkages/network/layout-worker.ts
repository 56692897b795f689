import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** What is to be laid out: nodes on a first circle, and who is tied to whom. */
export interface LayoutTask {
  nodes: { id: string; x: number; y: number }[]
  edges: [from: string, to: string][]
}

/** Where the nodes are now, in the order of the task; `done` on the last message. */
export interface LayoutStep {
  places: { x: number; y: number }[]
  done: boolean
}

const ROUNDS = 20
/** More changes nothing that could be seen. */
const ENOUGH = 1_000

/** Milliseconds after which the layout stops, wherever it is: more things need longer. */
const stopAfter = (things: number) => 1_500 + things

/** Milliseconds between two reports: each has the picture drawn anew, which for many things takes the page a while. */
const pauseFor = (things: number) => 60 + things / 10

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new UndirectedGraph()
  for (const { id, x, y } of data.nodes) graph.addNode(id, { x, y })
  for (const [from, to] of data.edges) graph.mergeEdge(from, to)
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false }
  const stopAt = performance.now() + stopAfter(graph.order)
  const pause = pauseFor(graph.order)
  let reported = 0
  for (let rounds = 0; ; rounds += ROUNDS) {
    forceAtlas2.assign(graph, { iterations: ROUNDS, settings })
    const now = performance.now()
    const done = now > stopAt || rounds > ENOUGH
    if (!done && now < reported + pause) continue
    reported = now
    postMessage({ places: graph.mapNodes((_, { x, y }) => ({ x, y })), done } satisfies LayoutStep)
    if (done) return
  }
})
