import type { EntityId, KnowledgeGraph } from '../graph/index.js'
import { PARTNER_EVIDENCE } from '../graph/insight/partner-evidence.js'
import { NAMED_PATTERNS, type PatternName } from '../graph/insight/named-patterns.js'
import { seededRandom } from '../graph/insight/seeded-random.js'
import { scanAround, scanNarrower, scanPattern, type Scanned } from './scanned-graph.js'

/** What questions are drawn from. */
export interface Drawn {
  readonly topDomains: readonly EntityId[]
  readonly leafDomains: readonly EntityId[]
  readonly institutions: readonly EntityId[]
  readonly states: readonly EntityId[]
  /** Those with the most relations, the largest first. */
  readonly hubs: readonly EntityId[]
}

export interface Question {
  readonly ask: (graph: KnowledgeGraph) => Promise<unknown>
  /** The same asked of a server in its own language, by someone who knows it. */
  readonly cypher: { readonly text: string; readonly parameters: Record<string, unknown> }
  /** The reading that the answer needs, by going through all relations. */
  readonly brute: (graph: Scanned) => unknown
}

export interface Job {
  readonly name: string
  /** p95 in milliseconds. */
  readonly bar: number
  readonly questions: readonly Question[]
  /** Others like them, to be asked before: what counts is a server that has been answering for a while. */
  readonly before: readonly Question[]
}

const NUMBER = 100
const BEFORE = 20
const SEED = 60
const HUBS = 10

/** What there is to ask about, in id order. */
export function drawQuestions({ entities, relations, degrees }: Scanned): Drawn {
  const idsOf = (kind: string) => entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
  const parts = relations.filter(({ type, from }) => type === 'PART_OF' && from.startsWith('domain:'))
  const [broader, narrower] = [new Set(parts.map(({ to }) => to)), new Set(parts.map(({ from }) => from))]
  const isState = (level: unknown) => level === 'state' || level === 'union-territory'
  return {
    topDomains: idsOf('Domain').filter((id) => !narrower.has(id)),
    leafDomains: idsOf('Domain').filter((id) => !broader.has(id)),
    institutions: idsOf('Institution').filter((id) => (degrees.get(id) ?? 0) > 3),
    states: entities.filter(({ fields }) => isState(fields['level'])).map(({ id }) => id),
    hubs: [...degrees]
      .filter(([id]) => !id.startsWith('document:'))
      .sort(([, a], [, b]) => b - a)
      .slice(0, HUBS)
      .map(([id]) => id)
  }
}

/** Every job with 100 questions; the same on every machine. */
export function insightJobs(drawn: Drawn): Job[] {
  const random = seededRandom(SEED)
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!
  const hundred = (draw: (_: unknown, i: number) => Question) => ({
    questions: Array.from({ length: NUMBER }, draw),
    before: Array.from({ length: BEFORE }, draw)
  })
  return [
    { name: 'partners, a top domain', bar: 30, ...hundred(() => partners(one(drawn.topDomains))) },
    { name: 'partners, a leaf', bar: 30, ...hundred(() => partners(one(drawn.leafDomains))) },
    {
      name: 'partners, two top domains, for an institution',
      bar: 30,
      ...hundred(() => partnersOf([one(drawn.topDomains), one(drawn.topDomains)], one(drawn.institutions)))
    },
    {
      name: 'replicable, a top domain',
      bar: 30,
      ...hundred(() => replicable(one(drawn.topDomains), one(drawn.states)))
    },
    {
      name: 'replicable, a leaf',
      bar: 30,
      ...hundred(() => replicable(one(drawn.leafDomains), one(drawn.states)))
    },
    {
      name: 'connect, 4 hops',
      bar: 30,
      ...hundred(() => connect(one(drawn.institutions), one(drawn.institutions)))
    },
    {
      name: 'neighbourhood of a hub',
      bar: 30,
      ...hundred((_, i) => neighbourhood(drawn.hubs[i % drawn.hubs.length]!))
    },
    ...TABLES.map(({ name, question }) => ({
      name: `crosstab ${name}`,
      bar: 150,
      questions: Array.from({ length: NUMBER / 4 }, () => question),
      before: Array.from({ length: BEFORE / 4 }, () => question)
    }))
  ]
}

const UNDER = '(d:Domain {id: $domain})<-[:PART_OF*0..6]-(f:Domain)'
const STANDS = "NOT coalesce(i.status, '') IN ['withdrawn', 'inactive']"
/** The ways an institution is tied to a field, each path weighing what the design says. */
const WAYS = [
  { path: '(f)<-[a:WORKS_IN]-(i:Institution)', weight: 'a.confidence * 1.0' },
  {
    path: '(f)<-[a:ADDRESSES]-(:Technology)-[b:DEVELOPED_BY]->(i:Institution)',
    weight: 'a.confidence * b.confidence * 0.9'
  },
  {
    path: '(f)<-[a:ADDRESSES]-(:Project)<-[b:PARTICIPATES_IN]-(i:Institution)',
    weight: 'a.confidence * b.confidence * 0.8'
  },
  {
    path: '(f)<-[a:EXPERT_IN]-(:Person)-[b:AFFILIATED_WITH|LEADS]->(i:Institution)',
    weight: 'a.confidence * b.confidence * 0.6'
  },
  {
    path: '(f)<-[a:FOCUSES_ON]-(:Cluster)<-[b:MEMBER_OF]-(i:Institution)',
    weight: 'a.confidence * b.confidence * 0.3'
  },
  {
    path: '(f)<-[a:FOCUSES_ON]-(:Cluster)-[b:HOSTED_BY]->(i:Institution)',
    weight: 'a.confidence * b.confidence * 0.3'
  }
]
const WEIGHED = `CALL (f) { ${WAYS.map(({ path, weight }) => `MATCH ${path} RETURN i, ${weight} AS w`).join(' UNION ALL ')} }`
/** A path as it is shown: its nodes by name, its relations with what they rest on. */
const SHOWN =
  '{nodes: [n IN nodes(p) | [n.id, n.name]], relations: [r IN relationships(p) | [type(r), r.confidence, r.sources]]}'
/** The five strongest paths that tie `i` to one of the fields `fs`. */
const EVIDENCE = `CALL (i, fs) { UNWIND fs AS f CALL (i, f) {
    ${WAYS.map(({ path, weight }) => `MATCH p = ${path} RETURN p, ${weight} AS w`).join(' UNION ALL ')}
  } WITH p, w ORDER BY w DESC LIMIT 5 RETURN collect(${SHOWN}) AS evidence }`
const PARTNERS = `MATCH ${UNDER} WITH collect(f) AS fs
CALL (fs) { UNWIND fs AS f ${WEIGHED}
  WITH i, 1 - exp(sum(log(1 - w * 0.999999))) AS score WHERE ${STANDS}
  RETURN i, score ORDER BY score DESC, i.id LIMIT 10 }
${EVIDENCE}
RETURN i {.*} AS institution, score, evidence`
const PARTNERS_OF_TWO = `UNWIND $domains AS domain
MATCH (d:Domain {id: domain})<-[:PART_OF*0..6]-(f:Domain) ${WEIGHED}
WITH domain, i, 1 - exp(sum(log(1 - w * 0.999999))) AS covered WHERE i.id <> $asker AND ${STANDS}
WITH i, collect(covered) AS parts, collect([domain, covered]) AS coverage
WITH i, coverage, exp((reduce(s = 0.0, c IN parts | s + log(c)) + (size($domains) - size(parts)) * log(0.02)) / size($domains)) AS score
ORDER BY score DESC, i.id LIMIT 10
CALL () { MATCH (d:Domain)<-[:PART_OF*0..6]-(f:Domain) WHERE d.id IN $domains RETURN collect(DISTINCT f) AS fs }
${EVIDENCE}
CALL (i) { OPTIONAL MATCH p = (:Institution {id: $asker})-[:PARTICIPATES_IN|MEMBER_OF]->()<-[:PARTICIPATES_IN|MEMBER_OF]-(i)
  RETURN collect(${SHOWN})[..3] AS introductions }
RETURN i {.*} AS institution, score, coverage, evidence, introductions`

function scanPartners(graph: Scanned, domains: readonly EntityId[]): number[] {
  return domains.flatMap((domain) => {
    const fields = scanNarrower(graph, domain)
    return PARTNER_EVIDENCE.map(({ pattern }) => scanPattern(graph, pattern, fields))
  })
}

function partners(domain: EntityId): Question {
  return {
    ask: (graph) => graph.insights.partners({ domains: [domain] }),
    cypher: { text: PARTNERS, parameters: { domain } },
    brute: (graph) => scanPartners(graph, [domain])
  }
}

function partnersOf(domains: readonly EntityId[], asker: EntityId): Question {
  return {
    ask: (graph) => graph.insights.partners({ domains, for: asker }),
    cypher: { text: PARTNERS_OF_TWO, parameters: { domains: [...new Set(domains)], asker } },
    brute: (graph) => scanPartners(graph, domains)
  }
}

const REPLICABLE = `MATCH ${UNDER}<-[:ADDRESSES]-(s:Technology|Project) WITH DISTINCT s
MATCH (s)-[:DEPLOYED_IN]->(p:Place)
OPTIONAL MATCH (p)-[:PART_OF*0..3]->(t:Place {id: $state})
WITH s, collect(DISTINCT p) AS places, count(t) AS here WHERE here = 0
MATCH (target:Place {id: $state})
WITH s, places, reduce(best = 0.0, p IN places | CASE WHEN p.zonalCouncil = target.zonalCouncil THEN 1.0 ELSE best END) AS like
WITH s, places, s.stage * 0.85 * (0.9 + 0.1 * like) AS score ORDER BY score DESC, s.id LIMIT 10
OPTIONAL MATCH (s)-[:DEVELOPED_BY|RUN_BY]->(o)
WITH s, score, places, collect(o {.*}) AS origins
CALL (s) { MATCH p = (s)-[:DEPLOYED_IN]->(:Place) RETURN collect(${SHOWN})[..5] AS uses }
CALL (s) { MATCH (s)-[:ADDRESSES]->(d)<-[:WORKS_IN]-(i:Institution)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..3]->(:Place {id: $state})
  WITH i, count(*) AS n ORDER BY n DESC, i.id LIMIT 3 RETURN i {.*} AS partner }
RETURN s {.*} AS solution, score, origins, uses, collect(partner) AS partners`

function replicable(domain: EntityId, targetState: EntityId): Question {
  return {
    ask: (graph) => graph.insights.replicable({ domains: [domain], targetState }),
    cypher: { text: REPLICABLE, parameters: { domain, state: targetState } },
    brute: (graph) => [
      scanPattern(graph, 'Technology|Project >ADDRESSES Domain', scanNarrower(graph, domain)),
      scanPattern(graph, 'Technology|Project >DEPLOYED_IN Place', scanNarrower(graph, targetState))
    ]
  }
}

/** All paths of up to four hops that cross neither places nor hubs, priced as they are here. */
const CONNECT = `MATCH p = (a:Entity {id: $from})
  (()--(n WHERE NOT n:Place AND NOT n:Document AND n.degree <= 500 AND n.id <> $to)){0,3} ()--(b:Entity {id: $to})
WITH p, length(p) + reduce(s = 0.0, x IN n | s + log10(1 + x.degree) / 4) AS cost
ORDER BY cost, [x IN nodes(p) | x.id] LIMIT 5
RETURN [x IN nodes(p) | x {.*, kind: labels(x)}] AS entities, [r IN relationships(p) | r {.*, type: type(r)}] AS hops, cost`

function connect(from: EntityId, to: EntityId): Question {
  return {
    ask: (graph) => (from === to ? Promise.resolve() : graph.insights.connect(from, to)),
    cypher: { text: CONNECT, parameters: { from, to } },
    brute: (graph) => [scanAround(graph, from, 2), scanAround(graph, to, 2)]
  }
}

const NEIGHBOURHOOD = `MATCH (m:Entity {id: $id})-[r]-(n:Entity)
WITH m, n, max(r.confidence) AS c ORDER BY c DESC, n.id LIMIT 199
WITH m, collect(n) AS around
WITH around + [m] AS ns
UNWIND ns AS a OPTIONAL MATCH (a)-[r]->(b) WHERE b IN ns
RETURN a.id AS id, a.name AS name, labels(a) AS kind, count { (a)--() } AS degree, collect([type(r), r.confidence, r.sources, b.id]) AS edges`

function neighbourhood(id: EntityId): Question {
  return {
    ask: async (graph) => {
      const { nodes, edges } = await graph.insights.neighbourhood(id)
      return { edges, nodes, entities: await graph.get(nodes.map((node) => node.id)) }
    },
    cypher: { text: NEIGHBOURHOOD, parameters: { id } },
    brute: (graph) => scanAround(graph, id, 1)
  }
}

/** Counts by broadest domain and state, as the tables here do. */
function table(via: PatternName, match: string, row: string, column: string) {
  const up = (name: string, relation: string) =>
    `OPTIONAL MATCH (${name})-[:PART_OF*1..6]->(${name}Up:${relation}) WHERE ${TOP[relation]!.replaceAll('$', `${name}Up`)}`
  const rolled = [row, column].filter((name) => ROLLED.includes(name))
  const ups = rolled.map((name) => up(name, name === 'd' ? 'Domain' : 'Place')).join('\n')
  const id = (name: string) => (ROLLED.includes(name) ? `coalesce(${name}Up.id, ${name}.id)` : `${name}.id`)
  const text = `${match}\n${ups}\nRETURN ${id(row)} AS row, ${id(column)} AS column, count(DISTINCT x) AS n`
  const question: Question = {
    ask: (graph) => graph.insights.crosstab({ via }),
    cypher: { text, parameters: {} },
    brute: (graph) => scanPattern(graph, NAMED_PATTERNS[via].text, null)
  }
  return { name: via, question }
}

const TOP: Readonly<Record<string, string>> = {
  Domain: 'NOT ($)-[:PART_OF]->(:Domain)',
  Place: "$.level IN ['state', 'union-territory']"
}

const ROLLED = ['d', 'p']

const TABLES = [
  table('PROJECTS', 'MATCH (c:Cluster)<-[:RUN_BY]-(x:Project)-[:ADDRESSES]->(d:Domain)', 'c', 'd'),
  table('FOCUS', 'MATCH (c:Cluster)-[x:FOCUSES_ON]->(d:Domain)', 'c', 'd'),
  table('DEPLOYMENT', 'MATCH (d:Domain)<-[:ADDRESSES]-(x:Technology|Project)-[:DEPLOYED_IN]->(p:Place)', 'd', 'p'),
  table('MEMBERSHIP', 'MATCH (i:Institution)-[x:MEMBER_OF]->(c:Cluster)', 'i', 'c'),
  table('EXPERTISE', 'MATCH (e:Person)-[x:EXPERT_IN]->(d:Domain)', 'e', 'd'),
  table('WORKS_IN', 'MATCH (i:Institution)-[x:WORKS_IN]->(d:Domain)', 'i', 'd'),
  table('CAPACITY', 'MATCH (d:Domain)<-[:WORKS_IN]-(x:Institution)-[:LOCATED_IN]->(p:Place)', 'd', 'p'),
  table('DEVELOPERS', 'MATCH (i:Institution)<-[:DEVELOPED_BY]-(x:Technology)-[:ADDRESSES]->(d:Domain)', 'i', 'd')
]
