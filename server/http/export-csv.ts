import { NotFoundError, type KnowledgeGraph, type Scope } from '../../graph/index.js'
import { csvLine } from '../csv.js'
import { readScope } from '../schema/inputs.js'
import { knownSources } from '../schema/known-sources.js'
import { askTable, changesTable, neighbourhoodTable, relatedTable, reviewQueueTable } from './tables/further.js'
import { adoptionsTable, matchesForTable, needsTable, partnersTable, replicableTable } from './tables/jobs.js'
import { centralityTable, communitiesTable, connectTable, crosstabTable, gapsTable } from './tables/linkages.js'
import { entitiesTable, searchTable, sourcesTable } from './tables/lists.js'
import { conflictsTable, qualityTable } from './tables/quality.js'
import type { TableReader } from './tables/table.js'

/** The tables that can be had, by the name in their address. */
const TABLES: Readonly<Record<string, TableReader>> = {
  search: searchTable,
  entities: entitiesTable,
  partners: partnersTable,
  replicable: replicableTable,
  adoptions: adoptionsTable,
  needs: needsTable,
  matchesFor: matchesForTable,
  connect: connectTable,
  crosstab: crosstabTable,
  gaps: gapsTable,
  centrality: centralityTable,
  communities: communitiesTable,
  quality: qualityTable,
  conflicts: conflictsTable,
  sources: sourcesTable,
  changes: changesTable,
  neighbourhood: neighbourhoodTable,
  related: relatedTable,
  reviewQueue: reviewQueueTable,
  ask: askTable
}

/** A table as text, and the version of the graph that it was read from. */
export interface CsvExport {
  readonly body: string
  readonly graphVersion: number
}

/** A table as CSV, at most 10,000 rows. @throws NotFoundError for a table that is not, InvalidError for a wrong parameter. */
export async function exportCsv(graph: KnowledgeGraph, name: string, parameters: URLSearchParams): Promise<CsvExport> {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined
  if (!table)
    throw new NotFoundError(`There is no table ${name}.csv; there are ${Object.keys(TABLES).join(', ')}`, {
      value: name,
      near: Object.keys(TABLES)
    })
  const scope = scopeOf(parameters)
  await knownSources(graph, scope)
  const { version: graphVersion } = await graph.meta()
  const { columns, rows } = await table(graph, parameters, scope)
  return { body: [columns, ...rows].map(csvLine).join(''), graphVersion }
}

/** `source` and `excludeSource` (repeated), `asOf`, `minConfidence`. */
function scopeOf(parameters: URLSearchParams): Scope | undefined {
  const [sources, excludeSources] = [parameters.getAll('source'), parameters.getAll('excludeSource')]
  const [asOf, minConfidence] = [parameters.get('asOf'), parameters.get('minConfidence')]
  const given = {
    ...(sources.length && { sources }),
    ...(excludeSources.length && { excludeSources }),
    ...(asOf && { asOf }),
    ...(minConfidence && { minConfidence: Number(minConfidence) })
  }
  return Object.keys(given).length ? readScope(given) : undefined
}
