import neo4j from 'neo4j-driver'
import { InvalidError } from '../../errors.js'
import type { Ontology } from '../../ontology.js'
import { checkPattern, type Step } from '../../pattern.js'
import type { MatchRequest } from '../graph-store.js'
import { DEFAULT_PER_PAIR, DEFAULT_STARTS, isBounded } from '../rank-paths.js'
import { label, relationshipType } from './names.js'

/** One statement that answers a request with rows `{ nodes: ids, relations: JSON of each }`. */
export interface Compiled {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

/**
 * Compiles a request to Cypher. The server applies the bounds by the rule of `rankPaths`, in whole millionths, so that
 * neither a hub's neighbourhood nor its paths travel. Ids in the request are canonical.
 * @throws InvalidError for kinds and relations that are not declared and repeats that are no range.
 */
export function compilePattern(ontology: Ontology, request: MatchRequest): Compiled {
  const { pattern, from, to, perPair = DEFAULT_PER_PAIR, starts = DEFAULT_STARTS } = request
  checkPattern(ontology, pattern)
  const last = `n${pattern.steps.length}`
  const kinds = [pattern.start, ...pattern.steps.map((step) => step.kinds)]
  const conditions = [
    ...kinds.flatMap((names, i) =>
      names.length ? `n${i}:${names.map((kind) => label(ontology, kind)).join('|')}` : []
    ),
    from && 'n0.id IN $from',
    to && `${last}.id IN $to`
  ].filter(Boolean)
  const hops = pattern.steps.map(
    (step, i) => hop(ontology, step) + (i + 1 === pattern.steps.length ? `(${last}:Entity)` : `(n${i + 1})`)
  )
  const text = `MATCH p = (n0:Entity)${hops.join('')}
${conditions.length ? `WHERE ${conditions.join(' AND ')}\n` : ''}${SIMPLE}
${isBounded(request) ? RANKED.replaceAll('$last', last) : EACH}`
  return {
    text,
    parameters: { from, to, perPair: neo4j.int(Math.max(0, perPair)), starts: neo4j.int(Math.max(0, starts)) }
  }
}

const SIMPLE = `WITH *, nodes(p) AS ns, relationships(p) AS rs
WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])`

const EACH = 'RETURN DISTINCT [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations'

const RANKED = `WITH DISTINCT n0 AS start, $last AS end, rs, [n IN ns | n.id] AS nodes, [r IN rs | r.id] AS ids,
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)) AS weight
ORDER BY weight DESC, nodes, ids
WITH start, end, collect({rs: rs, nodes: nodes, weight: weight})[..$perPair] AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path.weight)) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN path.nodes AS nodes, [r IN path.rs | r.json] AS relations`

function hop(ontology: Ontology, step: Step): string {
  const types = step.relations.map((name) => relationshipType(ontology, name)).join('|')
  const [before, after] = ARROWS[step.direction]
  const relation = `${before}[${types && `:${types}`}]${after}`
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
