import { fieldTypes, type Entity, type FieldDeclaration, type KnowledgeGraph, type Scope } from '../../graph/index.js'

/** As many of a kind are looked at, by name; a share of these is close to that of all. */
const LOOKED_AT = 500

/** A field that fewer have is a speciality, not something to be expected. */
const EXPECTED_SHARE = 0.5

/** Of fewer nothing is usual. */
const FEWEST = 5

/** Other names and remarks are expected of nothing; a flag that is not set says no. */
const isMissable = (name: string, { type }: FieldDeclaration) =>
  fieldTypes[type].widget !== 'flag' && name !== 'aliases' && name !== 'note'

interface Expected {
  readonly version: number
  readonly byKind: Map<string, Promise<readonly string[]>>
}

const known = new WeakMap<KnowledgeGraph, Expected>()

/** Fields that at least half of its kind have and this one lacks, in the order of the ontology. */
export async function missingFields(graph: KnowledgeGraph, entity: Entity, scope?: Scope): Promise<string[]> {
  const expected = await (scope ? expectedFields(graph, entity.kind, scope) : keptFields(graph, entity.kind))
  return expected.filter((name) => entity.fields[name] === undefined)
}

/** The whole graph's are kept until it changes. */
async function keptFields(graph: KnowledgeGraph, kind: string): Promise<readonly string[]> {
  const { version } = await graph.meta()
  const kept = known.get(graph)
  const present = kept?.version === version ? kept : { version, byKind: new Map<string, Promise<readonly string[]>>() }
  known.set(graph, present)
  const found = present.byKind.get(kind) ?? expectedFields(graph, kind)
  present.byKind.set(kind, found)
  found.catch(() => present.byKind.delete(kind))
  return found
}

async function expectedFields(graph: KnowledgeGraph, kind: string, scope?: Scope): Promise<readonly string[]> {
  const { items } = await graph.entities({ kind, first: LOOKED_AT }, scope)
  if (items.length < FEWEST) return []
  const counts = new Map<string, number>()
  for (const name of items.flatMap(({ fields }) => Object.keys(fields))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.entries(graph.ontology.fieldsOf(kind))
    .filter(([name, field]) => isMissable(name, field) && (counts.get(name) ?? 0) >= EXPECTED_SHARE * items.length)
    .map(([name]) => name)
}
