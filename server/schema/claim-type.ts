import type { Locator } from '../../graph/index.js'
import type { Parts } from './builder.js'

/** What one source says at one place. */
export function addClaim({ builder, claim, entity, relationType, kinds }: Parts): void {
  const locator = builder.objectRef<Locator>('Locator').implement({
    description: 'Where in the source; page and row count from 1, start and end are UTF-16 offsets',
    fields: (t) => ({
      file: t.exposeString('file', { nullable: true }),
      page: t.exposeInt('page', { nullable: true }),
      row: t.exposeInt('row', { nullable: true }),
      column: t.exposeString('column', { nullable: true }),
      start: t.exposeInt('start', { nullable: true }),
      end: t.exposeInt('end', { nullable: true })
    })
  })
  const document = kinds.get('Document')!
  builder.objectType(claim, {
    description: 'What one source says, at one place, of one subject or of one relation',
    fields: (t) => ({
      id: t.id({ resolve: ({ claim }) => claim.id }),
      subject: t.field({
        type: entity,
        resolve: ({ claim, scope }, _, { loaders }) => loaders.named(claim.subject, scope)
      }),
      relation: t.field({
        type: relationType,
        nullable: true,
        description: 'null for SAME_AS, NOT_SAME_AS and claims on fields',
        resolve: ({ claim }, _, { graph }) =>
          claim.relation && graph.ontology.relations[claim.relation] ? claim.relation : null
      }),
      object: t.field({
        type: entity,
        nullable: true,
        resolve: ({ claim, scope }, _, { loaders }) => (claim.object ? loaders.named(claim.object, scope) : null)
      }),
      fields: t.field({ type: 'JSON', nullable: true, resolve: ({ claim }) => claim.fields }),
      source: t.field({
        type: document,
        resolve: ({ claim, scope }, _, { loaders }) => loaders.named(claim.source, scope)
      }),
      load: t.id({ description: 'What delivered it', resolve: ({ claim }) => claim.load }),
      locator: t.field({ type: locator, nullable: true, resolve: ({ claim }) => claim.locator }),
      quote: t.string({
        nullable: true,
        description: 'Verbatim words of the source',
        resolve: ({ claim }) => claim.quote
      }),
      note: t.string({ nullable: true, description: 'Paraphrase', resolve: ({ claim }) => claim.note }),
      confidence: t.float({ description: 'In (0, 1]', resolve: ({ claim }) => claim.confidence }),
      method: t.string({ description: 'How it came to be', resolve: ({ claim }) => claim.method }),
      authority: t.string({
        description: 'Standing of the source; decides between differing values',
        resolve: ({ claim }) => claim.authority
      }),
      date: t.string({
        nullable: true,
        description: 'When the source said it, EDTF level 0',
        resolve: ({ claim }) => claim.date
      })
    })
  })
}
