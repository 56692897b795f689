import neo4j from 'neo4j-driver'
import { InvalidError } from '../../errors.js'
import type { Ontology } from '../../ontology.js'
import { checkPattern, type Pattern, type Step } from '../../pattern.js'
import type { MatchRequest, OutlineRequest } from '../graph-store.js'
import { DEFAULT_PER_PAIR, DEFAULT_STARTS, isBounded } from '../rank-paths.js'
import { label, relationshipType } from './names.js'

/**
 * One statement that answers a request with rows `{ nodes: ids, relations: JSON of each }`. Where ends are given it also tells which of
 * these answer as another: `{ nodes: [id, the other], relations: null }`; what paths these would have is not among the rows.
 */
export interface Compiled {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

/**
 * Compiles a request to Cypher. The server applies the bounds by the rule of `rankPaths`, in whole millionths, so that
 * neither a hub's neighbourhood nor its paths travel. Paths are found from and to canonical ids alone.
 * @throws InvalidError for kinds and relations that are not declared and repeats that are no range.
 */
export function compilePattern(ontology: Ontology, request: MatchRequest): Compiled {
  const { pattern, from, to, perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = request
  const last = pattern.steps.length
  const text = `${matching(ontology, request)}${repeats(pattern) ? anyPath(last) : plainPath(last)}
${isBounded(request) ? RANKED : EACH}${from || to ? ALIASES : ''}`
  const bounds = { perPair: neo4j.int(Math.max(0, perPair)), starts: neo4j.int(Math.max(0, starts)) }
  return { text, parameters: { from, to, ends: [...new Set([...(from ?? []), ...(to ?? [])])], ...bounds } }
}

/**
 * Compiles to a statement with one row: of each hop the numbers by which the server knows the nodes there, path by path, as lists `n0`, `n1`
 * and so on, and the ids of relations as `r1` and so on where these matter. Paths are found from and to canonical ids alone. The pattern
 * must not repeat a step.
 */
export function compileOutline(ontology: Ontology, { pattern, from, to, relations }: OutlineRequest): Compiled {
  const nodes = [pattern.start, ...pattern.steps].map((_, i) => `collect(id(n${i})) AS n${i}`)
  const ties = relations ? pattern.steps.map((_, i) => `collect(r${i + 1}.id) AS r${i + 1}`) : []
  const text = `${matching(ontology, { pattern, from, to })}RETURN ${[...nodes, ...ties].join(', ')}`
  return { text, parameters: { from, to } }
}

export function repeats({ steps }: Pattern): boolean {
  return steps.some(({ repeat }) => repeat)
}

/** The clauses that find all paths of a pattern, as nodes and relations by their place or, where a step repeats, as `p`. */
function matching(ontology: Ontology, { pattern, from, to }: Pick<MatchRequest, 'pattern' | 'from' | 'to'>): string {
  checkPattern(ontology, pattern)
  const isRepeated = repeats(pattern)
  const last = pattern.steps.length
  const kinds = [pattern.start, ...pattern.steps.map((step) => step.kinds)]
  const conditions = [
    ...kinds.flatMap((names, i) =>
      names.length ? `n${i}:${names.map((kind) => label(ontology, kind)).join('|')}` : []
    ),
    from && 'n0.id IN $from',
    to && `n${last}.id IN $to`,
    ...(isRepeated ? [] : distinctNodes(kinds))
  ].filter(Boolean)
  const hops = pattern.steps.map(
    (step, i) =>
      hop(ontology, step, isRepeated ? '' : `r${i + 1}`) + (i + 1 === last ? `(n${last}:Entity)` : `(n${i + 1})`)
  )
  return `MATCH ${isRepeated ? 'p = ' : ''}(n0:Entity)${hops.join('')}
${conditions.length ? `WHERE ${conditions.join(' AND ')}\n` : ''}`
}

/** No node comes twice. Nothing is related to itself, and things of different kinds are different: the rest is to be asked for. */
function distinctNodes(kinds: readonly (readonly string[])[]): string[] {
  const mayBeOne = (a: readonly string[], b: readonly string[]) =>
    !a.length || !b.length || a.some((kind) => b.includes(kind))
  return kinds.flatMap((of, i) =>
    kinds.slice(i + 2).flatMap((others, j) => (mayBeOne(of, others) ? [`n${i} <> n${i + 2 + j}`] : []))
  )
}

/** A path without repeats is what its parts are: to make a path of it takes the server as long as to find it. */
function plainPath(last: number): string {
  const list = (name: string, first: number) =>
    Array.from({ length: last + 1 - first }, (_, i) => `${name}${first + i}`).join(', ')
  return `WITH n0 AS start, n${last} AS end, [${list('n', 0)}] AS ns, [${list('r', 1)}] AS rs`
}

/** With repeats the same path may be found in several ways. */
function anyPath(last: number): string {
  return `WITH DISTINCT n0 AS start, n${last} AS end, nodes(p) AS ns, relationships(p) AS rs
WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])`
}

const EACH = 'RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations'

/**
 * Ranks by ids only where a pair of ends has more paths than are kept: to read these of all paths would take most of the
 * time. A path is `[weight, nodes, relations]`, since the server makes lists faster than maps.
 */
const RANKED = `WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations`

/** Asked along, since a statement of its own would take as long as a small pattern. */
const ALIASES = `
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations`

/** `name` of the relation; none where it repeats. */
function hop(ontology: Ontology, step: Step, name: string): string {
  const types = step.relations.map((each) => relationshipType(ontology, each)).join('|')
  const [before, after] = ARROWS[step.direction]
  const relation = `${before}[${name}${types && `:${types}`}]${after}`
  if (!step.repeat) return relation
  const { min, max } = step.repeat
  if (Number.isSafeInteger(min) && Number.isSafeInteger(max) && min >= 0 && max >= Math.max(1, min)) {
    return `(()${relation}()){${min},${max}}`
  }
  throw new InvalidError(`Pattern: {${min},${max}} is no number of repeats; write {1,3}`, {
    path: 'repeat',
    value: step.repeat
  })
}

const ARROWS = { out: ['-', '->'], in: ['<-', '-'], any: ['-', '-'] } as const
