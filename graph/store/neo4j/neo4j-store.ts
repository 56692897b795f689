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
import type { Applied, Change, Changed, ClaimQuery, GraphStore, MatchRequest, Path, StoreMeta } from '../graph-store.js'
import type { MemoryGraph } from '../memory-graph.js'
import { PathTable } from '../path-table.js'
import { isBounded, rankPaths } from '../rank-paths.js'
import { ScopedGraphs } from '../scoped-graphs.js'
import { applyChange } from './apply-change.js'
import { readCanonical, readClaims, readIdentity, scopePredicate } from './claim-nodes.js'
import { compilePattern } from './compile-pattern.js'
import { Neo4jConnection, type Neo4jSettings, type Run } from './connection.js'
import { EmbeddingNodes } from './embedding-nodes.js'
import { JobNodes } from './job-nodes.js'
import { label, relationshipType } from './names.js'
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
    return this.#connection.read(async (run) => {
      const { where, parameters } = scopePredicate(scope)
      const selected = {
        ...query,
        subjects: query.subjects && (await classMembers(run, query.subjects, graph)),
        objects: query.objects && (await classMembers(run, query.objects, graph)),
        between: query.between && (await pairMembers(run, query.between, graph))
      }
      const limit = query.first === undefined ? '' : 'LIMIT toInteger($first)'
      const text = `${query.between ? BETWEEN : 'MATCH (c:Claim)'} WHERE ${where} AND ${selectPredicate(query)}
       RETURN properties(c) AS claim ORDER BY c.id ${limit}`
      return readClaims(run, text, { ...parameters, ...selected })
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
    const statements: [string, string][] =
      by === 'kind'
        ? kindNames.map((kind) => [kind, `MATCH (e:${label(this.#ontology, kind)}) RETURN count(e) AS n`])
        : relationNames.map((type) => [
            type,
            `MATCH ()-[r:${relationshipType(this.#ontology, type)}]->() RETURN count(r) AS n`
          ])
    const counts = await this.#connection.read((run) =>
      Promise.all(statements.map(async ([key, text]) => [key, await total(run, text)] as const))
    )
    return new Map(counts.filter(([, n]) => n > 0))
  }

  async match(request: MatchRequest, scope?: Scope): Promise<PathTable> {
    if (!isOpen(scope)) return (await this.#scopedGraph(scope!)).match(request)
    if (request.from || request.to || isBounded(request))
      return this.#connection.read((run) => this.#match(run, request))
    const { text } = compilePattern(this.#ontology, request)
    const { version } = await this.#connection.read(readState)
    return this.#whole.get(version, text, () => this.#connection.read((run) => this.#match(run, request)))
  }

  async #match(run: Run, request: MatchRequest): Promise<PathTable> {
    const present = async (ids: readonly EntityId[] | undefined) =>
      ids && [...new Set((await readCanonical(run, ids)).values())]
    const [from, to] = await Promise.all([present(request.from), present(request.to)])
    const { text, parameters } = compilePattern(this.#ontology, { ...request, from, to })
    const paths = toPaths(await run<Row>(text, parameters))
    return PathTable.of(isBounded(request) ? rankPaths(paths, request) : paths)
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
    const read = await this.#connection.read(async (run) => ({
      ...(await readState(run)),
      ...(await sizes(run, isOpen(scope) ? 'true' : where, parameters))
    }))
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
async function sizes(run: Run, where: string, parameters: Record<string, unknown>) {
  const [row] = await run<Pick<StoreMeta, 'claims' | 'entities' | 'relations'>>(
    `CALL () { MATCH (c:Claim) ${where === 'true' ? '' : `WHERE ${where}`} RETURN count(c) AS claims }
     CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
     CALL () { MATCH ()-[r]->() RETURN count(r) AS relations }
     RETURN claims, entities, relations`,
    parameters
  )
  return row!
}

async function total(run: Run, text: string, parameters?: Record<string, unknown>): Promise<number> {
  const [row] = await run<{ n: number }>(text, parameters)
  return row!.n
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

interface Row {
  readonly nodes: EntityId[]
  readonly relations: string[]
}

/** Each relation is read once, however many paths it is part of. */
function toPaths(rows: readonly Row[]): Path[] {
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
