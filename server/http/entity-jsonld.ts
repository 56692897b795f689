import type { Entity, Json, KnowledgeGraph, Related } from '../../graph/index.js'

const SCHEMA_ORG = 'https://schema.org/'
/** Fields and relations that schema.org and PROV have a word for; the rest lives in our own vocabulary. */
const TERMS = {
  name: `${SCHEMA_ORG}name`,
  aliases: `${SCHEMA_ORG}alternateName`,
  summary: `${SCHEMA_ORG}description`,
  website: { '@id': `${SCHEMA_ORG}url`, '@type': '@id' },
  location: `${SCHEMA_ORG}geo`,
  latitude: `${SCHEMA_ORG}latitude`,
  longitude: `${SCHEMA_ORG}longitude`,
  sameAs: { '@id': `${SCHEMA_ORG}sameAs`, '@type': '@id' },
  sources: { '@id': 'http://www.w3.org/ns/prov#wasDerivedFrom', '@type': '@id' }
}
const MOST_RELATIONS = 1_000

/** An entity with its relations as linked data; addresses start at `origin`. @throws NotFoundError */
export async function entityJsonld(
  graph: KnowledgeGraph,
  id: string,
  origin: string
): Promise<Record<string, unknown>> {
  const entity = await graph.entity(id)
  const { items } = await graph.related(entity.id, { first: MOST_RELATIONS })
  const address = (of: string) => `${origin}/entity/${of}`
  return {
    '@context': { '@vocab': `${origin}/ontology#`, ...TERMS },
    '@id': address(entity.id),
    '@type': entity.kind,
    ...fieldsOf(entity),
    ...(sameAs(graph, entity, address).length && { sameAs: sameAs(graph, entity, address) }),
    ...relationsOf(graph, items, address),
    sources: entity.sources.map(address)
  }
}

function fieldsOf({ fields }: Entity): Record<string, Json> {
  const aliases = (fields['aliases'] ?? []) as readonly { text: string; language: string | null }[]
  const named = aliases.map(({ text, language }) =>
    language ? { '@value': text, '@language': language } : text
  ) as Json[]
  return { ...fields, ...(named.length && { aliases: named }) }
}

function sameAs(
  graph: KnowledgeGraph,
  { kind, fields, mergedFrom }: Entity,
  address: (id: string) => string
): string[] {
  const registers = Object.entries(graph.ontology.fieldsOf(kind)).filter(([, field]) => field.register)
  const pages = registers
    .map(([name]) => fields[name])
    .filter((value): value is string => typeof value === 'string' && URL.canParse(value))
  return [...pages, ...mergedFrom.map(address)]
}

/** Relations by the words they read with: `worksIn`, `hasTheMember`. */
function relationsOf(
  graph: KnowledgeGraph,
  related: readonly Related[],
  address: (id: string) => string
): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {}
  for (const { relation, direction, entity } of related) {
    const { label, inverse } = graph.ontology.relations[relation.type]!
    const term = (direction === 'out' ? label : inverse).replaceAll(/ (\w)/g, (_, letter: string) =>
      letter.toUpperCase()
    )
    found[term] = [
      ...(found[term] ?? []),
      { '@id': address(entity.id), '@type': entity.kind, name: String(entity.fields['name']) }
    ]
  }
  return found
}
