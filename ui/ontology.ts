import { ask, operation } from './graphql.js'
import { say } from './language.js'
import { humanise } from './parts/words.js'

export interface Field {
  name: string
  type: string
  description: string
  list: boolean
  values: string[] | null
  widget: string
}

export interface KindDescription {
  /** As the API's `Kind` has it. */
  name: string
  prefix: string
  plural: string
  description: string
  fields: Field[]
}

export interface Ontology {
  name: string
  kinds: KindDescription[]
  relations: { name: string; label: string; inverse: string; from: string[]; to: string[] }[]
  facets: { name: string; kind: string }[]
}

const ontologyQuery = operation<{ ontology: Ontology }>(`query Ontology {
  ontology {
    name
    kinds { name prefix plural description fields { name type description list values widget } }
    relations { name label inverse from to }
    facets { name kind }
  }
}`)

let loaded: Promise<Ontology> | undefined

/** What kinds of things and relations the graph knows; asked for once. */
export function loadOntology(): Promise<Ontology> {
  loaded ??= ask(ontologyQuery, {}).then(
    ({ ontology }) => ontology,
    (error: unknown) => {
      loaded = undefined
      throw error
    }
  )
  return loaded
}

/** The `Kind` of the API for an id: `research-group:x` → `RESEARCH_GROUP`. */
export function kindOfId(id: string): string {
  return id.slice(0, id.indexOf(':')).replaceAll('-', '_').toUpperCase()
}

/** `RESEARCH_GROUP` → `Research group`, or its name in the present language. */
export function kindLabel(kind: string): string {
  return say.kinds[kind] ?? humanise(kind)
}

/** A word that the ontology offers for a field: `FIELD_TESTED` → `Field tested`, or its name in the present language. */
export function valueLabel(value: string): string {
  return say.values[value.toLowerCase().replaceAll('_', '-')] ?? humanise(value)
}

/** What a kind of thing is. */
export function kindDescription({ name, description }: Pick<KindDescription, 'name' | 'description'>): string {
  return say.kindDescriptions[name] ?? description
}

/** The name of a field in the present language, else as the API labels it. */
export function fieldLabel(name: string, label = humanise(name)): string {
  return say.fields[name] ?? label
}

/** How a relation reads in the present language from subject to object, or backwards; else as the API labels it. */
export function relationLabel(type: string, direction: 'label' | 'inverse', label: string): string {
  return say.relations[type]?.[direction] ?? label
}

/** The same for relations of a thing that are counted by their direction. */
export function countLabel({
  relation,
  direction,
  label
}: {
  relation: string
  direction: string
  label: string
}): string {
  return relationLabel(relation, direction === 'IN' ? 'inverse' : 'label', label)
}

/** Several of a kind, as a heading or link names them. */
export function kindPlural({ name, plural }: Pick<KindDescription, 'name' | 'plural'>): string {
  return say.kindPlurals[name] ?? humanise(plural)
}
