import type { EntityId, Relation, Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { EntityFilter } from '../filters.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'
import type { Ends, Positions } from './crosstab-filter.js'
import { choosePattern, endKinds, type ChosenPattern, type Via } from './named-patterns.js'
import { NO_ROLL_UP, rollUp } from './rollup.js'
import { TallySheet, type Crosstab } from './tally.js'

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

/** Counts a pattern over its two ends. @throws InvalidError for kinds that the pattern does not have at its ends. */
export async function crosstab(
  ontology: Ontology,
  store: GraphStore,
  question: CrosstabQuestion,
  scope?: Scope
): Promise<Crosstab> {
  const reading = readingOf(ontology, question)
  const sheet = new TallySheet()
  await eachLinkage(ontology, store, reading, question, scope, (row, column, record) => sheet.add(row, column, record))
  return sheet.table()
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

/** Takes a path with the row and column it falls in, and the entity or relation that is counted. */
export type TakeLinkage = (row: string, column: string, record: EntityId | Relation, path: Path) => void

/** Hands over the paths that a table counts, one after another: there may be many. */
export async function eachLinkage(
  ontology: Ontology,
  store: GraphStore,
  reading: Reading,
  { rollup, admits }: Pick<CrosstabQuestion, 'rollup' | 'admits'>,
  scope: Scope | undefined,
  take: TakeLinkage
): Promise<void> {
  const { positions, record, swapped } = reading
  const paths = [...(await store.match({ pattern: reading.pattern, perPair: EVERY, starts: EVERY }, scope))]
  const { up } = rollup ? await rollUp(ontology, store, [...positions.row, ...positions.column], scope) : NO_ROLL_UP
  const valueOf = await rowValues(store, reading, paths, scope)
  const isOf = (kinds: readonly string[], id: EntityId) => kinds.includes(ontology.kindOfId(id)!)
  for (const path of paths) {
    const [first, last] = [path.nodes[0]!, path.nodes.at(-1)!]
    const [row, column] = swapped ? [last, first] : [first, last]
    if (reading.narrowed && !(isOf(positions.row, row) && isOf(positions.column, column))) continue
    const counted = record === null ? null : path.nodes[record]!
    if (admits && !admits({ row, column, record: counted })) continue
    const start = valueOf ? valueOf.get(first) : up(first)
    if (start === undefined) continue
    const end = up(last)
    take(swapped ? end : start, swapped ? start : end, counted ?? path.relations[0]!, path)
  }
}

/** Where the rows are values of a field: start → `field:value`, absent where it is not known. */
async function rowValues(
  store: GraphStore,
  { rowField }: Reading,
  paths: readonly Path[],
  scope?: Scope
): Promise<Map<EntityId, string> | null> {
  if (!rowField) return null
  const entities = await store.get([...new Set(paths.map(({ nodes }) => nodes[0]!))], scope)
  return new Map(
    entities.flatMap((e) =>
      e?.fields[rowField] === undefined ? [] : [[e.id, `${rowField}:${String(e.fields[rowField])}`]]
    )
  )
}

function recordKinds({ record, pattern }: ChosenPattern, start: readonly string[]): readonly string[] {
  if (record === null) return []
  return record === 0 ? start : pattern.steps[record - 1]!.kinds
}
