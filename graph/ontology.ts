import { defineOntology, type FieldDeclaration } from './ontology/define.js'

export { defineOntology, kindEnumValue, kindPrefix, parseRoute } from './ontology/define.js'
export type {
  FieldDeclaration,
  KindDeclaration,
  Ontology,
  OntologyDeclaration,
  RelationDeclaration
} from './ontology/define.js'
export { fieldTypes, type FieldTypeName, type Json, type Outcome } from './ontology/field-types.js'
export { closest } from './ontology/closest.js'
export { outcomePhrase, outcomeText, quantitiesIn, type Quantity } from './ontology/quantities.js'
export { distanceKm, type Point } from './ontology/distance.js'
export { kindOf, validateEnds, validateFields } from './ontology/validate.js'

/** Stages of use in ascending order with their weight in replication (0 = no use to be taken over). */
export const READINESS_WEIGHT = {
  UNKNOWN: 0,
  PLANNED: 0.1,
  RESEARCH: 0.2,
  PROTOTYPE: 0.35,
  PILOT: 0.55,
  FIELD_TESTED: 0.65,
  DEPLOYED: 0.85,
  SCALED: 1,
  ENDED: 0,
  EVENT: 0
} as const

const text = (description: string): FieldDeclaration => ({ type: 'text', description })
const searched = (description: string): FieldDeclaration => ({ type: 'paragraph', description, search: 'text' })
const date = (description: string): FieldDeclaration => ({ type: 'date', description })
const flag = (description: string): FieldDeclaration => ({ type: 'boolean', description })
const year: FieldDeclaration = { type: 'date', description: 'Year or date, EDTF level 0' }
const readiness: FieldDeclaration = {
  type: 'enum',
  description: 'How far it has come',
  values: Object.keys(READINESS_WEIGHT)
}
const register = (description: string): FieldDeclaration => ({ type: 'text', description, register: true })
const location: FieldDeclaration = { type: 'location', description: 'Latitude and longitude in degrees (WGS 84)' }
const established: FieldDeclaration = { type: 'date', description: 'When it was founded' }

const solution = {
  readiness,
  readinessAsStated: text("The stage in the source's own words"),
  outcomes: { type: 'outcome', description: 'Figures that the sources report', list: true, search: 'text' },
  beneficiaries: { type: 'text', description: 'Who it helps', search: 'text' },
  year,
  cost: text('Cost as stated'),
  supplier: text('Who supplies it'),
  availability: text('Licence or market availability'),
  requirements: { type: 'text', description: 'What it needs to work', search: 'text' },
  evidenceLevel: {
    type: 'enum',
    description: 'What the reported figures rest on',
    values: ['STATED', 'MEASURED', 'MONITORED']
  }
} as const satisfies Record<string, FieldDeclaration>

const solutionFacets = {
  state: ['>DEPLOYED_IN', '>DEVELOPED_IN', '>LOCATED_IN'],
  cluster: ['>RUN_BY', '>DEVELOPED_BY', '<PRODUCED >RUN_BY', '<USES'],
  domain: ['>ADDRESSES'],
  institution: ['>DEVELOPED_BY', '<PARTICIPATES_IN']
} as const

/** The one declaration of what Sangam knows; store schema, GraphQL, validation, search text and pages derive from it. */
export const sangamOntology = defineOntology({
  name: 'sangam',
  version: 1,
  common: {
    name: { type: 'text', description: 'The name it is shown by', search: 'names' },
    aliases: { type: 'alias', description: 'Other names, in any script', list: true, search: 'names' },
    summary: searched('What it is, in a sentence or two'),
    website: { type: 'url', description: 'Official page' },
    note: text('Remark on the facts as found'),
    rejected: flag('A curator found that this is no such thing')
  },
  facets: {
    state: { kind: 'Place', counted: { field: 'level', values: ['state', 'union-territory'] }, rollsUp: true },
    cluster: { kind: 'Cluster' },
    domain: { kind: 'Domain', rollsUp: true },
    institution: { kind: 'Institution' }
  },
  kinds: {
    Cluster: {
      plural: 'clusters',
      description: 'One of the Science & Technology Clusters, or another regional cluster',
      fields: { established, phase: text('Phase of the programme it is in') },
      facets: { state: ['>LOCATED_IN', '>SERVES'], cluster: [''], domain: ['>FOCUSES_ON'] }
    },
    Institution: {
      plural: 'institutions',
      description: 'A university, institute, company, agency, hospital, facility or funder',
      fields: {
        ror: register('Identifier in the Research Organization Registry'),
        status: {
          type: 'enum',
          description: 'Standing in the register: an inactive body has ended, a withdrawn record was none',
          values: ['active', 'inactive', 'withdrawn']
        },
        type: {
          type: 'enum',
          description: 'Our own classification',
          values: [
            'university',
            'research-institute',
            'government',
            'company',
            'startup',
            'ngo',
            'hospital',
            'facility',
            'funder',
            'school'
          ]
        },
        established,
        location
      },
      facets: { state: ['>LOCATED_IN'], cluster: ['>MEMBER_OF', '<HOSTED_BY'], domain: ['>WORKS_IN'] }
    },
    Person: {
      plural: 'people',
      description: 'A person in a public role',
      fields: { role: { type: 'text', description: 'Role as stated', search: 'text' } },
      facets: {
        state: ['>AFFILIATED_WITH >LOCATED_IN', '>LEADS >LOCATED_IN'],
        cluster: ['>LEADS', '>AFFILIATED_WITH'],
        domain: ['>EXPERT_IN'],
        institution: ['>AFFILIATED_WITH', '>LEADS']
      }
    },
    Domain: {
      plural: 'domains',
      description: 'A field of work; broader fields hold narrower ones',
      fields: {},
      facets: { state: [], cluster: ['<FOCUSES_ON'], domain: [''] },
      describedBy: ['<ADDRESSES']
    },
    Project: {
      plural: 'projects',
      description: 'A bounded piece of work',
      fields: solution,
      facets: solutionFacets
    },
    Technology: {
      plural: 'technologies',
      description: 'A product, process or service that can be used elsewhere',
      fields: solution,
      facets: solutionFacets
    },
    Compendium: {
      plural: 'compendiums',
      description: 'A published or requested collection of technologies',
      fields: { year, status: text('Whether it is out') },
      facets: { state: [], cluster: ['>PUBLISHED_BY'], domain: ['>ABOUT'] }
    },
    Event: {
      plural: 'events',
      description: 'A meeting, launch or exhibition',
      fields: { start: date('First day'), end: date('Last day') },
      facets: { state: ['>LOCATED_IN'], cluster: ['<HOSTS'], domain: ['>ABOUT'] }
    },
    Programme: {
      plural: 'programmes',
      description: 'A scheme of government under which work is done or funded',
      fields: { year },
      facets: { state: [], cluster: [], domain: ['>ADDRESSES'] }
    },
    Forum: {
      plural: 'forums',
      description: 'An association of countries in which India cooperates',
      fields: {},
      facets: { state: [], cluster: [], domain: ['>COOPERATES_IN'] }
    },
    Place: {
      plural: 'places',
      description: 'A country, a state or union territory, or a city',
      frame: true,
      fields: {
        level: {
          type: 'enum',
          description: 'What sort of place',
          values: ['country', 'state', 'union-territory', 'city']
        },
        iso: register('ISO 3166 code'),
        formerIso: text('ISO 3166-2 code before the changes of 2023'),
        lgdCode: text('Local Government Directory code'),
        capital: text('Capital'),
        location,
        zonalCouncil: text('Zonal council of the state'),
        coastal: flag('Whether it lies on the sea'),
        neighbours: { type: 'text', description: 'Ids of the states it borders by land', list: true }
      },
      facets: { state: [''], cluster: ['<SERVES'], domain: ['>COOPERATES_IN'] }
    },
    Document: {
      plural: 'documents',
      description: 'A source: the document that says something',
      frame: true,
      fields: {
        address: text('Where the document stands'),
        date: date('When it was published'),
        language: text('BCP 47 language'),
        publisher: { type: 'text', description: 'Who published it', search: 'text' },
        type: {
          type: 'enum',
          description: 'What sort of source; sets the authority of its claims',
          values: [
            'curator',
            'official',
            'register',
            'press',
            'paper',
            'encyclopaedia',
            'other',
            'classification',
            'general-knowledge'
          ]
        },
        dateInferred: flag('The date was inferred from the context'),
        text: {
          type: 'verbatim',
          description: 'The whole text that quotes are taken from, as read',
          search: 'passages'
        },
        contentHash: text('SHA-256 of the file as it was read')
      },
      facets: { state: [], cluster: ['<MENTIONED_IN'], domain: [] }
    },
    Need: {
      plural: 'needs',
      description: 'A stated requirement that a partner or technology could meet',
      fields: { expires: date('After this it is no longer asked for'), requirement: searched('What is needed') },
      facets: { state: ['>LOCATED_IN'], cluster: [], domain: ['>ADDRESSES'] }
    }
  },
  relations: {
    HOSTED_BY: {
      from: ['Cluster'],
      to: ['Institution'],
      label: 'is hosted by',
      inverse: 'hosts',
      fields: { basis: text('Nature of the hosting') },
      key: ['basis'],
      ends: { from: 'hosts', to: 'hostedClusters' }
    },
    SERVES: {
      from: ['Cluster'],
      to: ['Place'],
      label: 'serves',
      inverse: 'is served by',
      fields: {},
      key: [],
      ends: { from: 'serves' }
    },
    MEMBER_OF: {
      from: ['Institution'],
      to: ['Cluster'],
      label: 'is a member of',
      inverse: 'has the member',
      fields: {},
      key: [],
      ends: { from: 'clusters', to: 'members' }
    },
    LEADS: {
      from: ['Person'],
      to: ['Cluster', 'Project', 'Institution'],
      label: 'leads',
      inverse: 'is led by',
      fields: {
        role: text('Title'),
        current: flag('False once the post has ended'),
        start: date('From'),
        end: date('To')
      },
      key: ['role'],
      ends: { from: 'leads', to: 'leaders' }
    },
    AFFILIATED_WITH: {
      from: ['Person'],
      to: ['Institution', 'Cluster'],
      label: 'is affiliated with',
      inverse: 'has the affiliate',
      fields: { role: text('Position') },
      key: ['role'],
      ends: { from: 'affiliations', to: 'people' }
    },
    WORKS_IN: {
      from: ['Institution'],
      to: ['Domain'],
      label: 'works in',
      inverse: 'is worked in by',
      fields: {},
      key: [],
      ends: { from: 'domains', to: 'institutions' }
    },
    EXPERT_IN: {
      from: ['Person'],
      to: ['Domain'],
      label: 'is an expert in',
      inverse: 'has the expert',
      fields: {},
      key: [],
      ends: { from: 'domains', to: 'experts' }
    },
    FOCUSES_ON: {
      from: ['Cluster'],
      to: ['Domain'],
      label: 'focuses on',
      inverse: 'is a focus of',
      fields: {},
      key: [],
      ends: { from: 'domains', to: 'clusters' }
    },
    RUN_BY: {
      from: ['Project'],
      to: ['Cluster'],
      label: 'is run by',
      inverse: 'runs',
      fields: {},
      key: [],
      ends: { from: 'clusters', to: 'projects' }
    },
    PARTICIPATES_IN: {
      from: ['Institution'],
      to: ['Project'],
      label: 'takes part in',
      inverse: 'has the participant',
      fields: { role: text('Part played') },
      key: ['role'],
      ends: { from: 'projects', to: 'participants' }
    },
    TAKES_PART_IN_FACILITY: {
      from: ['Institution'],
      to: ['Institution'],
      label: 'takes part in the facility',
      inverse: 'has the participant',
      fields: {},
      key: [],
      ends: { from: 'facilities', to: 'facilityParticipants' }
    },
    PRODUCED: {
      from: ['Project'],
      to: ['Technology'],
      label: 'produced',
      inverse: 'came out of',
      fields: {},
      key: [],
      ends: { from: 'technologies', to: 'projects' }
    },
    DEVELOPED_BY: {
      from: ['Technology'],
      to: ['Institution', 'Cluster'],
      label: 'was developed by',
      inverse: 'developed',
      fields: {},
      key: [],
      ends: { from: 'developers', to: 'technologies' }
    },
    USES: {
      from: ['Cluster', 'Institution', 'Project'],
      to: ['Technology'],
      label: 'uses',
      inverse: 'is used by',
      fields: {},
      key: [],
      ends: { from: 'usedTechnologies', to: 'users' }
    },
    ADDRESSES: {
      from: ['Project', 'Technology', 'Need', 'Programme'],
      to: ['Domain'],
      label: 'addresses',
      inverse: 'is addressed by',
      fields: {},
      key: [],
      ends: { from: 'domains', to: 'addressedBy' }
    },
    DEVELOPED_IN: {
      from: ['Technology', 'Project'],
      to: ['Place'],
      label: 'was developed in',
      inverse: 'is where was developed',
      fields: { year },
      key: [],
      ends: { from: 'developedIn', to: 'developedHere' }
    },
    DEPLOYED_IN: {
      from: ['Technology', 'Project'],
      to: ['Place'],
      label: 'is in use in',
      inverse: 'uses',
      fields: { stage: readiness, year },
      key: ['stage'],
      ends: { from: 'deployedIn', to: 'deployedHere' }
    },
    LOCATED_IN: {
      from: 'any',
      to: ['Place'],
      label: 'is in',
      inverse: 'is the place of',
      vague: true,
      fields: {},
      key: [],
      ends: { from: 'places', to: 'located' }
    },
    LISTED_IN: {
      from: ['Technology', 'Project'],
      to: ['Compendium'],
      label: 'is listed in',
      inverse: 'lists',
      fields: { status: text('Entry or candidate') },
      key: [],
      ends: { from: 'compendiums', to: 'entries' }
    },
    PUBLISHED_BY: {
      from: ['Compendium'],
      to: ['Cluster'],
      label: 'was published by',
      inverse: 'published',
      fields: {},
      key: [],
      ends: { from: 'publishers', to: 'compendiums' }
    },
    ABOUT: {
      from: ['Compendium', 'Event'],
      to: ['Domain'],
      label: 'is about',
      inverse: 'is the subject of',
      fields: {},
      key: [],
      ends: { from: 'domains', to: 'subjectOf' }
    },
    COLLABORATES_WITH: {
      from: ['Cluster', 'Institution'],
      to: ['Cluster', 'Institution', 'Forum'],
      label: 'collaborates with',
      inverse: 'collaborates with',
      undirected: true,
      fields: { basis: text('Agreement, project or occasion') },
      key: ['basis'],
      ends: { from: 'collaborators', to: 'collaborators' }
    },
    COOPERATES_IN: {
      from: ['Place', 'Forum'],
      to: ['Domain'],
      label: 'cooperates with India in',
      inverse: 'is a field of cooperation with',
      fields: {
        kind: { type: 'enum', description: 'Between two states or many', values: ['bilateral', 'multilateral'] }
      },
      key: ['kind'],
      ends: { from: 'cooperation', to: 'cooperationPartners' }
    },
    HOSTS: {
      from: ['Cluster', 'Institution'],
      to: ['Event'],
      label: 'hosts',
      inverse: 'is hosted by',
      fields: {},
      key: [],
      ends: { from: 'events', to: 'eventHosts' }
    },
    TOOK_PART_IN: {
      from: ['Person', 'Institution'],
      to: ['Event'],
      label: 'took part in',
      inverse: 'was attended by',
      fields: { role: text('Part played') },
      key: ['role'],
      ends: { from: 'eventsAttended', to: 'attendees' }
    },
    ANNOUNCED_AT: {
      from: 'any',
      to: ['Event'],
      label: 'was announced at',
      inverse: 'saw the announcement of',
      fields: {},
      key: [],
      ends: { to: 'announcements' }
    },
    FUNDED_BY: {
      from: 'any',
      to: ['Institution', 'Programme'],
      label: 'is funded by',
      inverse: 'funds',
      fields: { basis: text('Grant, sanction or support') },
      key: ['basis'],
      ends: { from: 'funders', to: 'funded' }
    },
    PART_OF: {
      from: ['Domain', 'Place', 'Institution', 'Programme', 'Project'],
      to: ['Domain', 'Place', 'Institution', 'Programme'],
      label: 'is part of',
      inverse: 'contains',
      hierarchy: true,
      fields: {},
      key: [],
      ends: { from: 'partOf', to: 'parts' }
    },
    RELATED_TO: {
      from: 'any',
      to: 'any',
      label: 'is related to',
      inverse: 'is related to',
      undirected: true,
      vague: true,
      fields: { basis: text('How, where the source tells') },
      key: ['basis'],
      ends: { from: 'relatedTo', to: 'relatedTo' }
    },
    MENTIONED_IN: {
      from: 'any',
      to: ['Document'],
      label: 'is mentioned in',
      inverse: 'mentions',
      vague: true,
      fields: {},
      key: [],
      ends: { to: 'mentions' }
    }
  }
})
