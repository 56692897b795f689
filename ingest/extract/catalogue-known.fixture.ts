import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { KnownEntity, Kind } from './types.js'

type Row = Record<string, string>
const CATALOGUE = join(import.meta.dirname, '../../catalogue')

const rows = (file: string, folder: string): Row[] =>
  parse(readFileSync(join(folder, file), 'utf8'), { columns: true, bom: true })
const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

const FORUMS = new Set(['bimstec', 'brics', 'european-union', 'iora', 'sco'])

const known = (
  kind: Kind,
  row: Row,
  name: string,
  aliases: string[],
  more: Partial<KnownEntity> = {}
): KnownEntity => ({
  kind,
  slug: row['id']!,
  id: `${kind}:${row['id']}`,
  name,
  aliases,
  ...more
})

/** For tests and measurements: the catalogue's entities as plain data, slugs as in the CSV files. */
export const catalogueKnown = (folder = CATALOGUE): KnownEntity[] => [
  ...rows('clusters.csv', folder).map((r) =>
    known('cluster', r, r['full_name']!, [r['short_name']!, ...list(r['other_names'])], { place: r['city']! })
  ),
  ...rows('institutions.csv', folder).map((r) =>
    known(FORUMS.has(r['id']!) ? 'forum' : 'institution', r, r['name']!, list(r['aliases']), {
      type: r['type']!,
      ...(r['city'] ? { place: r['city'] } : {})
    })
  ),
  ...rows('people.csv', folder).map((r) => known('person', r, r['name']!, list(r['aliases']))),
  ...rows('domains.csv', folder).map((r) =>
    known(
      'domain',
      r,
      r['name']!,
      [...list(r['synonyms']), ...list(r['name_hi'])],
      r['parent_id'] ? { parent: `domain:${r['parent_id']}` } : {}
    )
  ),
  ...rows('projects.csv', folder).map((r) => known('project', r, r['name']!, list(r['aliases']))),
  ...rows('technologies.csv', folder).map((r) => known('technology', r, r['name']!, list(r['aliases']))),
  ...rows('compendiums.csv', folder).map((r) => known('compendium', r, r['title']!, [])),
  ...rows('events.csv', folder).map((r) =>
    known('event', r, r['name']!, list(r['aliases']), r['city'] ? { place: r['city'] } : {})
  ),
  ...rows('programmes.csv', folder).map((r) => known('programme', r, r['name']!, list(r['aliases']))),
  ...rows('states.csv', folder).map((r) =>
    known('place', r, r['name']!, [r['name_hi']!, ...list(r['aliases'])], { type: r['kind']! })
  ),
  ...[
    ...new Map(
      rows('international.csv', folder)
        .filter((r) => r['iso_alpha2'])
        .map((r) => [r['iso_alpha2']!.toLowerCase(), r['partner']!])
    )
  ].map(([code, name]): KnownEntity => ({
    kind: 'place',
    slug: code,
    id: `place:${code}`,
    name,
    aliases: [],
    type: 'country'
  }))
]
