import { AUTHORITY, kindPrefix, type Authority, type EntityId } from '../../graph/index.js'
import type { CsvRow } from '../csv.js'
import { slug } from '../slug.js'
import type { Citation } from './citation.js'
import type { Table } from './table.js'
import { readPredicates, type PredicateRule } from './predicates.js'
import { readCitation } from './read-citation.js'

/** The rows of each file of the folder, by file name. */
type Tables = ReadonlyMap<string, readonly CsvRow[]>

/**
 * What a row needs to know of the other files: which ids there are, which documents are listed, what the two helper
 * tables say. Built from all files before any row is mapped, so the order of files does not matter for references.
 */
export interface CatalogueIndex {
  /** All entities a bare slug may mean: one of each kind that has it. */
  find(slug: string): readonly EntityId[]
  /** Entities of the catalogue that are called so, by name or alias. */
  named(name: string): readonly EntityId[]
  row(id: EntityId): CsvRow | undefined
  rows(file: string): readonly CsvRow[]
  slugs(): readonly string[]
  cite(citation: string, rorOfRow: string): Citation | null
  readonly readiness: ReadonlyMap<string, string>
  readonly predicates: ReadonlyMap<string, readonly PredicateRule[]>
  /** ISO 3166-1 alpha-2 → the name the catalogue uses. */
  countryName(code: string): string | null
}

export function buildIndex(tables: Tables, mappings: readonly Table[]): CatalogueIndex {
  const rows = (file: string) => tables.get(file) ?? []
  const bySlug = new Map<string, EntityId[]>()
  const byName = new Map<string, EntityId[]>()
  const byId = new Map<EntityId, CsvRow>()
  for (const { file, kind } of mappings) {
    if (!kind) continue
    for (const row of rows(file)) {
      const id = subjectId(kind, row)
      if (!id || byId.has(id)) continue
      byId.set(id, row)
      push(bySlug, row.cells['id']!, id)
      for (const name of new Set(namesOf(row).map(slug))) if (name) push(byName, name, id)
    }
  }
  const listed = listedDocuments(rows('documents.csv'))
  const countries = new Map(rows('international.csv').map(({ cells }) => [cells['iso_alpha2'], cells['partner']]))
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && english.of(code) !== undefined
  return {
    find: (wanted) => bySlug.get(wanted) ?? [],
    named: (name) => byName.get(slug(name)) ?? [],
    row: (id) => byId.get(id),
    rows,
    slugs: () => [...bySlug.keys()],
    cite: (citation, rorOfRow) => readCitation(citation, rorOfRow, (address) => listed.get(address)),
    readiness: new Map(rows('readiness.csv').map(({ cells }) => [cells['as_stated'] ?? '', cells['readiness'] ?? ''])),
    predicates: readPredicates(rows('predicates.csv')),
    countryName: (code) => (isCountry(code) ? (countries.get(code) ?? english.of(code)!) : null)
  }
}

/** `institution:iit-delhi` from the kind and the id column; null when the cell is empty. */
export function subjectId(kind: NonNullable<Table['kind']>, row: CsvRow): EntityId | null {
  const id = row.cells['id']
  return id ? `${kindPrefix(typeof kind === 'string' ? kind : kind(row.cells))}:${id}` : null
}

function namesOf({ cells }: CsvRow): string[] {
  const columns = ['name', 'full_name', 'short_name', 'aliases', 'other_names', 'synonyms']
  return columns.flatMap((column) => (cells[column] ?? '').split('|'))
}

function listedDocuments(rows: readonly CsvRow[]): Map<string, Citation> {
  const listed = new Map<string, Citation>()
  for (const { cells } of rows) {
    const { address, id, kind } = cells
    if (!address || !id || !isAuthority(kind)) continue
    const date = cells['date'] || cells['date_inferred_from_context'] || null
    listed.set(address, { document: `document:${id}`, authority: kind, date, remark: null })
  }
  return listed
}

function isAuthority(kind: string | undefined): kind is Authority {
  return kind !== undefined && Object.hasOwn(AUTHORITY, kind)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
