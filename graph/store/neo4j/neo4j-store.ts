import {
  byCodeUnit,
  inScope,
  isOpen,
  type Claim,
  type Entity,
  type EntityId,
  type Relation,
  type Scope
} from '../../claims.js'
import { kindPrefix, type Ontology } from '../../ontology.js'
import {
  EVERY,
  type Applied,
  type Change,
  type Changed,
  type ClaimQuery,
  type GraphStore,
  type MatchRequest,
  type OutlineRequest,
  type Path,
  type StoreMeta
} from '../graph-store.js'
import type { MemoryGraph } from '../memory-graph.js'
import { PathTable } from '../path-table.js'
import { isBounded, rankPaths } from '../rank-paths.js'
import { ScopedGraphs } from '../scoped-graphs.js'
import { applyChange } from './apply-change.js'
import { readCanonical, readClaims, readIdentity, scopePredicate } from './claim-nodes.js'
import { compileOutline, compilePattern, repeats } from './compile-pattern.js'
import { Neo4jConnection, type Neo4jSettings, type Run } from './connection.js'
import { EmbeddingNodes } from './embedding-nodes.js'
import { JobNodes } from './job-nodes.js'
import { label, relationshipType } from './names.js'
import { readOutline } from './read-outline.js'
import { prepareSchema } from './schema.js'
import { WholeTables } from './whole-tables.js'

/**
 * Opens the store in a Neo4j database and brings its schema up to date.
 * @throws UnavailableError when the server does not answer or refuses, ConflictError when it holds something else.
 */
export async function openNeo4jStore(settings: Neo4jSettings, ontology: Ontology): Promise<Neo4jStore> {
  const connection = new Neo4jConnection(settings)
  try {
    await connection.verify()
    await prepareSchema(connection, ontology)
  } catch (error) {
    await connection.close()
    throw error
  }
  return new Neo4jStore(connection, ontology)
}

/** Readings of an outline while the graph changes; then its paths are read one by one. */
const READINGS = 3

/** Claims and their fold in Neo4j, for many processes at once: nothing but scoped folds is kept in memory. */
export class Neo4jStore implements GraphStore {
  readonly embeddings: EmbeddingNodes
  readonly jobs: JobNodes
  readonly #connection: Neo4jConnection
  readonly #ontology: Ontology
  readonly #scoped: ScopedGraphs
  readonly #whole = new WholeTables()

  constructor(connection: Neo4jConnection, ontology: Ontology) {
    this.#connection = connection
    this.#ontology = ontology
    this.#scoped = new ScopedGraphs(ontology)
    this.embeddings = new EmbeddingNodes(connection)
    this.jobs = new JobNodes(connection)
  }

  apply(change: Change): Promise<Applied> {
    return this.#connection.write((run) => applyChange(run, this.#ontology, change))
  }

  async claims(query: ClaimQuery, scope?: Scope): Promise<readonly Claim[]> {
    const graph = isOpen(scope) ? null : await this.#scopedGraph(scope!)
    const { where, parameters } = scopePredicate(scope)
    const limit = query.first === undefined ? '' : 'LIMIT toInteger($first)'
    const text = `${query.between ? BETWEEN : 'MATCH (c:Claim)'} WHERE ${where} AND ${selectPredicate(query)}
       RETURN properties(c) AS claim ORDER BY c.id ${limit}`
    return this.#connection.read(async (run) => {
      const ask = (selected: ClaimQuery) => readClaims(run, text, { ...parameters, ...selected })
      const ends = [...(query.subjects ?? []), ...(query.objects ?? []), ...(query.between?.flat() ?? [])]
      // Most things are joined with nothing: then what is asked at the same time is the answer.
      const [found, joined] = await Promise.all([ask(query), ends.length ? readIdentity(run, ends) : []])
      return joined.length ? ask(await withClasses(run, query, graph)) : found
    })
  }

  async get(ids: readonly EntityId[], scope?: Scope): Promise<readonly (Entity | null)[]> {
    if (!isOpen(scope)) {
      const graph = await this.#scopedGraph(scope!)
      return ids.map((id) => graph.get(id))
    }
    const rows = await this.#read<{ id: EntityId; json: string }>(
      `UNWIND $ids AS id
       OPTIONAL MATCH (a:Alias {id: id})
       MATCH (e:Entity {id: coalesce(a.to, id)})
       RETURN id, e.json AS json`,
      { ids: [...new Set(ids)] }
    )
    const byId = new Map(rows.map(({ id, json }) => [id, JSON.parse(json) as Entity]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  async list(query: { kind?: string; after?: EntityId; first: number }, scope?: Scope): Promise<readonly Entity[]> {
    if (!isOpen(scope)) return (await this.#scopedGraph(scope!)).list(query)
    const { kind, after = '', first } = query
    const [low, high] = kind ? [`${kindPrefix(kind)}:`, `${kindPrefix(kind)};`] : ['', '\uffff']
    const rows = await this.#read<{ json: string }>(
      `MATCH (e:Entity) WHERE e.id > $after AND e.id < $high
       RETURN e.json AS json ORDER BY e.id LIMIT toInteger($first)`,
      { after: after > low ? after : low, high, first }
    )
    return rows.map(({ json }) => JSON.parse(json) as Entity)
  }

  async count(by: 'kind' | 'relation' | 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>> {
    if (by === 'source' || by === 'load') return this.#countClaims(by, scope)
    if (!isOpen(scope)) return (await this.#scopedGraph(scope!)).count(by)
    const { kindNames, relationNames } = this.#ontology
    const counted =
      by === 'kind'
        ? kindNames.map((kind) => `MATCH (e:${label(this.#ontology, kind)}) RETURN '${kind}' AS key, count(e) AS n`)
        : relationNames.map(
            (type) =>
              `MATCH ()-[r:${relationshipType(this.#ontology, type)}]->() RETURN '${type}' AS key, count(r) AS n`
          )
    const rows = await this.#read<{ key: string; n: number }>(counted.join(' UNION ALL '), {})
    return new Map(rows.filter(({ n }) => n > 0).map(({ key, n }) => [key, n]))
  }

  async match(request: MatchRequest, scope?: Scope): Promise<PathTable> {
    if (!isOpen(scope)) return (await this.#scopedGraph(scope!)).match(request)
    if (request.from || request.to || isBounded(request))
      return this.#connection.read((run) => this.#match(run, request))
    const { text } = compilePattern(this.#ontology, request)
    const { version } = await this.#connection.read(readState)
    return this.#whole.get(version, text, () => this.#connection.read((run) => this.#match(run, request)))
  }

  /** Ids are nearly always canonical: where one is not, the pattern is asked once more. */
  async #match(run: Run, request: MatchRequest): Promise<PathTable> {
    const ask = (canonical: (id: EntityId) => EntityId) => {
      const [from, to] = [request.from, request.to].map((ids) => ids && [...new Set(ids.map(canonical))])
      const { text, parameters } = compilePattern(this.#ontology, { ...request, from, to })
      return run<Row>(text, parameters)
    }
    const found = await ask((id) => id)
    const aliases = new Map(found.flatMap(({ nodes, relations }) => (relations ? [] : [[nodes[0]!, nodes[1]!]])))
    const rows = aliases.size ? await ask((id) => aliases.get(id) ?? id) : found
    const paths = toPaths(rows.filter(isPath))
    return PathTable.of(isBounded(request) ? rankPaths(paths, request) : paths)
  }

  async outline(request: OutlineRequest, scope?: Scope): Promise<PathTable> {
    const all = { ...request, perPair: EVERY, starts: EVERY }
    if (!isOpen(scope) || repeats(request.pattern)) return this.match(all, scope)
    const read = () =>
      this.#connection.read(async (run) => (await this.#outline(run, request)) ?? this.#match(run, all))
    if (request.from || request.to) return read()
    const { version } = await this.#connection.read(readState)
    return this.#whole.get(version, compileOutline(this.#ontology, request).text, read)
  }

  /** Several times where the graph changes meanwhile; null where it goes on changing. */
  async #outline(run: Run, { from, to, ...rest }: OutlineRequest): Promise<PathTable | null> {
    const aliases = await readCanonical(run, [...new Set([...(from ?? []), ...(to ?? [])])])
    const canonical = (ids: readonly EntityId[] | undefined) =>
      ids && [...new Set(ids.map((id) => aliases.get(id) ?? id))]
    const request = { ...rest, from: canonical(from), to: canonical(to) }
    let table: PathTable | null = null
    for (let i = 0; i < READINGS && !table; i++) table = await readOutline(run, this.#ontology, request)
    return table
  }

  scan(since: number): Promise<readonly Changed[]> {
    return this.#read<Changed>(
      `MATCH (c:Change) WHERE c.version > $since
       RETURN c.version AS version, c.date AS date, c.ids AS ids ORDER BY c.version`,
      { since }
    )
  }

  async meta(scope?: Scope): Promise<StoreMeta> {
    const { where, parameters } = scopePredicate(scope)
    const read = await this.#connection.read((run) => readMeta(run, isOpen(scope) ? 'true' : where, parameters))
    if (isOpen(scope)) return { store: 'neo4j', ...read }
    const graph = await this.#scopedGraph(scope!)
    return { store: 'neo4j', ...read, hash: graph.hash, ...graph.size }
  }

  close(): Promise<void> {
    return this.#connection.close()
  }

  #read<Row>(text: string, parameters: Record<string, unknown>): Promise<Row[]> {
    return this.#connection.read((run) => run<Row>(text, parameters))
  }

  async #countClaims(by: 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>> {
    const { where, parameters } = scopePredicate(scope)
    const text = `MATCH (c:Claim) WHERE ${where} RETURN c.${by} AS key, count(c) AS n`
    const rows = await this.#read<{ key: string; n: number }>(text, parameters)
    return new Map(rows.map(({ key, n }) => [key, n]))
  }

  async #scopedGraph(scope: Scope): Promise<MemoryGraph> {
    const { version } = await this.#connection.read(readState)
    return this.#scoped.get(version, scope, async () => {
      const { where, parameters } = scopePredicate(scope)
      const text = `MATCH (c:Claim) WHERE ${where} RETURN properties(c) AS claim`
      const claims = await this.#connection.read((run) => readClaims(run, text, parameters))
      return claims.filter(inScope(scope))
    })
  }
}

/** Where all claims are counted, the server answers from its own counters. */
async function readMeta(run: Run, where: string, parameters: Record<string, unknown>) {
  const [row] = await run<Omit<StoreMeta, 'store'>>(
    `MATCH (m:Meta {id: 'graph'})
     CALL () { MATCH (c:Claim) ${where === 'true' ? '' : `WHERE ${where}`} RETURN count(c) AS claims }
     CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
     RETURN m.version AS version, m.hash AS hash, claims, entities, relations`,
    parameters
  )
  return row!
}

async function readState(run: Run): Promise<{ version: number; hash: string }> {
  const [state] = await run<{ version: number; hash: string }>(
    "MATCH (m:Meta {id: 'graph'}) RETURN m.version AS version, m.hash AS hash"
  )
  return state!
}

/** Each pair is sought by itself: the index would else be asked for every start with every end. */
const BETWEEN = `UNWIND $between AS pair MATCH (c:Claim {subject: pair[0], object: pair[1]})
       USING INDEX SEEK c:Claim(subject, object)`

/** Condition of each other member of a claim query that is given. */
const SELECT = {
  subjects: 'c.subject IN $subjects',
  objects: 'c.object IN $objects',
  ids: 'c.id IN $ids',
  relation: 'c.relation = $relation',
  load: 'c.load = $load',
  source: 'c.source = $source',
  after: 'c.id > $after'
} as const satisfies Record<Exclude<keyof ClaimQuery, 'first' | 'between'>, string>

function selectPredicate(query: ClaimQuery): string {
  const given = Object.entries(SELECT).filter(([member]) => query[member as keyof ClaimQuery] !== undefined)
  return given.map(([, condition]) => condition).join(' AND ') || 'true'
}

/** A query for claims of everything that answers as what it names. */
async function withClasses(run: Run, query: ClaimQuery, graph: MemoryGraph | null): Promise<ClaimQuery> {
  const { subjects, objects, between } = query
  return {
    ...query,
    ...(subjects && { subjects: await classMembers(run, subjects, graph) }),
    ...(objects && { objects: await classMembers(run, objects, graph) }),
    ...(between && { between: await pairMembers(run, between, graph) })
  }
}

/**
 * All ids that answer as one of `ids` does. What identity claims join is a superset, in any scope: each is asked what
 * it answers as, the scoped graph where there is one.
 */
async function classMembers(run: Run, ids: readonly EntityId[], graph: MemoryGraph | null): Promise<EntityId[]> {
  return [...(await classesOf(run, ids, graph)).keys()]
}

/** The same ids, each with what it answers as. */
async function classesOf(
  run: Run,
  ids: readonly EntityId[],
  graph: MemoryGraph | null
): Promise<Map<EntityId, EntityId>> {
  const joined = new Set(ids)
  for (let frontier = [...joined]; frontier.length;) {
    const ends = (await readIdentity(run, frontier)).flatMap(({ subject, object }) => [subject, object!])
    frontier = [...new Set(ends)].filter((id) => !joined.has(id))
    for (const id of frontier) joined.add(id)
  }
  const canonical = graph ? null : await readCanonical(run, [...joined])
  const answersAs = (id: EntityId) => (graph ? graph.canonical(id) : canonical!.get(id)) ?? id
  const wanted = new Set(ids.map(answersAs))
  const members = [...joined].filter((id) => wanted.has(answersAs(id))).sort(byCodeUnit)
  return new Map(members.map((id) => [id, answersAs(id)]))
}

/** Pairs of ends as every pair of ids that answer as them, each once. */
async function pairMembers(run: Run, pairs: NonNullable<ClaimQuery['between']>, graph: MemoryGraph | null) {
  const classes = await classesOf(run, [...new Set(pairs.flat())], graph)
  const members = new Map<EntityId, EntityId[]>()
  for (const [id, to] of classes) members.set(to, [...(members.get(to) ?? []), id])
  const of = (id: EntityId) => members.get(classes.get(id)!)!
  const between = pairs.flatMap(([a, b]) => of(a).flatMap((from) => of(b).map((to) => [from, to] as const)))
  return [...new Map(between.map((pair) => [pair.join(' '), pair])).values()]
}

/** Of a compiled pattern. */
interface Row {
  readonly nodes: EntityId[]
  readonly relations: string[] | null
}

function isPath(row: Row): row is Row & { readonly relations: string[] } {
  return row.relations !== null
}

/** Each relation is read once, however many paths it is part of. */
function toPaths(rows: readonly { readonly nodes: EntityId[]; readonly relations: string[] }[]): Path[] {
  const read = new Map<string, Relation>()
  const relationOf = (text: string) => {
    const relation = read.get(text) ?? (JSON.parse(text) as Relation)
    read.set(text, relation)
    return relation
  }
  return rows.map(({ nodes, relations: texts }) => {
    const relations = texts.map(relationOf)
    return { nodes, relations, weight: relations.reduce((weight, { confidence }) => weight * confidence, 1) }
  })
}
