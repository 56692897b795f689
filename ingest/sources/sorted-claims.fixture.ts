import type { ClaimDraft } from '../../graph/index.js'
import type { Rejection, SourceItem } from '../source.js'

/** The claims and rejections among items. */
export function sortedClaims(items: readonly SourceItem[]): { claims: ClaimDraft[]; rejections: Rejection[] } {
  return {
    claims: items.flatMap((item) => ('claim' in item ? [item.claim] : [])),
    rejections: items.flatMap((item) => ('rejected' in item ? [item.rejected] : []))
  }
}

/** Relations as `subject RELATION object`. */
export function relationsIn(claims: readonly ClaimDraft[]): string[] {
  return claims.flatMap(({ subject, relation, object }) => (relation ? [`${subject} ${relation} ${object}`] : []))
}

/** The fields that claims state of a subject, a later one over an earlier. */
export function fieldsIn(claims: readonly ClaimDraft[], subject: string): Record<string, unknown> {
  return Object.assign(
    {},
    ...claims.flatMap((claim) => (claim.subject === subject && !claim.relation ? [claim.fields] : []))
  ) as Record<string, unknown>
}
