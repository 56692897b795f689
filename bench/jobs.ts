import { readFileSync } from 'node:fs'
import type { EntityFilter, KnowledgeGraph, PatternName, StructuredQuery } from '../graph/index.js'
import { catalogueDatabase, derived } from './derive-expected.js'
import { withCatalogue } from './with-catalogue.js'

interface Question {
  readonly id: string
  readonly hold: boolean
  /** Gives the expected answer from the tables, for every fifth question. */
  readonly sql?: string
}

/** Ids are of the catalogue; all expected institutions count for recall, none forbidden may be shown. */
interface PartnerQuestion extends Question {
  readonly domains?: readonly string[]
  readonly text?: string
  readonly where?: EntityFilter
  readonly for?: string
  readonly expect: readonly string[]
  readonly forbidden: readonly string[]
}

interface ReplicationQuestion extends Question {
  readonly domains?: readonly string[]
  readonly text?: string
  readonly where?: EntityFilter
  readonly targetState: string
  readonly expect: readonly string[]
  readonly forbidden: readonly string[]
}

/** A number: things counted, a cell of a cross-table, or the hops of the shortest path. */
type LinkageQuestion = Question & { readonly expect: number } & (
    | { readonly task: 'count'; readonly query: Pick<StructuredQuery, 'intent'> & Partial<StructuredQuery> }
    | {
        readonly task: 'cell'
        readonly via: PatternName
        readonly rollup: boolean
        readonly row: string
        readonly column: string
      }
    | { readonly task: 'path'; readonly from: string; readonly to: string }
  )

interface Graded {
  readonly question: Question
  /** Share of what was expected, in [0, 1]. */
  readonly recall: number
  readonly forbidden: readonly string[]
  readonly missed: readonly string[]
}

const TOP = 10

/** How well the three jobs answer questions written from the catalogue, by words alone; a section of Markdown. */
export function run(): Promise<string> {
  return withCatalogue(async (graph) =>
    section({
      partners: await gradeAll<PartnerQuestion>(graph, 'partners', gradePartners),
      replication: await gradeAll<ReplicationQuestion>(graph, 'replicable', gradeReplication),
      linkages: await gradeAll<LinkageQuestion>(graph, 'linkages', gradeLinkage)
    })
  )
}

interface GradedSet {
  readonly graded: readonly Graded[]
  /** Questions whose expected answer SQL gives too, of how many asked. */
  readonly derived: { readonly same: number; readonly of: number }
}

async function gradeAll<T extends Question & { readonly expect: unknown }>(
  graph: KnowledgeGraph,
  name: string,
  grade: (graph: KnowledgeGraph, question: T) => Promise<Graded>
): Promise<GradedSet> {
  const lines = readFileSync(`bench/questions/${name}.jsonl`, 'utf8').trim().split('\n')
  const questions = lines.map((line) => JSON.parse(line) as T)
  const graded: Graded[] = []
  for (const question of questions) graded.push(await grade(graph, question))
  const database = catalogueDatabase()
  const checked = questions.filter(({ sql }) => sql)
  const same = checked.filter(({ sql, expect }) => JSON.stringify(derived(database, sql!)) === JSON.stringify(expect))
  return { graded, derived: { same: same.length, of: checked.length } }
}

async function gradePartners(graph: KnowledgeGraph, question: PartnerQuestion): Promise<Graded> {
  const { domains, text, where, for: asker } = question
  const { items } = await graph.insights.partners({
    first: TOP,
    ...(domains && { domains }),
    ...(text && { text }),
    ...(where && { where }),
    ...(asker && { for: asker })
  })
  const found = items.map(({ id }) => id)
  return gradeIds(
    question,
    found,
    await canonical(graph, question.expect, 'institution:'),
    question.forbidden.map((id) => `institution:${id}`)
  )
}

async function gradeReplication(graph: KnowledgeGraph, question: ReplicationQuestion): Promise<Graded> {
  const { domains, text, where, targetState } = question
  const { items } = await graph.insights.replicable({
    targetState,
    first: TOP,
    ...(domains && { domains }),
    ...(text && { text }),
    ...(where && { where })
  })
  const found = items.map(({ entity }) => entity.id)
  return gradeIds(question, found, await canonical(graph, question.expect, ''), question.forbidden)
}

/** Rows of the catalogue that are one thing have one id. */
async function canonical(graph: KnowledgeGraph, slugs: readonly string[], prefix: string): Promise<string[]> {
  const found = await graph.get(slugs.map((slug) => prefix + slug))
  return [...new Set(found.map((entity, i) => entity?.id ?? prefix + slugs[i]))]
}

function gradeIds(
  question: Question,
  found: readonly string[],
  expected: readonly string[],
  forbidden: readonly string[]
): Graded {
  const missed = expected.filter((id) => !found.includes(id))
  return {
    question,
    recall: 1 - missed.length / expected.length,
    forbidden: found.filter((id) => forbidden.includes(id)),
    missed
  }
}

async function gradeLinkage(graph: KnowledgeGraph, question: LinkageQuestion): Promise<Graded> {
  const found = await numberOf(graph, question)
  const missed = found === question.expect ? [] : [`${question.expect}, found ${found}`]
  return { question, recall: missed.length ? 0 : 1, forbidden: [], missed }
}

async function numberOf(graph: KnowledgeGraph, question: LinkageQuestion): Promise<number> {
  if (question.task === 'count') return (await graph.insights.answer(question.query)).totalCount
  if (question.task === 'path') {
    const { paths } = await graph.insights.connect(question.from, question.to)
    return Math.min(...paths.map(({ hops }) => hops.length))
  }
  const { via, rollup, row, column } = question
  const { cells } = await graph.insights.crosstab({ via, rollup })
  return cells.find((cell) => cell.row === row && cell.column === column)?.count ?? 0
}

function section(sets: Readonly<Record<string, GradedSet>>): string {
  const rows = Object.entries(sets).flatMap(([name, { graded, derived }]) =>
    [false, true].map((hold) =>
      row(
        name,
        hold,
        graded.filter(({ question }) => question.hold === hold),
        derived
      )
    )
  )
  const misses = Object.values(sets)
    .flatMap(({ graded }) => graded)
    .filter(({ missed, forbidden }) => missed.length || forbidden.length)
  return [
    '## The three jobs',
    '',
    'Questions written from the catalogue, asked without an embedding model. Partners and replication: recall among the first ten; linkages: exact.',
    '',
    '| job | questions | number | recall@10 or exact | forbidden shown | expected answers that SQL gives too |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    `Misses (${misses.length}):`,
    '',
    ...misses.map(missRow)
  ].join('\n')
}

function row(name: string, hold: boolean, graded: readonly Graded[], { same, of }: GradedSet['derived']): string {
  const recall = graded.reduce((sum, one) => sum + one.recall, 0) / Math.max(1, graded.length)
  const forbidden = graded.reduce((sum, one) => sum + one.forbidden.length, 0)
  return `| ${[name, hold ? 'held out' : 'others', graded.length, recall.toFixed(3), forbidden, `${same} of ${of}`].join(' | ')} |`
}

function missRow({ question, missed, forbidden }: Graded): string {
  const said = [...missed.map((what) => `without ${what}`), ...forbidden.map((what) => `shows ${what}`)].join(', ')
  return `- ${question.id}${question.hold ? ' (held out)' : ''}: ${said}`
}
