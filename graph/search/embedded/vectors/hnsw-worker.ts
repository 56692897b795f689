import { closeSync, openSync, readSync, renameSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import type { HnswBuild } from './build-hnsw.js'
import { HNSW_SETTINGS, loadHnsw } from './hnsw.js'

// Reads vectors one by one, so that memory holds them once: in the graph.
const { vectors, index, dimensions, count } = workerData as HnswBuild
const library = await loadHnsw()
if (library) {
  const graph = new library.HierarchicalNSW('ip', dimensions)
  graph.initIndex(count, HNSW_SETTINGS.links, HNSW_SETTINGS.buildBreadth, HNSW_SETTINGS.seed)
  const file = openSync(vectors, 'r')
  const vector = new Float32Array(dimensions)
  for (let row = 0; row < count; row++) {
    readSync(file, vector, 0, vector.byteLength, row * vector.byteLength)
    graph.addPoint(Array.from(vector), row)
  }
  closeSync(file)
  // A reader never meets half a file.
  graph.writeIndexSync(`${index}.part`)
  renameSync(`${index}.part`, index)
}
