import { aliases } from './aliases.js'
import type { Mapping } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'
import { located } from './places.js'

export const events: Mapping = {
  file: 'events.csv',
  kind: 'Event',
  parts: [
    field('name', 'name'),
    field('aliases', 'aliases', { read: aliases }),
    field('start', 'start'),
    field('end', 'end'),
    located({ city: 'city', state: 'state_id' }),
    relation('HOSTS', 'host_cluster_id', { to: ['Cluster'], reversed: true }),
    readElsewhere('source')
  ]
}
