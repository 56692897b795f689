import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { GraphStore, Outline } from '../store/graph-store.js'
import type { CrosstabQuestion, Reading } from './crosstab-question.js'
import { labelled, type Labels } from './labels.js'
import { NO_ROLL_UP, rollUp } from './rollup.js'
import type { Legend } from './tally.js'

/** Takes the codes of a row, a column and a record, and the path that ties them. */
export type TakeLinkage = (row: number, column: number, record: number, path: number) => void

/** The paths that a table counts, each with the row and column it falls in and the entity or relation that is counted. */
export interface Linkages<Found extends Outline = Outline> extends Legend {
  readonly paths: Found
  /** There may be many: they are handed over one after another. */
  readonly each: (take: TakeLinkage) => void
}

/** `paths`: all of the pattern of the reading. */
export async function readLinkages<Found extends Outline>(
  ontology: Ontology,
  store: GraphStore,
  reading: Reading,
  { rollup, admits }: Pick<CrosstabQuestion, 'rollup' | 'admits'>,
  paths: Found,
  scope: Scope | undefined
): Promise<Linkages<Found>> {
  const { positions, record, swapped } = reading
  const levels = rollup ? await rollUp(ontology, store, [...positions.row, ...positions.column], scope) : NO_ROLL_UP
  const all = levels.labels(paths.ids)
  const values = await rowLabels(store, reading, paths, scope)
  const [first, last] = swapped ? [positions.column, positions.row] : [positions.row, positions.column]
  const starts = onlyOf(ontology, reading, values ?? all, paths.ids, first)
  const ends = onlyOf(ontology, reading, all, paths.ids, last)
  const counted = (path: number) => (record === null ? paths.tie(path, 0) : paths.node(path, record))
  const admitted = (path: number) => {
    const [start, end] = [paths.ids[paths.start(path)]!, paths.ids[paths.end(path)]!]
    const [row, column] = swapped ? [end, start] : [start, end]
    return admits!({ row, column, record: record === null ? null : paths.ids[counted(path)]! })
  }
  const mayBeEmpty = reading.pattern.steps.every(({ repeat }) => repeat?.min === 0)
  const each = (take: TakeLinkage): void => {
    for (let path = 0; path < paths.length; path++) {
      // A path without hops ties nothing.
      if ((mayBeEmpty && !paths.hops(path)) || (admits && !admitted(path))) continue
      const start = starts.of[paths.start(path)]!
      const end = ends.of[paths.end(path)]!
      if (start >= 0 && end >= 0) take(swapped ? end : start, swapped ? start : end, counted(path), path)
    }
  }
  const records = record === null ? paths.relationIds : paths.ids
  const [rows, columns] = swapped ? [ends.names, starts.names] : [starts.names, ends.names]
  return { paths, rows, columns, records, each }
}

/** Leaves out what is of none of the kinds, where a question asks for fewer than its pattern has. */
function onlyOf(
  ontology: Ontology,
  { narrowed }: Reading,
  labels: Labels,
  ids: readonly EntityId[],
  kinds: readonly string[]
): Labels {
  if (!narrowed) return labels
  return { ...labels, of: labels.of.map((code, node) => (kinds.includes(ontology.kindOfId(ids[node]!)!) ? code : -1)) }
}

/** Where the rows are values of a field: `field:value` for every start of which it is known. */
async function rowLabels(
  store: GraphStore,
  { rowField }: Reading,
  paths: Outline,
  scope?: Scope
): Promise<Labels | null> {
  if (!rowField) return null
  const values = new Map<EntityId, string>()
  for (const entity of await store.get(paths.starts(), scope))
    if (entity?.fields[rowField] !== undefined) values.set(entity.id, `${rowField}:${String(entity.fields[rowField])}`)
  return labelled(paths.ids, (id) => values.get(id))
}
