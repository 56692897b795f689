import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import { buildGazetteer, extract, ingest, knownEntities } from '../ingest/index.js'
import { syntheticReleases } from './synthetic-releases.js'

const ROOT = process.cwd()
const SEEDS = join(ROOT, '../shared/seeds')
const RELEASES = 1000

interface Timed<T> {
  readonly value: T
  readonly seconds: number
}

async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - start) / 1000 }
}

async function withCatalogue<T>(
  embeddingModel: string | null,
  work: (graph: KnowledgeGraph) => Promise<T>
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sangam-bench-'))
  const graph = await openGraph({ dataDir, embeddingModel })
  try {
    await ingest(graph, { inputs: [join(ROOT, 'catalogue')] })
    return await work(graph)
  } finally {
    await graph.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The shared seeds on a graph whose vectors are all there, so that the model is warm. */
async function seedRow(): Promise<string> {
  if (!existsSync(SEEDS)) return '| the five seeds, model warm | not at hand | | |'
  return withCatalogue(join(ROOT, 'models/all-MiniLM-L6-v2'), async (graph) => {
    await graph.settled()
    const written = await timed(() => ingest(graph, { inputs: [SEEDS] }))
    const vectors = await timed(() => graph.settled())
    const again = await timed(() => ingest(graph, { inputs: [SEEDS] }))
    const files = readdirSync(SEEDS).length
    return [
      `| the five seeds, model warm: claims written | ${written.value.claims} | ${written.seconds.toFixed(1)} s | ${(files / written.seconds).toFixed(1)} |`,
      `| … with all their vectors | | ${(written.seconds + vectors.seconds).toFixed(1)} s | |`,
      `| … the same again (${again.value.added} added) | ${again.value.claims} | ${again.seconds.toFixed(1)} s | ${(files / again.seconds).toFixed(1)} |`
    ].join('\n')
  })
}

async function releaseRows(): Promise<string> {
  const known = await knownEntities(join(ROOT, 'catalogue'))
  const texts = syntheticReleases(known, RELEASES)
  const folder = mkdtempSync(join(tmpdir(), 'sangam-releases-'))
  mkdirSync(join(folder, 'in'))
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, 'in', `release-${i}.txt`), text)
  const gazetteer = buildGazetteer(known)
  const bare = await timed(async () => texts.forEach((text) => void extract(text, { gazetteer })))
  const row = await withCatalogue(null, async (graph) => {
    const { value, seconds } = await timed(() => ingest(graph, { inputs: [join(folder, 'in')] }))
    return [
      `| ${RELEASES} synthetic releases, no embeddings | ${value.claims} | ${seconds.toFixed(1)} s | **${(RELEASES / seconds).toFixed(0)}** |`,
      `| extraction of them alone, nothing written | | ${bare.seconds.toFixed(1)} s | ${(RELEASES / bare.seconds).toFixed(0)} (${(seconds / bare.seconds).toFixed(1)} × as fast) |`
    ].join('\n')
  })
  rmSync(folder, { recursive: true, force: true })
  return row
}

/** Markdown section: how fast documents become claims, against extraction alone. */
export const run = async (): Promise<string> =>
  [
    '## Taking in documents',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}.`,
    '',
    '| input | claims | time | documents a second |',
    '|---|---|---|---|',
    await seedRow(),
    await releaseRows()
  ].join('\n')
