import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { KnownEntity } from './known-entity.js'
import type { RegistryRecord } from './registry-record.js'

type Row = Record<string, string>

/** Which columns of a catalogue file name an entity. */
const FILES: { file: string; kind: string; name: string; aliases: string; acronym?: string; parent?: string }[] = [
  { file: 'institutions', kind: 'institution', name: 'name', aliases: 'aliases' },
  { file: 'clusters', kind: 'cluster', name: 'full_name', aliases: 'other_names', acronym: 'short_name' },
  { file: 'people', kind: 'person', name: 'name', aliases: 'aliases', parent: 'institution_id' },
  { file: 'technologies', kind: 'technology', name: 'name', aliases: 'aliases' },
  { file: 'projects', kind: 'project', name: 'name', aliases: 'aliases' },
  { file: 'events', kind: 'event', name: 'name', aliases: 'aliases' },
  { file: 'programmes', kind: 'programme', name: 'name', aliases: 'aliases' }
]

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

/**
 * The entities that a catalogue folder and register records claim, for measuring without a graph. A record whose id the
 * catalogue gives is one entity with it; a withdrawn record duplicates its successor, an inactive one is succeeded; a successor
 * outside of the records stands by the name the register gives it.
 */
export function knownFromFiles(catalogue: string, records: readonly RegistryRecord[]): KnownEntity[] {
  const entities: KnownEntity[] = []
  const byRegisterId = new Map<string, KnownEntity>()
  for (const { file, kind, name, aliases, acronym, parent } of FILES) {
    const rows = parse(readFileSync(join(catalogue, `${file}.csv`)), { columns: true }) as Row[]
    for (const row of rows) {
      const place = { country: row['country'], state: row['state_id'], city: row['city'] }
      const acronyms = list(row[acronym ?? ''])
      const entity = {
        id: `${kind}:${row['id']}`,
        kind,
        name: row[name]!,
        aliases: list(row[aliases]),
        acronyms,
        parent: row[parent ?? ''],
        ...place
      }
      entities.push(entity)
      if (row['ror_id']) byRegisterId.set(row['ror_id'], entity)
    }
  }
  const idOf = (registerId: string | undefined) =>
    registerId === undefined ? undefined : (byRegisterId.get(registerId)?.id ?? registerId)
  const listed = new Set(records.map(({ id }) => id))
  for (const record of records) {
    for (const { id, name } of record.successors) {
      if (name && !listed.has(id) && !byRegisterId.has(id))
        entities.push({ id, kind: 'institution', name, aliases: [] })
      listed.add(id)
    }
    const fields = registerFields(record, idOf)
    const claimed = byRegisterId.get(record.id)
    if (claimed)
      Object.assign(claimed, {
        aliases: [...claimed.aliases, fields.name, ...fields.aliases],
        acronyms: [...(claimed.acronyms ?? []), ...fields.acronyms]
      })
    else entities.push({ id: record.id, kind: 'institution', ...fields })
  }
  return entities
}

function registerFields(record: RegistryRecord, idOf: (registerId: string | undefined) => string | undefined) {
  const values = (kinds: string[]) => record.names.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  const [place] = record.places
  const heir = record.successors.length === 1 ? idOf(record.successors[0]!.id) : undefined
  return {
    name: values(['display'])[0] ?? record.names[0]?.value ?? record.id,
    aliases: values(['label', 'alias']),
    acronyms: values(['acronym']),
    ...(place ? { country: place.country, state: place.region, city: place.city } : {}),
    ...(heir && record.status === 'withdrawn' ? { sameAs: heir } : {}),
    ...(heir && record.status === 'inactive' ? { succeededBy: heir } : {})
  }
}
