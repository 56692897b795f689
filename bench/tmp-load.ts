import { rmSync } from 'node:fs'
import type { Claim } from '../graph/index.js'
import { openStore } from '../graph/index.js'
import { rorClaims, rorOntology } from './ror-ontology.js'

export async function load(dataDir: string, most = Infinity, batch = 20000) {
  const neo4j = process.env['NEO4J_URI'] ? { uri: process.env['NEO4J_URI'], user: 'neo4j', password: process.env['NEO4J_PASSWORD']! } : undefined
  const store = await openStore({ dataDir, ontology: rorOntology, ...(neo4j && { neo4j }) })
  let put: Claim[] = []
  let n = 0
  const t0 = performance.now()
  let apply = 0
  const flush = async () => {
    const t = performance.now()
    await store.apply({ put })
    apply += performance.now() - t
    n += put.length
    put = []
    console.log(n, ((performance.now() - t0) / 1000).toFixed(1), (n / (performance.now() - t0) * 1000).toFixed(0) + '/s', 'apply', (apply / 1000).toFixed(1), (process.memoryUsage().rss / 1e6).toFixed(0) + 'MB')
  }
  for await (const claim of rorClaims('/work/shared/ror')) {
    put.push(claim)
    if (put.length >= batch) { await flush(); if (n >= most) break }
  }
  if (put.length) await flush()
  console.log(await store.meta())
  await store.close()
}
