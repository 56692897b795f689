import { InvalidError } from '../../errors.js'
import type { Ontology } from '../../ontology.js'
import { choosePattern, endKinds, NAMED_PATTERNS, type PatternName } from '../named-patterns.js'
import type { Crosstab } from '../tally.js'
import { filterOf, nothing, type AnswerBody, type AnswerCall } from './answer-body.js'
import type { StructuredQuery } from './structured-query.js'

/** Cells shown where the question gives no number. */
const CELLS = 20

/** A cross-table through the named pattern that fits best, its fullest cells first. */
export async function answerCrosstab(call: AnswerCall): Promise<AnswerBody> {
  const { source, query } = call
  const via = query.via ?? bestPattern(source.ontology, query)
  if (!via) {
    const known = Object.entries(NAMED_PATTERNS).map(([name, { description }]) => `${name} (${description})`)
    return nothing(`No table over these kinds is declared; there are ${known.join(', ')}`)
  }
  const { cells } = await tableOf(call, via)
  const ordered = [...cells].sort((a, b) => b.count - a.count)
  const shown = ordered.slice(0, query.limit ?? CELLS)
  const names = await tableNames(call, shown)
  const results = shown.map(({ row, column, count, expected }) => ({
    sentence: `${names(row)} and ${names(column)}: ${count}${expected === null ? '' : `, ${expected.toFixed(1)} expected`}`,
    cell: { row, column, count, expected }
  }))
  return {
    results,
    totalCount: cells.length,
    because: `${NAMED_PATTERNS[via].description}; pairs not listed have nothing in our sources`
  }
}

/** The names of rows and columns; a value of a field is its own. */
export async function tableNames(
  { source, scope }: AnswerCall,
  cells: readonly { readonly row: string; readonly column: string }[]
): Promise<(id: string) => string> {
  const ids = [...new Set(cells.flatMap(({ row, column }) => [row, column]))]
  const entities = await source.store.get(ids, scope)
  const names = new Map(ids.map((id, i) => [id, entities[i]?.fields['name']]))
  return (id) => String(names.get(id) ?? id.slice(id.indexOf(':') + 1))
}

/** The filters that the pattern cannot be asked for are left out. */
async function tableOf({ tasks, query, scope }: AnswerCall, via: PatternName): Promise<Crosstab> {
  const { states, clusters, domains, types } = filterOf(query)
  const members = Object.entries({ states, clusters, domains, types }).filter(([, values]) => values?.length)
  for (let kept = members.length; kept > 0; kept--) {
    try {
      return await tasks.crosstab({ via, where: Object.fromEntries(members.slice(0, kept)) }, scope)
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error
    }
  }
  return tasks.crosstab({ via }, scope)
}

/** The pattern whose ends and record are most of what was asked for; null where no end is. */
export function bestPattern(ontology: Ontology, query: StructuredQuery): PatternName | null {
  const wanted = wantedKinds(query)
  const scored = (Object.keys(NAMED_PATTERNS) as PatternName[]).map((via) => {
    const { pattern, record, rowField } = choosePattern(ontology, { via })
    const { start, end } = endKinds(ontology, pattern)
    const ends = [start, end].filter((kinds) => kinds.some((kind) => wanted.has(kind))).length
    const middle = record === 1 && pattern.steps[0]!.kinds.some((kind) => wanted.has(kind)) ? 1 : 0
    const same = start.join() === end.join() ? 1 : 0
    return { via, ends, score: 2 * ends + 1.5 * middle - same + (rowField && query.types.length ? 1 : 0) }
  })
  const best = scored.filter(({ ends }) => ends > 0).sort((a, b) => b.score - a.score)[0]
  return best?.via ?? null
}

function wantedKinds({ kinds, domains, clusters, types, states, countries }: StructuredQuery): Set<string> {
  const implied = { Domain: domains, Cluster: clusters, Institution: types, Place: [...states, ...countries] }
  return new Set([...kinds, ...Object.entries(implied).flatMap(([kind, values]) => (values.length ? [kind] : []))])
}
