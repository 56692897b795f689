import DataLoader from 'dataloader'
import {
  choosePattern,
  endKinds,
  InvalidError,
  NAMED_PATTERNS,
  type Cell,
  type Crosstab,
  type EntityFilter,
  type Gap,
  type Ontology,
  type PatternName,
  type Relation,
  type Scope
} from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageOf, pageSize, type Connection } from './connection.js'
import { defined } from './defined.js'
import { readFilter, readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

/** Reads the relations that a table counts, those of all cells at once; null where entities are counted. */
type RelationLoader = DataLoader<string, Relation | null> | null

interface CellView extends Scoped<Cell> {
  readonly relations: RelationLoader
}

interface RecordEdge {
  readonly cursor: string
  readonly relations: RelationLoader
  readonly scope: Scope | undefined
}

/** Tables of two kinds over a pattern, and what is missing in them. */
export function addCrosstab(parts: Parts, { scope, where, via }: Inputs): void {
  const { builder, kind } = parts
  const end = addEnd(parts)
  const counted = addCounted(parts, end)
  const table = addTable(parts, end, counted)
  const gap = addGap(parts, counted)
  addPatterns(parts, via)
  const args = builder.args((t) => ({
    via: t.field({ type: via }),
    pattern: t.string({
      description:
        'A pattern of your own instead of `via`, such as `Cluster <RUN_BY Project >ADDRESSES Domain`; at most 4 hops'
    }),
    rows: t.field({
      type: kind,
      description: 'Kind of the rows; rows and columns turn when the pattern has them the other way round'
    }),
    columns: t.field({ type: kind }),
    where: t.field({ type: where, description: 'Asked of the records, and of an end of the kind that a member names' }),
    rollup: t.boolean({
      defaultValue: true,
      required: true,
      description: 'Counts narrower fields of work under the broadest, cities under their state'
    }),
    scope: t.field({ type: scope })
  }))
  builder.queryFields((t) => ({
    crosstab: t.field({
      type: table,
      description: 'Counts records over the two ends of a pattern, beside what chance would give',
      args,
      resolve: async (_, { where, scope: given, ...rest }, { graph }) => {
        const scope = readScope(given)
        return { of: await graph.insights.crosstab({ ...defined(rest), ...readWhere(where) }, scope), scope }
      }
    }),
    gaps: t.field({
      type: [gap],
      description:
        'Pairs of a cross-table without a record, or with fewer than chance would give; the most surprising first',
      args: { ...args, first: t.arg.int({ defaultValue: 100, required: true }) },
      resolve: async (_, { where, scope: given, first, ...rest }, { graph }) => {
        const scope = readScope(given)
        const found = await graph.insights.gaps({ ...defined(rest), ...readWhere(where) }, scope)
        return found.slice(0, pageSize(first)).map((of) => ({ of, scope }))
      }
    })
  }))
}

/** @throws InvalidError for a text, which is a matter of rank and not of count. */
function readWhere(input: Parameters<typeof readFilter>[0]): { where?: EntityFilter } {
  const { where, text } = readFilter(input)
  if (text?.trim())
    throw new InvalidError('where.text: a cross-table counts and does not rank; name domains, kinds or types', {
      path: 'where.text',
      value: text
    })
  return Object.keys(where).length ? { where } : {}
}

type End = ReturnType<typeof addEnd>

/** A row or column: an entity, or a value of a field. */
function addEnd({ builder, kind, entity, ontology }: Parts) {
  return builder.objectRef<{ id: string; scope: Scope | undefined }>('CrosstabEnd').implement({
    description: 'A row or column: an entity, or a value of a field (`type:company`)',
    fields: (t) => ({
      id: t.exposeID('id'),
      name: t.string({
        resolve: async ({ id, scope }, _, { loaders }) =>
          ontology.kindOfId(id)
            ? String((await loaders.named(id, scope)).entity.fields['name'])
            : id.slice(id.indexOf(':') + 1)
      }),
      kind: t.field({ type: kind, nullable: true, resolve: ({ id }) => ontology.kindOfId(id) ?? null }),
      entity: t.field({
        type: entity,
        nullable: true,
        description: 'null for a value of a field',
        resolve: ({ id, scope }, _, { loaders }) => (ontology.kindOfId(id) ? loaders.named(id, scope) : null)
      })
    })
  })
}

type Counted = ReturnType<typeof addCounted>

/** A pair of row and column with its count, and what chance would give. */
function addCounted({ builder }: Parts, end: End) {
  const counted = builder.interfaceRef<Scoped<Omit<Cell, 'records'>>>('Counted')
  return counted.implement({
    description: 'A pair of row and column with the records that tie them',
    fields: (t) => ({
      row: t.field({ type: end, resolve: ({ of, scope }) => ({ id: of.row, scope }) }),
      column: t.field({ type: end, resolve: ({ of, scope }) => ({ id: of.column, scope }) }),
      count: t.int({ description: 'Distinct records', resolve: ({ of }) => of.count }),
      expected: t.float({
        nullable: true,
        description:
          'Records if rows and columns were independent: row total × column total / all; null for what a source leaves unnamed',
        resolve: ({ of }) => of.expected
      }),
      ratio: t.float({
        nullable: true,
        description: 'Count / expected; null where fewer than one is expected',
        resolve: ({ of }) => of.ratio
      }),
      low: t.float({ nullable: true, description: 'Lower end of its 95 % interval', resolve: ({ of }) => of.low }),
      high: t.float({ nullable: true, description: 'Upper end of its 95 % interval', resolve: ({ of }) => of.high })
    })
  })
}

function addTable(parts: Parts, end: End, counted: Counted) {
  const { builder } = parts
  const records = addRecords(parts)
  const cell = builder.objectRef<CellView>('CrosstabCell').implement({
    interfaces: [counted],
    fields: (t) => ({
      records: t.field({
        type: records,
        description: 'What was counted, by id',
        args: { first: t.arg.int({ defaultValue: 20, required: true }), after: t.arg.string() },
        resolve: ({ of, relations, scope }, page): Connection<RecordEdge> =>
          pageOf(
            of.records.map((cursor) => ({ cursor, relations, scope })),
            page
          )
      })
    })
  })
  const ends = (ids: readonly string[], scope: Scope | undefined) => ids.map((id) => ({ id, scope }))
  return builder.objectRef<Scoped<Crosstab>>('Crosstab').implement({
    interfaces: [parts.cited],
    fields: (t) => ({
      rows: t.field({ type: [end], resolve: ({ of, scope }) => ends(of.rows, scope) }),
      columns: t.field({ type: [end], resolve: ({ of, scope }) => ends(of.columns, scope) }),
      cells: t.field({
        type: [cell],
        description: 'Cells with at least one record, by row, then column',
        resolve: ({ of, scope }) => {
          const relations = relationLoader(of)
          return of.cells.map((cell) => ({ of: cell, relations, scope }))
        }
      }),
      recordCount: t.int({ description: 'Distinct records in the table', resolve: ({ of }) => of.records })
    })
  })
}

function relationLoader({ relations }: Crosstab): RelationLoader {
  if (!relations) return null
  return new DataLoader(async (ids) => {
    const found = await relations(ids)
    return ids.map((id) => found.get(id) ?? null)
  })
}

function addRecords(parts: Parts) {
  const { builder, entity, hop } = parts
  const { edge, connection } = implementConnection<RecordEdge>(parts, 'RecordConnection', 'RecordEdge')
  builder.objectFields(edge, (t) => ({
    node: t.field({
      type: entity,
      nullable: true,
      description: 'null where relations are counted',
      resolve: ({ cursor, relations, scope }, _, { loaders }) => (relations ? null : loaders.named(cursor, scope))
    }),
    relation: t.field({
      type: hop,
      nullable: true,
      description: 'null where entities are counted',
      resolve: async ({ cursor, relations, scope }) => {
        const relation = await relations?.load(cursor)
        return relation ? { relation, scope } : null
      }
    })
  }))
  return connection
}

function addGap({ builder, cited }: Parts, counted: Counted) {
  const status = builder.enumType('GapStatus', {
    values: {
      NOT_IN_OUR_SOURCES: { description: 'No source ties the two; that is not to say that nothing does' },
      STATED_ABSENT: { description: 'Sources tie the two and say that it has ended' },
      UNDER_LINKED: { description: 'Tied, but the whole interval of the ratio lies below 1' }
    }
  })
  return builder.objectRef<Scoped<Gap>>('Gap').implement({
    interfaces: [counted, cited],
    fields: (t) => ({
      status: t.field({ type: status, resolve: ({ of }) => of.status }),
      ended: t.idList({ description: 'Records that have ended', resolve: ({ of }) => [...of.ended] })
    })
  })
}

function addPatterns({ builder, kind, ontology }: Parts, via: ReturnType<Parts['builder']['enumType']>): void {
  const pattern = builder.objectRef<PatternName>('Pattern').implement({
    description: 'A named pattern; its start are the rows, its end the columns',
    fields: (t) => ({
      name: t.field({ type: via, resolve: (name) => name }),
      text: t.string({ resolve: (name) => NAMED_PATTERNS[name].text }),
      description: t.string({ resolve: (name) => NAMED_PATTERNS[name].description }),
      rows: t.field({ type: [kind], resolve: (name) => kindsOf(ontology, name).start }),
      columns: t.field({ type: [kind], resolve: (name) => kindsOf(ontology, name).end })
    })
  })
  builder.queryField('patterns', (t) =>
    t.field({ type: [pattern], resolve: () => Object.keys(NAMED_PATTERNS) as PatternName[] })
  )
}

function kindsOf(ontology: Ontology, via: PatternName) {
  return endKinds(ontology, choosePattern(ontology, { via }).pattern)
}
