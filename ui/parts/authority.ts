/**
 * Sources that are no outside document. What rests on them is marked, so that it is never taken for the words of an
 * institution or a press release.
 */
const OWN: Readonly<Record<string, string>> = {
  classification: 'Our own classification',
  'general-knowledge': 'General knowledge, no document'
}

/** The mark a source of this type must carry, null for a document of others. */
export function ownMark(type: string | null): string | null {
  return OWN[(type ?? '').toLowerCase().replaceAll('_', '-')] ?? null
}
