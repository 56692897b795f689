import { AUTHORITY, CANDIDATE_FACTOR } from '../../graph/index.js'
import { note } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'

export const compendiums: Mapping = {
  file: 'compendiums.csv',
  kind: 'Compendium',
  parts: [
    field('name', 'title'),
    field('year', 'year'),
    field('status', 'status'),
    relation('PUBLISHED_BY', 'cluster_id', { to: ['Cluster'] }),
    relation('ABOUT', 'theme_domain_id', { to: ['Domain'], by: 'classification' }),
    note,
    // The number of known entries follows from the LISTED_IN relations.
    readElsewhere('source', 'entries_known')
  ]
}

/** A candidate is our own guess by theme, at half its confidence; an entry is what the sources say. */
const entry: Part = {
  columns: ['compendium_id', 'entry_kind', 'entry_id', 'status', 'source'],
  state(row) {
    const compendium = row.resolve('compendium_id', row.cell('compendium_id'), ['Compendium'])
    const kind = row.kindNamed('entry_kind')
    const subject = kind && row.resolve('entry_id', row.cell('entry_id'), [kind])
    const candidate = row.cell('status').startsWith('candidate')
    const witnesses = row.witnesses(candidate ? 'classification' : 'sources')
    row.citations()
    if (!compendium || !subject) return
    row.relate({
      subject,
      relation: 'LISTED_IN',
      object: compendium,
      column: 'entry_id',
      fields: { status: row.cell('status') || null },
      witnesses,
      cap: candidate ? AUTHORITY.classification.confidence * CANDIDATE_FACTOR : undefined
    })
  }
}

export const compendiumEntries: Mapping = { file: 'compendium-entries.csv', parts: [entry] }
