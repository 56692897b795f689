import type { CsvRow } from '../csv.js'

/** One reading of a linkage predicate, tried in the order of the table. */
export interface PredicateRule {
  readonly relation: string
  /** The relation runs from the object of the row to its subject. */
  readonly reversed: boolean
  /** The reading holds only where this end of the row is of this kind or institution type. */
  readonly condition: { readonly end: 'subject' | 'object'; readonly is: string } | null
  readonly fields: Readonly<Record<string, string>>
  /** Upper bound on the confidence; null for the default of the source's authority. */
  readonly cap: number | null
}

/** Value of a field that stands for the evidence cell of the row. */
export const EVIDENCE = 'the evidence'

const CLAUSE =
  /^(?<relation>[A-Z_]+)(?: when the (?<end>subject|object) is an? (?<kind>[a-z-]+)| for an? (?<object>[a-z-]+))?(?<reversed> \(reversed\))?(?: (?<fields>\S+=.+))?$/
const CAP = /^confidence<=(\d*\.\d+)$/

/**
 * Reads predicates.csv: `RELATION [when the subject is a K | for a K] [(reversed)] [field=value]`, readings joined by
 * `, [else]`; the columns `direction` and `fields` hold for all readings. A predicate that cannot be read is left out.
 */
export function readPredicates(rows: readonly CsvRow[]): Map<string, readonly PredicateRule[]> {
  const predicates = new Map<string, readonly PredicateRule[]>()
  for (const { cells } of rows) {
    const rules = (cells['relation'] ?? '')
      .split(/, (?:else )?/)
      .map((clause) => readClause(clause, cells['direction'] ?? '', cells['fields'] ?? ''))
    if (rules.every((rule) => rule !== null)) predicates.set(cells['predicate'] ?? '', rules)
  }
  return predicates
}

function readClause(clause: string, direction: string, fields: string): PredicateRule | null {
  const groups = CLAUSE.exec(clause)?.groups
  if (!groups) return null
  const settings = [fields, groups['fields'] ?? ''].flatMap((text) => text.split(/;\s*/)).filter(Boolean)
  const caps = settings.flatMap((setting) => CAP.exec(setting)?.[1] ?? [])
  const is = groups['kind'] ?? groups['object']
  return {
    relation: groups['relation']!,
    reversed: direction === 'reversed' || groups['reversed'] !== undefined,
    condition: is ? { end: groups['end'] === 'subject' ? 'subject' : 'object', is } : null,
    fields: Object.fromEntries(settings.filter((s) => !CAP.test(s)).map((s) => s.split('=') as [string, string])),
    cap: caps.length ? Number(caps[0]) : null
  }
}
