import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ingest } from '../../ingest/index.js'
import { openTestServer, type TestServer } from '../server.fixture.js'

const SENTENCE = 'The Bhadla Institute of Dust Research and the Kolar Institute of Silk Weaving signed a memorandum.'

let server: TestServer
beforeEach(async () => {
  server = await openTestServer()
  const file = join(server.folder, 'release.txt')
  writeFileSync(file, `A memorandum was signed\n\n${SENTENCE}\n`)
  await ingest(server.graph, { inputs: [file] })
})
afterEach(() => server.close())

const change = async (query: string, variables: Record<string, unknown> = {}) =>
  server.ask(query, variables, { token: server.app.auth.localToken! })

const QUEUE = `query ($first: Int, $after: String) { reviewQueue(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id proposal { id kind name } document { id } quote sentence page { text start end } mayBeKnown candidates { score } decision } }
} }`
const REVIEW = `mutation ($id: ID!, $decision: Decision!, $target: ID) {
  review(id: $id, decision: $decision, target: $target) { id decision target { id } }
}`

const queue = async (variables: Record<string, unknown> = {}) =>
  (await server.ask(QUEUE, { first: 20, ...variables })).data['reviewQueue']
const itemNamed = async (name: string): Promise<string> =>
  (await queue()).edges.find(({ node }: { node: { proposal: { name: string } } }) => node.proposal.name === name).node
    .id

it('shows what waits, with the quote in its page, a page at a time', async () => {
  const first = await queue({ first: 1 })
  expect(first.totalCount).toBeGreaterThan(1)
  const [{ node }] = first.edges
  expect(node).toMatchObject({ sentence: SENTENCE, document: { id: 'document:release' }, decision: null })
  expect(node.page.text.slice(node.page.start, node.page.end)).toBe(node.quote)
  const second = await queue({ after: first.pageInfo.endCursor })
  expect(second.edges).toHaveLength(first.totalCount - 1)
})

it('remembers a decision and goes on after the cursor of what was decided', async () => {
  const { edges, pageInfo } = await queue({ first: 1 })
  const [{ node }] = edges
  const decided = await change(REVIEW, { id: node.id, decision: 'REJECT' })
  expect(decided.data['review']).toEqual({ id: node.id, decision: 'REJECT', target: null })
  const rest = await queue({ after: pageInfo.endCursor })
  expect(rest.edges).toHaveLength(rest.totalCount)
  await ingest(server.graph, { inputs: [join(server.folder, 'release.txt')] })
  expect((await queue()).edges.map((edge: { node: { id: string } }) => edge.node.id)).not.toContain(node.id)
})

it('joins with what the curator names', async () => {
  const id = await itemNamed('Bhadla Institute of Dust Research')
  const { data } = await change(REVIEW, { id, decision: 'OTHER', target: 'institution:lab' })
  expect(data['review'].target).toEqual({ id: 'institution:lab' })
  const { mergedFrom } = await server.graph.entity('institution:lab')
  expect(mergedFrom).toEqual([id.slice('review:'.length)])
})

it('is for curators, and refuses what does not fit', async () => {
  const id = await itemNamed('Bhadla Institute of Dust Research')
  const code = ({ errors }: Awaited<ReturnType<typeof change>>) => errors?.[0]?.extensions['code']
  expect(code(await server.ask(REVIEW, { id, decision: 'NEW' }))).toBe('FORBIDDEN')
  expect(code(await change(REVIEW, { id, decision: 'OTHER', target: 'domain:waste' }))).toBe('INVALID')
  expect(code(await change(REVIEW, { id: 'review:institution:nix-123456', decision: 'NEW' }))).toBe('NOT_FOUND')
})
