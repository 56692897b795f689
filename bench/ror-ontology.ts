import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { makeClaim, type Claim, type ClaimDraft, type Json } from '../graph/index.js'
import {
  defineOntology,
  type FieldDeclaration,
  type KindDeclaration,
  type RelationDeclaration
} from '../graph/ontology.js'

const text = (description: string): FieldDeclaration => ({ type: 'text', description })
const kind = (description: string, fields: KindDeclaration['fields'] = {}): KindDeclaration => ({
  plural: description,
  description,
  fields,
  facets: {}
})
const relation = (from: string, to: string, label: string, inverse: string): RelationDeclaration => ({
  from: [from],
  to: [to],
  label,
  inverse,
  fields: {},
  key: []
})
const between = (label: string, inverse: string) => relation('Organisation', 'Organisation', label, inverse)

/** Labels of the dump → the kinds they become, which differ in the spelling of none. */
const KINDS = {
  Organisation: kind('Organisations', { about: text('Types, status and year of establishment') }),
  Name: kind('Names of organisations', { about: text('Language and type') }),
  Place: kind('Places', { about: text('Latitude and longitude') }),
  Country: kind('Countries'),
  ExternalId: kind('Identifiers in other registers', { about: text('The register') }),
  WebPage: kind('Web pages', { about: text('Website or encyclopaedia') }),
  Domain: kind('Internet domains'),
  Document: kind('Sources')
} as const

/** Relations that hold between organisations. */
export const ORGANISATION_RELATIONS = ['PARENT', 'CHILD', 'RELATED', 'PREDECESSOR', 'SUCCESSOR'] as const

/** ROR's own seven labels and eleven types as another ontology, with the source that every claim needs. */
export const rorOntology = defineOntology({
  name: 'ror',
  version: 1,
  common: { name: { type: 'text', description: 'Name', search: 'names' } },
  kinds: KINDS,
  relations: {
    HAS_NAME: relation('Organisation', 'Name', 'has the name', 'is a name of'),
    LOCATED_IN: relation('Organisation', 'Place', 'is in', 'has'),
    IN_COUNTRY: relation('Place', 'Country', 'lies in', 'has'),
    HAS_ID: relation('Organisation', 'ExternalId', 'has the id', 'is an id of'),
    HAS_LINK: relation('Organisation', 'WebPage', 'has the page', 'is a page of'),
    HAS_DOMAIN: relation('Organisation', 'Domain', 'has the domain', 'is a domain of'),
    PARENT: between('belongs to', 'has'),
    CHILD: between('has', 'belongs to'),
    RELATED: between('is related to', 'is related to'),
    PREDECESSOR: between('comes after', 'comes before'),
    SUCCESSOR: between('comes before', 'comes after')
  },
  facets: {}
})

const PREFIXES: Readonly<Record<string, string>> = {
  ror: 'organisation',
  name: 'name',
  geo: 'place',
  cc: 'country',
  url: 'web-page',
  dom: 'domain'
}

/** `ror:0006s4z66` → `organisation:0006s4z66`; what cannot stand in an id is hashed. */
export function rorId(id: string): string {
  const at = id.indexOf(':')
  const slug = id.slice(at + 1)
  const prefix = PREFIXES[id.slice(0, at)]
  if (prefix && /^[a-z0-9][a-z0-9._-]*$/.test(slug)) return `${prefix}:${slug}`
  return `${prefix ?? 'external-id'}:${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}

const SOURCE = { source: 'document:ror', load: 'load:ror', authority: 'register', method: 'bench' } as const

/** The dump as claims, one for each node and edge, in the order of its files. */
export async function* rorClaims(folder: string): AsyncIterable<Claim> {
  const claim = (draft: Pick<ClaimDraft, 'subject' | 'relation' | 'object' | 'fields'>) =>
    makeClaim(rorOntology, { ...draft, ...SOURCE })
  yield claim({ subject: SOURCE.source, fields: { name: 'Research Organization Registry' } })
  for await (const { id, name, extra } of rows(`${folder}/ror_nodes.csv.gz`)) {
    const fields: Record<string, Json> = { name: name || id!, ...(extra?.trim() && { about: extra }) }
    yield claim({ subject: rorId(id!), fields })
  }
  for await (const { from, type, to } of rows(`${folder}/ror_edges.csv.gz`))
    yield claim({ subject: rorId(from!), relation: type!, object: rorId(to!) })
}

function rows(file: string): AsyncIterable<Record<string, string>> {
  return createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))
}
