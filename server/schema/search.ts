import {
  InvalidError,
  type Concept,
  type KnowledgeGraph,
  type Ontology,
  type Scope,
  type SearchHit,
  type SearchResult
} from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { defined } from './defined.js'
import { facetValues, type FacetValue } from './facet-values.js'
import { readFilter, readScope, type Inputs } from './inputs.js'
import type { EntityView } from './views.js'

interface SearchEdge {
  readonly cursor: string
  readonly hit: SearchHit
  readonly view: EntityView
}

interface Found {
  readonly result: SearchResult
  readonly scope: Scope | undefined
}

/** Facets that have a member of their own; `all` has every one. */
const FACETS = ['kind', 'state', 'cluster', 'domain', 'type', 'readiness', 'source'] as const

/** Search and completion. */
export function addSearch(parts: Parts, { scope, where }: Inputs): void {
  const { builder, kind } = parts
  const mode = addMode(parts)
  const perGroup = builder.inputType('PerGroup', {
    description: 'At most n hits for each value of a facet',
    fields: (t) => ({ facet: t.string({ required: true }), n: t.int({ required: true }) })
  })
  const connection = addConnection(parts, mode)
  builder.queryField('search', (t) =>
    t.field({
      type: connection,
      description:
        'Search over all kinds by words, meaning and the things the text names. An empty text lists what passes the filter',
      args: {
        text: t.arg.string({ required: true, description: 'The first 2,000 characters count' }),
        kinds: t.arg({ type: [kind] }),
        where: t.arg({ type: where }),
        mode: t.arg({ type: mode, defaultValue: 'hybrid', required: true }),
        minSimilarity: t.arg.float({ description: 'Keeps only, and all, with at least this cosine to the text' }),
        perGroup: t.arg({ type: perGroup }),
        first: t.arg.int({ defaultValue: 20, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { text, where, scope: given, ...rest }, { graph, loaders }) => {
        const scope = readScope(given)
        if (rest.perGroup) checkFacet(parts.ontology, rest.perGroup.facet)
        const filter = readFilter(where)
        const words = text.trim() ? text : (filter.text ?? '')
        const result = await graph.search(
          { text: words, where: filter.where, ...defined(rest), first: pageSize(rest.first) },
          scope
        )
        const edges = await Promise.all(
          result.hits.map(async (hit) => ({ cursor: hit.cursor, hit, view: await loaders.named(hit.id, scope) }))
        )
        return { totalCount: result.totalCount, hasNext: result.hasNext, edges, result, scope }
      }
    })
  )
  addSuggest(parts, scope)
}

/** @throws InvalidError for what no entity is sorted by. */
function checkFacet(ontology: Ontology, facet: string): void {
  const enums = ontology.kindNames.flatMap((kind) =>
    Object.entries(ontology.fieldsOf(kind)).flatMap(([name, { type }]) => (type === 'enum' ? [name] : []))
  )
  const known = [...new Set(['kind', 'source', ...Object.keys(ontology.facets), ...enums])]
  if (!known.includes(facet))
    throw new InvalidError(`perGroup.facet: "${facet}" is none of ${known.join(', ')}`, {
      path: 'perGroup.facet',
      value: facet
    })
}

const addMode = ({ builder }: Parts) =>
  builder.enumType('SearchMode', {
    values: {
      HYBRID: { value: 'hybrid' as const, description: 'By words, meaning and named things' },
      LEXICAL: { value: 'lexical' as const, description: 'By words and named things' },
      SEMANTIC: {
        value: 'semantic' as const,
        description:
          'By meaning; ordered by `why.semantic`, which likeness to the best hits moves, not by the plain cosine'
      }
    }
  })

function addConnection(parts: Parts, mode: ReturnType<typeof addMode>) {
  const { builder, highlight } = parts
  const concept = addConcept(parts)
  const { edge, connection } = implementConnection<SearchEdge, Found>(parts, 'SearchConnection', 'SearchEdge')
  const facets = addFacets(parts)
  builder.objectType(highlight, {
    description: 'Where words of the query stand',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'name, text or passage' }),
      text: t.exposeString('text'),
      spans: t.field({
        type: 'JSON',
        description: 'Pairs of UTF-16 offsets into `text`',
        resolve: ({ spans }) => spans
      })
    })
  })
  const why = addWhy(parts)
  const passage = addPassage(parts)
  builder.objectFields(edge, (t) => ({
    score: t.float({ description: 'Sum of the three parts of `why`', resolve: ({ hit }) => hit.score }),
    node: t.field({ type: parts.entity, resolve: ({ view }) => view }),
    highlights: t.field({ type: [highlight], resolve: ({ hit }) => hit.highlights }),
    passage: t.field({
      type: passage,
      nullable: true,
      description: 'Of a document that is searched by its text: the passage nearest to the query',
      resolve: ({ hit }) => hit.passage ?? null
    }),
    why: t.field({ type: why, resolve: (found) => found })
  }))
  builder.objectFields(connection, (t) => ({
    exact: t.boolean({
      description: 'False where an approximate index had a part in the match set',
      resolve: ({ result }) => result.exact
    }),
    mode: t.field({
      type: mode,
      description: 'How the search was done: LEXICAL in place of HYBRID where there is no embedding model',
      resolve: ({ result }) => result.mode
    }),
    rankingScope: t.string({
      description:
        'What the ranking rests on: under a scope, the match set, totals and facets obey it, while word statistics are those of the whole graph',
      resolve: ({ scope }) => (scope ? 'WHOLE_GRAPH_STATISTICS' : 'WHOLE_GRAPH')
    }),
    interpreted: t.field({
      type: [concept],
      description: 'Things of the graph that the text names',
      resolve: ({ result }) => result.concepts
    }),
    facets: t.field({ type: facets, description: 'Counts over the whole match set', resolve: (found) => found })
  }))
  return connection
}

function addPassage({ builder }: Parts) {
  return builder.objectRef<NonNullable<SearchHit['passage']>>('Passage').implement({
    fields: (t) => ({
      text: t.exposeString('text'),
      sentence: t.string({
        description: 'The sentence of it to quote',
        resolve: ({ text, sentence }) => text.slice(...sentence)
      }),
      index: t.exposeInt('index', { description: 'Which passage of the document, from 0' })
    })
  })
}

function addFacets({ builder }: Parts) {
  const value = builder.objectRef<FacetValue>('FacetValue').implement({
    fields: (t) => ({
      value: t.exposeString('value', { description: 'As a filter takes it' }),
      label: t.exposeString('label'),
      count: t.exposeInt('count')
    })
  })
  const facet = builder.objectRef<{ name: string; values: FacetValue[] }>('Facet').implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      values: t.field({ type: [value], resolve: ({ values }) => values })
    })
  })
  return builder.objectRef<Found>('Facets').implement({
    description: 'Counts over the match set, most frequent first',
    fields: (t) => ({
      ...Object.fromEntries(
        FACETS.map((name) => [
          name,
          t.field({
            type: [value],
            resolve: ({ result, scope }, _, { graph }) => facetValues(graph, name, result, scope)
          })
        ])
      ),
      all: t.field({
        type: [facet],
        description: 'Every facet that has values',
        resolve: ({ result, scope }, _, { graph }) => allFacets(graph, result, scope)
      })
    })
  })
}

/** `state.any` and its like serve filters; they are not counted. */
async function allFacets(graph: KnowledgeGraph, result: SearchResult, scope: Scope | undefined) {
  const names = Object.keys(result.facets).filter((name) => !name.includes('.') && result.facets[name]!.length)
  return Promise.all(
    names.sort().map(async (name) => ({ name, values: await facetValues(graph, name, result, scope) }))
  )
}

function addWhy({ builder, entity, path }: Parts) {
  return builder.objectRef<SearchEdge>('Why').implement({
    description: 'The parts of a score, and what tie to a named thing it rests on',
    fields: (t) => ({
      lexical: t.float({ description: 'Share of words', resolve: ({ hit }) => hit.why.lexical }),
      semantic: t.float({ description: 'Share of meaning', resolve: ({ hit }) => hit.why.semantic }),
      concept: t.float({ description: 'Share of things the text names', resolve: ({ hit }) => hit.why.concept }),
      similarity: t.float({
        nullable: true,
        description: 'Cosine with the text, where it was measured',
        resolve: ({ hit }) => hit.similarity ?? null
      }),
      named: t.field({
        type: entity,
        nullable: true,
        description: 'The named thing that gave most',
        resolve: ({ hit, view }, _, { loaders }) => (hit.concept ? loaders.entity(hit.concept.id, view.scope) : null)
      }),
      path: t.field({
        type: path,
        nullable: true,
        description: 'From the hit to the named thing',
        resolve: async ({ hit, view }, _, { graph }) => {
          const found = hit.concept && (await graph.insights.conceptPath(hit.id, hit.concept.id, view.scope))
          return found ? { path: found, scope: view.scope } : null
        }
      })
    })
  })
}

function addConcept({ builder, kind }: Parts) {
  return builder.objectRef<Concept>('Concept').implement({
    description: 'Something of the graph that a text names',
    fields: (t) => ({
      id: t.exposeID('id'),
      kind: t.field({
        type: kind,
        nullable: true,
        description: 'null where the word names a kind',
        resolve: ({ kind }, _, { graph }) => (graph.ontology.kinds[kind] ? kind : null)
      }),
      name: t.exposeString('name'),
      text: t.exposeString('text', { description: 'As typed' }),
      start: t.exposeInt('start', { description: 'UTF-16 offset' }),
      end: t.exposeInt('end'),
      via: t.exposeString('via', { description: 'name, alias, word or spelling' })
    })
  })
}

function addSuggest({ builder, kind }: Parts, scope: Inputs['scope']): void {
  const suggestion = builder
    .objectRef<{
      id: string
      kind: string
      name: string
      matched: string
      spans: readonly (readonly [number, number])[]
    }>('Suggestion')
    .implement({
      fields: (t) => ({
        id: t.exposeID('id'),
        kind: t.field({ type: kind, resolve: ({ kind }) => kind }),
        name: t.exposeString('name'),
        matched: t.exposeString('matched', { description: 'The name or alias that continues the prefix' }),
        spans: t.field({
          type: 'JSON',
          description: 'Pairs of UTF-16 offsets into `matched`',
          resolve: ({ spans }) => spans
        })
      })
    })
  builder.queryField('suggest', (t) =>
    t.field({
      type: [suggestion],
      description: 'Names and aliases that continue a prefix',
      args: {
        prefix: t.arg.string({ required: true }),
        kinds: t.arg({ type: [kind] }),
        first: t.arg.int({ defaultValue: 8, required: true }),
        scope: t.arg({ type: scope })
      },
      resolve: (_, { prefix, kinds, first, scope }, { graph }) =>
        graph.suggest(prefix, { ...(kinds && { kinds }), first: pageSize(first) }, readScope(scope))
    })
  )
}
