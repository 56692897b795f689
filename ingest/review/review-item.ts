import type { EntityId } from '../../graph/index.js'
import type { ReviewCandidate } from '../resolve/weigh-proposal.js'
import type { Quotation } from './quoted-page.js'

/** It is the best candidate (or the target) · it is the target · it is a thing of its own · there is no such thing. */
export type Decision = 'ACCEPT' | 'OTHER' | 'NEW' | 'REJECT'

/** A proposal of a document that a curator should decide on. */
export interface ReviewItem extends Quotation {
  /** `review:<id of the proposal>`. */
  readonly id: string
  readonly proposal: { readonly id: EntityId; readonly kind: string; readonly name: string }
  /** Proposals of all documents that are this one thing, in id order: one decision settles them. */
  readonly members: readonly EntityId[]
  /** The document that speaks of it. */
  readonly document: EntityId
  readonly confidence: number
  /** `review`: it may be one of the candidates; `new`: it is like nothing known. */
  readonly band: 'review' | 'new'
  /** Best first. */
  readonly candidates: readonly ReviewCandidate[]
  /** What was decided, and what it is where it is something known; null while it is open. */
  readonly decision: Decision | null
  readonly target: EntityId | null
}
