import { ask, operation } from '../../graphql.js'

/** It is the best candidate (or the target) · it is the target · it is a thing of its own · there is no such thing. */
export type Decision = 'ACCEPT' | 'OTHER' | 'NEW' | 'REJECT'

/** A known thing that the proposal may be. */
export interface Candidate {
  entity: { id: string; kind: string; name: string; summary: string | null }
  score: number
  why: string
}

/** A name that a document mentions and nobody has placed yet. */
export interface ReviewItem {
  id: string
  proposal: { id: string; kind: string; name: string }
  /** Ids of the proposals that one decision settles. */
  members: string[]
  document: { id: string; name: string; type: string | null; address: string | null; date: string | null }
  quote: string | null
  sentence: string | null
  /** A stretch of the document; the quote stands from start to end, in UTF-16 offsets. */
  page: { text: string; start: number; end: number } | null
  confidence: number
  candidates: Candidate[]
}

export interface ReviewPage {
  totalCount: number
  items: ReviewItem[]
}

/** Proposals fetched at once; what lies behind them comes once these are decided. */
const PAGE_SIZE = 30

const queueQuery = operation<
  { reviewQueue: { totalCount: number; edges: { node: ReviewItem }[] } },
  { first: number }
>(`query ReviewQueue($first: Int!) {
  reviewQueue(first: $first) {
    totalCount
    edges {
      node {
        id members quote sentence confidence
        proposal { id kind name }
        document { id name type address date }
        page { text start end }
        candidates { score why entity { id kind name summary } }
      }
    }
  }
}`)

const reviewMutation = operation<
  { review: { id: string } },
  { id: string; decision: Decision; target: string | null }
>(`mutation Review($id: ID!, $decision: Decision!, $target: ID) {
  review(id: $id, decision: $decision, target: $target) { id }
}`)

export async function loadQueue(_: true, signal: AbortSignal): Promise<ReviewPage> {
  const { reviewQueue } = await ask(queueQuery, { first: PAGE_SIZE }, signal)
  return { totalCount: reviewQueue.totalCount, items: reviewQueue.edges.map(({ node }) => node) }
}

/** Remembers a decision for good; `target` is the thing that the proposal is, for ACCEPT and OTHER. */
export async function decide(item: ReviewItem, decision: Decision, target: string | null): Promise<void> {
  await ask(reviewMutation, { id: item.id, decision, target })
}
