import type { ClaimDraft, EntityId, Locator } from '../../graph/index.js'
import type { Citation } from './citation.js'

/** What a claim says, without who says it and where. */
export type Statement = { readonly subject: EntityId } & Partial<
  Pick<ClaimDraft, 'relation' | 'object' | 'fields' | 'confidence' | 'note'>
>

/** A claim of the shipped catalogue. */
export function catalogueClaim(statement: Statement, citation: Citation, locator: Locator): ClaimDraft {
  return {
    ...statement,
    source: citation.document,
    authority: citation.authority,
    date: citation.date,
    load: 'load:catalogue',
    locator,
    method: 'catalogue'
  }
}
