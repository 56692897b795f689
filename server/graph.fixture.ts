import type { Claim, ClaimDraft, KnowledgeGraph } from '../graph/index.js'

const PRESS = { source: 'document:press', authority: 'press' } as const
const REGISTER = { source: 'document:register', authority: 'register' } as const

const named = (
  subject: string,
  name: string,
  fields: ClaimDraft['fields'] = {},
  by: Pick<ClaimDraft, 'source' | 'authority'> = REGISTER
) => ({ subject, fields: { name, ...fields }, ...by })
const tied = (
  subject: string,
  relation: string,
  object: string,
  by: Pick<ClaimDraft, 'source' | 'authority'> = PRESS
) => ({ subject, relation, object, ...by })

/** A dozen entities said by two documents; the sources differ on when the laboratory was founded. */
const STATEMENTS: readonly Omit<ClaimDraft, 'load'>[] = [
  named('document:press', 'Press release on recycling', { publisher: 'Press office', type: 'press', date: '2023-04' }),
  named('document:register', 'Register of institutions', { type: 'register' }),
  named('place:in', 'India', { level: 'country' }),
  named('place:in-od', 'Odisha', { level: 'state' }),
  named('place:in-od-bhubaneswar', 'Bhubaneswar', { level: 'city', location: { latitude: 20.27, longitude: 85.84 } }),
  named('domain:waste', 'Waste management'),
  named('domain:e-waste', 'E-waste management', { aliases: ['electronic waste', { text: 'ई-कचरा', language: 'hi' }] }),
  named('domain:medical-devices', 'Medical devices'),
  named('cluster:east', 'East Cluster', { summary: 'Cluster of the east' }),
  named('institution:lab', 'Metals Laboratory', {
    type: 'research-institute',
    established: '1964',
    location: { latitude: 20.3, longitude: 85.8 },
    website: 'https://lab.example',
    ror: 'https://ror.org/000000001'
  }),
  named(
    'institution:lab',
    'Metals Laboratory',
    { established: '1965', summary: '=cmd recovers metals from old phones' },
    PRESS
  ),
  named('institution:clinic', 'Device Clinic', { type: 'hospital' }),
  named('institution:other', 'Other Institute', { type: 'university' }, PRESS),
  named('project:pilot', 'Recycling pilot', { readiness: 'PILOT' }, PRESS),
  tied('place:in-od', 'PART_OF', 'place:in', REGISTER),
  tied('place:in-od-bhubaneswar', 'PART_OF', 'place:in-od', REGISTER),
  tied('domain:e-waste', 'PART_OF', 'domain:waste', REGISTER),
  tied('institution:lab', 'LOCATED_IN', 'place:in-od-bhubaneswar', REGISTER),
  tied('institution:clinic', 'LOCATED_IN', 'place:in-od', REGISTER),
  tied('institution:lab', 'WORKS_IN', 'domain:e-waste'),
  tied('institution:other', 'WORKS_IN', 'domain:e-waste', REGISTER),
  tied('institution:clinic', 'WORKS_IN', 'domain:medical-devices', REGISTER),
  tied('institution:lab', 'PARTICIPATES_IN', 'project:pilot'),
  tied('institution:other', 'PARTICIPATES_IN', 'project:pilot'),
  tied('project:pilot', 'ADDRESSES', 'domain:e-waste'),
  tied('institution:clinic', 'MEMBER_OF', 'cluster:east', REGISTER),
  { ...tied('cluster:east', 'FOCUSES_ON', 'domain:e-waste'), quote: 'The cluster focuses on e-waste.' }
]

/** The claims of a small graph that shows most of what a graph can hold. */
export function fixtureClaims(graph: KnowledgeGraph): Claim[] {
  return STATEMENTS.map((draft) => graph.claim({ load: `load:${draft.source.slice('document:'.length)}`, ...draft }))
}
