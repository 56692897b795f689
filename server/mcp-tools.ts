import { kindEnumValue, NAMED_PATTERNS, sangamOntology } from '../graph/index.js'

/** A tool as assistants see it, and the query it asks. */
export interface McpTool {
  readonly name: string
  readonly description: string
  /** JSON Schema of the arguments; they are the variables of the query. */
  readonly inputSchema: {
    readonly type: 'object'
    readonly properties: Readonly<Record<string, object>>
    readonly required?: readonly string[]
    readonly additionalProperties: false
  }
  /** A query of one field. */
  readonly query: string
}

const text = (description: string) => ({ type: 'string', description })
const list = (description: string) => ({ type: 'array', items: { type: 'string' }, description })
const whole = (description: string, maximum: number, standard: number) => ({
  type: 'integer',
  minimum: 1,
  maximum,
  default: standard,
  description
})
const anyOf = (values: readonly string[], description: string) => ({ type: 'string', enum: values, description })
const flag = (description: string) => ({ type: 'boolean', description })

const KINDS = sangamOntology.kindNames.map(kindEnumValue)
const where = {
  type: 'object',
  description: 'Ids, or slugs and names where they are unambiguous; states include their cities',
  properties: {
    states: list('States or cities'),
    clusters: list('Science & Technology Clusters'),
    domains: list('Fields of work; they include their sub-fields'),
    types: list('Types of institution'),
    readiness: list('Stages, e.g. PILOT, DEPLOYED')
  },
  additionalProperties: false
}
const tableArguments = {
  via: anyOf(Object.keys(NAMED_PATTERNS), 'A named pattern'),
  pattern: text('Instead of via: a pattern such as "Cluster <RUN_BY Project >ADDRESSES Domain"'),
  rows: anyOf(KINDS, 'Kind of the rows'),
  columns: anyOf(KINDS, 'Kind of the columns')
}

function tool(
  name: string,
  description: string,
  query: string,
  properties: Readonly<Record<string, object>>,
  required: readonly string[] = []
): McpTool {
  const inputSchema = {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(required.length && { required })
  } as const
  return { name, description, query, inputSchema }
}

/** The tools, in the order in which they are listed. */
export const MCP_TOOLS: readonly McpTool[] = [
  tool(
    'search',
    "Search India's Science & Technology Clusters: institutions, people, projects, technologies, fields of work",
    `query ($text: String!, $kinds: [Kind!], $where: EntityFilter, $first: Int = 10) {
      search(text: $text, kinds: $kinds, where: $where, first: $first) {
        totalCount interpreted { id kind name } edges { score node { id kind name summary sources { id name } } } } }`,
    {
      text: text('What is looked for, up to 2,000 characters'),
      kinds: { type: 'array', items: anyOf(KINDS, 'A kind'), description: 'Only these kinds' },
      where,
      first: whole('Most hits', 50, 10)
    },
    ['text']
  ),
  tool(
    'partners',
    'Institutions to work with, ranked for fields of work, a text, or both, with the evidence and what is missing',
    `query ($domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int = 10) {
      partners(domains: $domains, text: $text, where: $where, for: $for, first: $first) { totalCount edges {
        score tie node { id name } coverage { domain { id name } score } missing textMatches { sentence } introducers { sentence }
        evidence { kind weight sentence path { relations { claims { quote source { id name } } } } } } } }`,
    {
      domains: list('Fields of work, at most 20'),
      text: text('What is needed, in words'),
      where,
      for: text('The institution that asks; tells who could introduce it'),
      first: whole('Most partners', 50, 10)
    }
  ),
  tool(
    'replicable',
    'Technologies and projects in use in some state but not in the target state',
    `query ($targetState: ID!, $domains: [ID!], $text: String, $where: EntityFilter, $first: Int = 10) {
      replicable(targetState: $targetState, domains: $domains, text: $text, where: $where, first: $first) {
        totalCount coverage { sentence } alreadyHere { id name } adoptions { sentence } edges {
          score status readiness node { id name } sentence deployedIn { id name } outcomes { asStated what unit min max }
          reasons { match readiness outcomes likeness } originContacts { id name } localPartners { id name } } } }`,
    {
      targetState: text('The state that would take something over'),
      domains: list('Fields of work, at most 20'),
      text: text('What is needed, in words'),
      where,
      first: whole('Most answers', 50, 10)
    },
    ['targetState']
  ),
  tool(
    'connect',
    'How two entities hang together: the most telling paths, each hop with its claim',
    `query ($from: ID!, $to: ID!, $maxHops: Int = 4, $throughHubs: Boolean = false, $first: Int = 5) {
      connect(from: $from, to: $to, maxHops: $maxHops, throughHubs: $throughHubs, first: $first) { truncated limits because paths {
        cost length explanation nodes { id name } claims { relation quote source { id name } } } } }`,
    {
      from: text('Id or name'),
      to: text('Id or name'),
      maxHops: whole('Longest path', 6, 4),
      throughHubs: flag('Also through places, documents and hubs'),
      first: whole('Most paths', 20, 5)
    },
    ['from', 'to']
  ),
  tool(
    'crosstab',
    'Counts records over the two ends of a pattern, beside what chance would give',
    `query ($via: PatternName, $pattern: String, $rows: Kind, $columns: Kind, $where: EntityFilter, $rollup: Boolean = true) {
      crosstab(via: $via, pattern: $pattern, rows: $rows, columns: $columns, where: $where, rollup: $rollup) {
        recordCount cells { row { id name } column { id name } count expected ratio low high } } }`,
    {
      ...tableArguments,
      where,
      rollup: flag('Count narrower fields of work under the broadest, cities under their state')
    }
  ),
  tool(
    'gaps',
    'Pairs of a cross-table without a record in the sources, or with fewer than chance would give',
    `query ($via: PatternName, $pattern: String, $rows: Kind, $columns: Kind, $first: Int = 50) {
      gaps(via: $via, pattern: $pattern, rows: $rows, columns: $columns, first: $first) {
        row { id name } column { id name } count expected ratio high status } }`,
    { ...tableArguments, first: whole('Most gaps', 500, 50) }
  ),
  tool(
    'entity',
    'All that is known of one entity, each fact with its sources',
    `query ($id: ID!) { entity(id: $id) { id kind name summary aliases { text } website
      facts { label value sources { id name } } conflicts { field alternatives { value claims { source { id name } } } }
      related(first: 50) { totalCount edges { direction relation { type label sources { id name } } node { id kind name } } } } }`,
    { id: text('Id such as cluster:pkc, slug, or exact name') },
    ['id']
  ),
  tool(
    'sources',
    'The documents that facts rest on, those that say most first',
    `query ($first: Int = 50, $after: String) { sources(first: $first, after: $after) {
      totalCount edges { claimCount node { id name publisher date address } } pageInfo { hasNextPage endCursor } } }`,
    { first: whole('Most documents', 500, 50), after: text('endCursor of the page before') }
  )
]
