import type { KnowledgeGraph } from '../../graph/index.js'
import { decide, queuePlace, reviewQueue, type Decision, type ReviewItem } from '../../ingest/index.js'
import { requireRole } from '../auth.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'

interface ReviewEdge {
  readonly cursor: string
  readonly node: ReviewItem
}

type Candidate = ReviewItem['candidates'][number]

/** What curators are asked, and what they answer. */
export function addReview(parts: Parts): void {
  const { builder } = parts
  const decision = createDecisionEnum(parts)
  const item = addItem(parts, decision)
  const { edge, connection } = implementConnection<ReviewEdge>(parts, 'ReviewConnection', 'ReviewEdge')
  builder.objectFields(edge, (t) => ({ node: t.field({ type: item, resolve: ({ node }) => node }) }))
  builder.queryField('reviewQueue', (t) =>
    t.field({
      type: connection,
      description: 'What documents name and a curator should decide on: first what may be known, then what is new',
      args: { first: t.arg.int({ defaultValue: 20, required: true }), after: t.arg.string() },
      resolve: async (_, { first, after }, { graph }) => {
        const rows = (await queueOf(graph)).map((node) => ({ node, cursor: queuePlace(node) }))
        const start = after ? rows.findIndex(({ cursor }) => cursor > after) : 0
        const edges = start < 0 ? [] : rows.slice(start, start + pageSize(first))
        return { totalCount: rows.length, hasNext: start >= 0 && start + first < rows.length, edges }
      }
    })
  )
  builder.mutationField('review', (t) =>
    t.field({
      type: item,
      description: 'Decides on an item of the review queue; it is remembered as a claim and not asked again',
      args: {
        id: t.arg.id({ required: true }),
        decision: t.arg({ type: decision, required: true }),
        target: t.arg.id({ description: 'What it is; without it ACCEPT takes the best candidate' })
      },
      resolve: (_, { id, decision, target }, { graph, role }) => {
        requireRole(role, 'curator')
        return decide(graph, id, decision, target ?? undefined)
      }
    })
  )
}

/** The queue as of the last version of each graph: pages of one list are cut from one queue. */
const queues = new WeakMap<
  KnowledgeGraph,
  { readonly version: number; readonly queue: Promise<readonly ReviewItem[]> }
>()

export async function queueOf(graph: KnowledgeGraph): Promise<readonly ReviewItem[]> {
  const { version } = await graph.meta()
  const kept = queues.get(graph)
  if (kept?.version === version) return kept.queue
  const queue = reviewQueue(graph)
  queues.set(graph, { version, queue })
  return queue
}

function createDecisionEnum({ builder }: Parts) {
  const values: Record<Decision, { description: string }> = {
    ACCEPT: { description: 'It is the best candidate, or the target' },
    OTHER: { description: 'It is the target' },
    NEW: { description: 'It is a thing of its own, none of the candidates' },
    REJECT: { description: 'There is no such thing; what documents say of it is taken away' }
  }
  return builder.enumType('Decision', { description: 'What a curator finds a proposal to be', values })
}

function addItem(parts: Parts, decision: ReturnType<typeof createDecisionEnum>) {
  const { builder, entity, kind, kinds } = parts
  const proposal = builder.objectRef<ReviewItem['proposal']>('Proposal').implement({
    description: 'A thing that only documents name',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.field({ type: kind, resolve: (each) => each.kind }),
      name: t.exposeString('name')
    })
  })
  const [page, candidate] = [addPage(parts), addCandidate(parts)]
  return builder.objectRef<ReviewItem>('ReviewItem').implement({
    fields: (t) => ({
      id: t.exposeID('id', { description: '`review:` and the id of the proposal' }),
      proposal: t.field({ type: proposal, resolve: (item) => item.proposal }),
      members: t.idList({
        description: 'Proposals of all documents that are this one thing: one decision settles them',
        resolve: ({ members }) => [...members]
      }),
      document: t.field({
        type: kinds.get('Document')!,
        resolve: ({ document }, _, { loaders }) => loaders.named(document, undefined)
      }),
      quote: t.exposeString('quote', { nullable: true, description: 'Verbatim words of the document' }),
      sentence: t.exposeString('sentence', { nullable: true, description: 'The sentence around the quote' }),
      page: t.field({ type: page, nullable: true, resolve: (item) => item.page }),
      confidence: t.exposeFloat('confidence', { description: 'That there is such a thing, in (0, 1]' }),
      mayBeKnown: t.boolean({
        description: 'Whether it may be one of the candidates; otherwise it is like nothing known',
        resolve: ({ band }) => band === 'review'
      }),
      candidates: t.field({ type: [candidate], description: 'Best first', resolve: (item) => [...item.candidates] }),
      decision: t.field({
        type: decision,
        nullable: true,
        description: 'null while it is open',
        resolve: (item) => item.decision
      }),
      target: t.field({
        type: entity,
        nullable: true,
        resolve: ({ target }, _, { loaders }) => (target === null ? null : loaders.named(target, undefined))
      })
    })
  })
}

function addPage({ builder }: Parts) {
  return builder.objectRef<NonNullable<ReviewItem['page']>>('QuotedPage').implement({
    description: 'A stretch of a document with the quote in it',
    fields: (t) => ({
      text: t.exposeString('text'),
      start: t.exposeInt('start', { description: 'UTF-16 offset of the quote in `text`' }),
      end: t.exposeInt('end', { description: 'UTF-16 offset of the end of the quote in `text`' })
    })
  })
}

function addCandidate({ builder, entity }: Parts) {
  return builder.objectRef<Candidate>('ReviewCandidate').implement({
    fields: (t) => ({
      entity: t.field({ type: entity, resolve: ({ id }, _, { loaders }) => loaders.named(id, undefined) }),
      score: t.exposeFloat('score', { description: 'In [0, 1]' }),
      why: t.exposeString('why')
    })
  })
}
