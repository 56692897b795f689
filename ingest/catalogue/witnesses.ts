import { AUTHORITY } from '../../graph/index.js'
import { CLASSIFICATION, GENERAL_KNOWLEDGE, type Citation } from './citation.js'
import type { Cells } from './table.js'

/**
 * Who says what a column holds: the sources of the row; of these the registers, where it cites one; our own
 * classification; general knowledge; or the sources named in another column.
 */
export type By = 'sources' | 'register' | 'classification' | 'general-knowledge' | { readonly column: string }

/**
 * The sources, among those cited, that speak of the fact with one of these labels. A source cited with a remark
 * witnesses only what the remark names; what no remark names is left to the sources without one, failing these to the
 * weakest. What the row's note calls general knowledge is not laid to any source's door.
 */
export function witnessesOf(
  by: By,
  labels: readonly string[],
  note: string,
  citations: readonly Citation[]
): readonly Citation[] {
  if (by === 'classification') return [CLASSIFICATION]
  if (by === 'general-knowledge') return [GENERAL_KNOWLEDGE]
  const names = (text: string) => labels.some((label) => mentions(text, label))
  if (generalKnowledgeParts(note).some(names)) return [GENERAL_KNOWLEDGE]
  const registers = by === 'register' ? citations.filter(({ authority }) => authority === 'register') : []
  const candidates = registers.length ? registers : citations
  const named = candidates.filter(({ remark }) => remark !== null && names(remark))
  if (named.length) return named
  const whole = candidates.filter(({ remark }) => remark === null)
  return whole.length ? whole : weakest(candidates)
}

/** Where the coordinates stand in a register they are its own; all others are points of the city, looked up. */
export function locationBy(cells: Cells): By {
  const ownPoint = /\bROR\b/.test(cells['source'] ?? '') && !/\bcity point\b/.test(cells['note'] ?? '')
  return ownPoint ? 'register' : 'general-knowledge'
}

/** The pieces of a note said to be general knowledge: a clause with "(general-knowledge)", else what commas part off. */
function generalKnowledgeParts(note: string): string[] {
  return note
    .split(';')
    .flatMap((clause) => (clause.includes('(general-knowledge)') ? [clause] : clause.split(',')))
    .filter((part) => part.includes('general-knowledge'))
}

function mentions(text: string, label: string): boolean {
  const at = text.indexOf(label)
  return at >= 0 && !/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + label.length] ?? ' ')
}

function weakest(citations: readonly Citation[]): readonly Citation[] {
  return [...citations].sort((a, b) => AUTHORITY[a.authority].rank - AUTHORITY[b.authority].rank).slice(0, 1)
}
