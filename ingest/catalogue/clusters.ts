import type { Json } from '../../graph/index.js'
import { aliases } from './aliases.js'
import { note } from './common-parts.js'
import type { Mapping } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'
import { located } from './places.js'
import type { RowStatements } from './row-statements.js'

/** The title linkages.csv gives the same leader, so that both files speak of one relation. */
function titleIn(row: RowStatements, leader: string): Record<string, Json | undefined> {
  const slugOf = (id: string) => id.slice(id.indexOf(':') + 1)
  for (const { cells } of row.index.rows('linkages.csv')) {
    if (cells['subject_id'] !== slugOf(leader) || cells['object_id'] !== slugOf(row.subject!)) continue
    const rule = row.index.predicates.get(cells['predicate'] ?? '')?.find(({ relation }) => relation === 'LEADS')
    if (rule) return { role: rule.fields['role'] }
  }
  return {}
}

export const clusters: Mapping = {
  file: 'clusters.csv',
  kind: 'Cluster',
  parts: [
    field('name', 'full_name'),
    field('aliases', 'short_name', { read: aliases }),
    field('aliases', 'other_names', { read: aliases }),
    field('established', 'year_founded'),
    field('phase', 'phase'),
    field('website', 'website'),
    located({ city: 'city', state: 'host_state_id' }),
    relation('SERVES', 'host_state_id', { to: ['Place'] }),
    relation('SERVES', 'other_states_covered', { to: ['Place'] }),
    relation('HOSTED_BY', 'host_institution_ids', { to: ['Institution'], labels: ['host'] }),
    relation('FOCUSES_ON', 'focus_domain_ids', { to: ['Domain'], by: 'classification' }),
    relation('LEADS', 'leader_ids', { to: ['Person'], reversed: true, fields: titleIn }),
    note,
    readElsewhere('source')
  ]
}
