import { InvalidError } from '../errors.js'
import type { EntityFilter } from '../filters.js'
import type { Ontology } from '../ontology.js'
import type { Ends, Positions } from './crosstab-filter.js'
import { choosePattern, endKinds, type ChosenPattern, type Via } from './named-patterns.js'

export interface CrosstabQuestion extends Via {
  /** Kinds of rows and columns; they may be asked for the other way round than the pattern has them. */
  readonly rows?: string
  readonly columns?: string
  /** Counts narrower domains under the broadest ones, cities under their state. */
  readonly rollup: boolean
  /** False for a path whose ends or record a filter leaves out. */
  readonly admits?: (ends: Ends) => boolean
}

/** A cross-table question as it is asked: filter values are ids, slugs or names. */
export interface CrosstabRequest extends Omit<CrosstabQuestion, 'admits' | 'rollup'> {
  /** True unless given. */
  readonly rollup?: boolean
  readonly where?: EntityFilter
}

/** A pattern as a table reads it. */
export interface Reading extends ChosenPattern {
  /** Rows are the pattern's end. */
  readonly swapped: boolean
  readonly positions: Positions
  /** Whether fewer kinds are asked for than the pattern has at its ends. */
  readonly narrowed: boolean
}

/** How a question reads its pattern: which end are the rows. */
export function readingOf(
  ontology: Ontology,
  question: Pick<CrosstabQuestion, 'via' | 'pattern' | 'rows' | 'columns'>
): Reading {
  const chosen = choosePattern(ontology, question)
  const { start, end } = endKinds(ontology, chosen.pattern)
  const { rows, columns } = question
  const admits = (kinds: readonly string[], asked: string | undefined) => asked === undefined || kinds.includes(asked)
  const asIs = admits(start, rows) && admits(end, columns)
  if (!asIs && !(admits(end, rows) && admits(start, columns))) {
    throw new InvalidError(
      `${chosen.name ?? 'pattern'} ties ${start.join(' or ')} to ${end.join(' or ')}, not ${rows ?? 'anything'} to ${columns ?? 'anything'}`,
      { path: admits([...start, ...end], rows) ? 'columns' : 'rows', value: rows ?? columns }
    )
  }
  const [row, column] = asIs ? [start, end] : [end, start]
  const positions = {
    row: rows === undefined ? row : [rows],
    column: columns === undefined ? column : [columns],
    record: recordKinds(chosen, start)
  }
  const narrowed = positions.row.length < row.length || positions.column.length < column.length
  return { ...chosen, swapped: !asIs, positions, narrowed }
}

function recordKinds({ record, pattern }: ChosenPattern, start: readonly string[]): readonly string[] {
  if (record === null) return []
  return record === 0 ? start : pattern.steps[record - 1]!.kinds
}
