import type { GraphStore } from '../graph/index.js'
import { EVERY } from '../graph/store/graph-store.js'
import { ORGANISATION_RELATIONS, rorId } from './ror-ontology.js'

/** `ror_reference_answers.json`, as far as it is asked. */
export interface ReferenceAnswers {
  readonly labels: Readonly<Record<string, number>>
  readonly types: Readonly<Record<string, number>>
  readonly neighbourhoods: Readonly<Record<string, { degree: number; org_2hop: number; org_3hop: number }>>
  readonly shortest_paths_org_edges_undirected: readonly { from: string; to: string; dist: number }[]
}

export interface Answered {
  readonly question: string
  readonly asked: number
  readonly right: number
  /** Milliseconds of one. */
  readonly p50: number
  readonly p95: number
}

/** Organisations that the dump relates to themselves. Such a claim is kept, but a thing has no relation to itself. */
const SELF_REFERENCES = 3

/** Asks a store what the reference has the answers to. */
export async function answersOf(store: GraphStore, reference: ReferenceAnswers): Promise<Answered[]> {
  const hubs = Object.entries(reference.neighbourhoods)
  return [
    await ask(
      'entities by kind',
      Object.entries(reference.labels),
      async ([kind, expected]) => (await store.count('kind')).get(kind) === expected
    ),
    await ask(`relations (less ${SELF_REFERENCES} to itself)`, [reference.types], async (types) => {
      const counted = [...(await store.count('relation')).values()].reduce((sum, n) => sum + n, 0)
      return counted === Object.values(types).reduce((sum, n) => sum + n, 0) - SELF_REFERENCES
    }),
    await ask(
      'neighbours of the 10 largest',
      hubs,
      async ([id, { degree }]) => (await neighbours(store, [rorId(id)], [])).size === degree
    ),
    await ask(
      'organisations within 2 hops',
      hubs,
      async ([id, expected]) => (await within(store, rorId(id), 2)) === expected.org_2hop
    ),
    await ask(
      'organisations within 3 hops',
      hubs,
      async ([id, expected]) => (await within(store, rorId(id), 3)) === expected.org_3hop
    ),
    await ask(
      'shortest paths of up to 13 hops',
      reference.shortest_paths_org_edges_undirected,
      async ({ from, to, dist }) => (await distance(store, rorId(from), rorId(to))) === dist
    )
  ]
}

async function ask<T>(question: string, cases: readonly T[], isRight: (one: T) => Promise<boolean>): Promise<Answered> {
  const times: number[] = []
  let right = 0
  for (const one of cases) {
    const start = performance.now()
    if (await isRight(one)) right++
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
  return { question, asked: cases.length, right, p50: at(0.5), p95: at(0.95) }
}

/** Ids one relation away, in any direction. */
async function neighbours(
  store: GraphStore,
  from: readonly string[],
  relations: readonly string[]
): Promise<Set<string>> {
  const pattern = { start: [], steps: [{ relations, direction: 'any' as const, kinds: [] }] }
  const paths = await store.match({ pattern, from, perPair: 1, starts: EVERY })
  return new Set(Array.from(paths, ({ nodes }) => nodes[1]!))
}

/** The rings around an organisation, nearest first, until they are empty. */
async function* rings(store: GraphStore, id: string): AsyncIterable<ReadonlySet<string>> {
  const seen = new Set([id])
  for (let ring = new Set(seen); ring.size;) {
    const found = await neighbours(store, [...ring], ORGANISATION_RELATIONS)
    ring = new Set([...found].filter((each) => !seen.has(each)))
    for (const each of ring) seen.add(each)
    yield ring
  }
}

async function within(store: GraphStore, id: string, hops: number): Promise<number> {
  let count = 0
  for await (const ring of rings(store, id)) {
    count += ring.size
    if (--hops === 0) break
  }
  return count
}

async function distance(store: GraphStore, from: string, to: string): Promise<number | null> {
  let hops = 0
  for await (const ring of rings(store, from)) {
    hops++
    if (ring.has(to)) return hops
  }
  return null
}
