import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openGraph, type ClaimDraft, type KnowledgeGraph } from '../../graph/index.js'
import { proposedId } from '../documents/proposed-id.js'
import { decide, rejectedIds, reviewQueue } from '../review.js'

const TEXT = [
  'A heading that says little',
  'Visitors came from far. The KSWI showed a loom that weaves by moonlight. Bhadla Dust Observatory sent a camera.',
  'Nobody else came.'
].join('\n')
const SENTENCE = 'The KSWI showed a loom that weaves by moonlight.'

const idOf = (name: string, document = 'report') => proposedId('institution', name, `document:${document}`)
const itemOf = (name: string, document?: string) => `review:${idOf(name, document)}`

const catalogue = { source: 'document:seed', load: 'load:catalogue', authority: 'official' } as const

/** A document that names two institutions nobody knows for certain. */
function report(document = 'report'): ClaimDraft[] {
  const said = {
    source: `document:${document}`,
    load: `load:${document}`,
    authority: 'extraction',
    method: 'extraction',
    confidence: 0.6
  } as const
  const named = (name: string, quote: string) => {
    const start = TEXT.indexOf(quote)
    return {
      ...said,
      subject: idOf(name, document),
      fields: { name },
      quote,
      locator: { start, end: start + quote.length }
    }
  }
  return [
    { ...said, subject: `document:${document}`, fields: { name: `The ${document}`, text: TEXT } },
    named('KSWI', 'The KSWI showed a loom'),
    named('Bhadla Dust Observatory', 'Bhadla Dust Observatory sent a camera.'),
    { ...said, subject: idOf('KSWI', document), relation: 'MENTIONED_IN', object: `document:${document}` }
  ]
}

let folder: string
let graph: KnowledgeGraph

const write = (drafts: readonly ClaimDraft[], replaceLoads: string[] = []) =>
  graph.write(
    drafts.map((draft) => graph.claim(draft)),
    { replaceLoads }
  )

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-review-'))
  graph = await openGraph({ dataDir: folder, embeddingModel: null })
  await write([
    { ...catalogue, subject: 'institution:kolar', fields: { name: 'Kolar Silk Weaving Institute' } },
    { ...catalogue, subject: 'institution:kolkata', fields: { name: 'Kolkata Society of Wool Importers' } },
    { ...catalogue, subject: 'cluster:silk', fields: { name: 'Silk Cluster' } },
    ...report()
  ])
})

afterEach(async () => {
  await graph.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the queue shows what may be known first, with its sentence, the page around it, and the candidates', async () => {
  const [first, second, ...others] = await reviewQueue(graph)
  expect(others).toEqual([])
  expect(first).toMatchObject({
    id: itemOf('KSWI'),
    proposal: { kind: 'Institution', name: 'KSWI' },
    document: 'document:report',
    quote: 'The KSWI showed a loom',
    sentence: SENTENCE,
    confidence: 0.6,
    band: 'review',
    decision: null
  })
  const { text, start, end } = first!.page!
  expect(text.slice(start, end)).toBe(first!.quote)
  expect(text).toContain('Nobody else came.')
  expect(first!.candidates.map(({ id }) => id)).toContain('institution:kolar')
  expect(second).toMatchObject({ id: itemOf('Bhadla Dust Observatory'), band: 'new', candidates: [] })
})

test('accepting joins it with the best candidate or the target, once and for all', async () => {
  const best = (await reviewQueue(graph))[0]!.candidates[0]!.id
  const decided = await decide(graph, itemOf('KSWI'), 'ACCEPT')
  expect(decided).toMatchObject({ decision: 'ACCEPT', target: best })
  expect((await graph.entity(best)).mergedFrom).toEqual([idOf('KSWI')])
  const { hash, version } = await graph.meta()
  expect(await decide(graph, itemOf('KSWI'), 'ACCEPT')).toMatchObject({ target: best })
  await write(report(), ['load:report'])
  expect(await graph.meta()).toMatchObject({ hash, version })
  expect((await reviewQueue(graph)).map(({ id }) => id)).toEqual([itemOf('Bhadla Dust Observatory')])
})

test('the name then means the same in other documents', async () => {
  await decide(graph, itemOf('KSWI'), 'OTHER', 'Kolar Silk Weaving Institute')
  await write(report('second'))
  expect((await reviewQueue(graph)).map(({ proposal }) => proposal.name)).toEqual(['Bhadla Dust Observatory'])
})

test('what is new is a thing of its own, apart from the candidates that were shown', async () => {
  await decide(graph, itemOf('KSWI'), 'NEW')
  await decide(graph, itemOf('Bhadla Dust Observatory'), 'NEW')
  expect(await reviewQueue(graph)).toEqual([])
  await expect(graph.merge(idOf('KSWI'), 'institution:kolar', catalogue)).rejects.toMatchObject({ code: 'CONFLICT' })
  await write(report('second'))
  await decide(graph, itemOf('KSWI'), 'NEW')
  expect(await reviewQueue(graph)).toEqual([])
})

test('what is rejected is gone with all that documents say of it, and known as rejected', async () => {
  await write(report('second'))
  const item = (await reviewQueue(graph)).find(({ proposal }) => proposal.name === 'Bhadla Dust Observatory')!
  expect(item.members).toHaveLength(2)
  await decide(graph, item.id, 'REJECT')
  expect(await graph.get(item.members)).toEqual([null, null])
  expect(await rejectedIds(graph, [...item.members, idOf('KSWI')])).toEqual(new Set(item.members))
  expect(await decide(graph, item.id, 'REJECT')).toMatchObject({ decision: 'REJECT' })
})

test.each([
  ['an id of another form', 'institution:kolar', 'ACCEPT', undefined, 'INVALID'],
  ['an item that does not wait', 'review:institution:nobody-123456', 'NEW', undefined, 'NOT_FOUND'],
  ['no candidate to accept', itemOf('Bhadla Dust Observatory'), 'ACCEPT', undefined, 'INVALID'],
  ['other without a target', itemOf('KSWI'), 'OTHER', undefined, 'INVALID'],
  ['a target of another kind', itemOf('KSWI'), 'OTHER', 'cluster:silk', 'INVALID'],
  ['a target that is not there', itemOf('KSWI'), 'OTHER', 'institution:kolarr', 'NOT_FOUND'],
  ['a target that is only proposed', itemOf('KSWI'), 'OTHER', idOf('Bhadla Dust Observatory'), 'INVALID'],
  ['itself as target', itemOf('KSWI'), 'OTHER', idOf('KSWI'), 'INVALID'],
  ['a target for what is new', itemOf('KSWI'), 'NEW', 'institution:kolar', 'INVALID']
] as const)('is refused and changes nothing: %s', async (_, id, decision, target, code) => {
  const { version } = await graph.meta()
  await expect(decide(graph, id, decision, target)).rejects.toMatchObject({ code })
  expect((await graph.meta()).version).toBe(version)
})

test('another decision than the one taken is refused', async () => {
  await decide(graph, itemOf('KSWI'), 'NEW')
  await expect(decide(graph, itemOf('KSWI'), 'REJECT')).rejects.toMatchObject({ code: 'CONFLICT' })
})
