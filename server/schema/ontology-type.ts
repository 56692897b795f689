import { fieldTypes, kindPrefix, type FieldDeclaration, type Ontology } from '../../graph/index.js'
import type { Parts } from './builder.js'

interface Named<T> {
  readonly name: string
  readonly of: T
}

/** The declaration everything derives from, for pages and programs that know no kinds by themselves. */
export function addOntology({ builder, kind, relationType, ontology }: Parts): void {
  const field = builder.objectRef<Named<FieldDeclaration>>('OntologyField').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      type: t.string({ resolve: ({ of }) => of.type }),
      description: t.string({ resolve: ({ of }) => of.description }),
      list: t.boolean({ resolve: ({ of }) => of.list ?? false }),
      values: t.stringList({
        nullable: true,
        description: 'In ascending order where they have one',
        resolve: ({ of }) => (of.values ? [...of.values] : null)
      }),
      widget: t.string({ resolve: ({ of }) => fieldTypes[of.type].widget })
    })
  })
  const kinds = builder.objectRef<Named<Ontology['kinds'][string]>>('OntologyKind').implement({
    fields: (t) => ({
      name: t.field({ type: kind, resolve: ({ name }) => name }),
      typeName: t.string({ description: 'Name of its object type', resolve: ({ name }) => name }),
      prefix: t.string({ description: 'Part of an id before the colon', resolve: ({ name }) => kindPrefix(name) }),
      plural: t.string({ resolve: ({ of }) => of.plural }),
      description: t.string({ resolve: ({ of }) => of.description }),
      fields: t.field({ type: [field], resolve: ({ name }) => entriesOf(ontology.fieldsOf(name)) })
    })
  })
  const all = (ends: readonly string[] | 'any') => (ends === 'any' ? ontology.kindNames : ends)
  const relations = builder.objectRef<Named<Ontology['relations'][string]>>('OntologyRelation').implement({
    fields: (t) => ({
      name: t.field({ type: relationType, resolve: ({ name }) => name }),
      label: t.string({ description: 'Reads: from, label, to', resolve: ({ of }) => of.label }),
      inverse: t.string({ description: 'Reads: to, inverse, from', resolve: ({ of }) => of.inverse }),
      undirected: t.boolean({ resolve: ({ of }) => of.undirected ?? false }),
      from: t.field({ type: [kind], resolve: ({ of }) => [...all(of.from)] }),
      to: t.field({ type: [kind], resolve: ({ of }) => [...all(of.to)] }),
      fields: t.field({ type: [field], resolve: ({ of }) => entriesOf(of.fields) })
    })
  })
  const facet = builder.objectRef<Named<Ontology['facets'][string]>>('OntologyFacet').implement({
    fields: (t) => ({ name: t.exposeString('name'), kind: t.field({ type: kind, resolve: ({ of }) => of.kind }) })
  })
  const type = builder.objectRef<Ontology>('Ontology').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      version: t.exposeInt('version'),
      kinds: t.field({ type: [kinds], resolve: (o) => entriesOf(o.kinds) }),
      relations: t.field({ type: [relations], resolve: (o) => entriesOf(o.relations) }),
      facets: t.field({ type: [facet], resolve: (o) => entriesOf(o.facets) })
    })
  })
  builder.queryField('ontology', (t) => t.field({ type, resolve: () => ontology }))
}

function entriesOf<T>(record: Readonly<Record<string, T>>): Named<T>[] {
  return Object.entries(record).map(([name, of]) => ({ name, of }))
}
