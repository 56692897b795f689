import { kindPrefix, type ClaimDraft } from '../../graph/index.js'
import type { DocumentText } from '../documents/document-claims.js'
import { proposedId } from '../documents/proposed-id.js'
import { extract, type Gazetteer } from '../extract/index.js'
import type { Rejection } from '../source.js'
import { compendiumItems, looksLikeCompendium, type CompendiumNames } from '../sources/compendium.js'

/** What the entries of a compendium say, beside what its text says as any other; nothing where the text is none. */
export function compendiumClaims(
  document: DocumentText,
  gazetteer: Gazetteer,
  isDeclared: boolean
): { claims: ClaimDraft[]; rejected: Rejection[] } {
  const claims: ClaimDraft[] = []
  const rejected: Rejection[] = []
  if (!isDeclared && !looksLikeCompendium(document)) return { claims, rejected }
  for (const item of compendiumItems(document.file, document, document, namesFor(document, gazetteer))) {
    if ('claim' in item) claims.push(item.claim)
    else rejected.push(item.rejected)
  }
  return { claims, rejected }
}

/** Names are looked up as extraction does; what nobody knows is the document's own proposal, as in any text. */
function namesFor({ source }: DocumentText, gazetteer: Gazetteer): CompendiumNames {
  return {
    resolveName(kind, name) {
      const prefix = kindPrefix(kind)
      const entries = gazetteer.named(name).filter(({ entity }) => entity.kind === prefix)
      const ids = new Set(entries.map(({ entity }) => entity.id))
      return ids.size === 1 ? [...ids][0]! : null
    },
    propose: (kind, name) => proposedId(kindPrefix(kind), name, source),
    findDomains: (text) =>
      extract(text, { gazetteer }).entities.flatMap(({ id, kind, status }) =>
        kind === 'domain' && status === 'known' ? [id] : []
      )
  }
}
