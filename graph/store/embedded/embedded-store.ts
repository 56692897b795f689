import {
  inScope,
  isOpen,
  refold,
  type Claim,
  type Entity,
  type EntityId,
  type Refolded,
  type Relation,
  type Scope
} from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import { changedReader } from '../changed-reader.js'
import {
  EVERY,
  type Applied,
  type Change,
  type Changed,
  type ClaimQuery,
  type GraphStore,
  type MatchRequest,
  type OutlineRequest,
  type StoreMeta
} from '../graph-store.js'
import { MemoryGraph } from '../memory-graph.js'
import type { PathTable } from '../path-table.js'
import { ScopedGraphs } from '../scoped-graphs.js'
import { ClaimTable } from './claim-table.js'
import { explained, openDatabases, type Databases } from './database.js'
import { readFolded, writeFolded } from './folded-rows.js'
import { EmbeddingTable } from './embedding-table.js'
import { JobTable } from './job-table.js'

/** A scope that leaves out more than this share of the claims is quicker folded from what it lets through. */
const FEW = 1 / 4

/**
 * The default store: one SQLite file is the truth, the fold of its claims is read from memory. Writes run one after
 * another on the only writing connection; readers see what is committed.
 * @throws what `openDatabases` throws.
 */
export async function openEmbeddedStore(folder: string, ontology: Ontology): Promise<EmbeddedStore> {
  return new EmbeddedStore(openDatabases(folder), ontology)
}

export class EmbeddedStore implements GraphStore {
  readonly embeddings: EmbeddingTable
  readonly jobs: JobTable
  readonly #databases: Databases
  readonly #ontology: Ontology
  readonly #graph: MemoryGraph
  readonly #scoped: ScopedGraphs
  readonly #committed: ClaimTable
  readonly #writing: ClaimTable
  #version: number
  /** How many claims what a scope shows was folded from. */
  readonly #claimsOf = new WeakMap<MemoryGraph, number>()
  /** Claims there are, counted once a version. */
  #counted = { version: -1, claims: 0 }
  #queue: Promise<unknown> = Promise.resolve()

  constructor(databases: Databases, ontology: Ontology) {
    this.#databases = databases
    this.#ontology = ontology
    this.#committed = new ClaimTable(databases.reader)
    this.#writing = new ClaimTable(databases.writer)
    this.embeddings = new EmbeddingTable(databases)
    this.jobs = new JobTable(databases)
    const meta = this.#readMeta()
    this.#version = Number(meta.get('version') ?? 0)
    this.#graph = this.#restore(meta.get('hash') ?? '0')
    this.#scoped = new ScopedGraphs(ontology)
  }

  apply(change: Change): Promise<Applied> {
    return this.#inTurn(() => this.#apply(change))
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  async claims(query: ClaimQuery, scope?: Scope): Promise<readonly Claim[]> {
    const graph = await this.#at(scope)
    const members = (ids: readonly EntityId[]) => ids.flatMap((id) => classOf(graph, id))
    const raw = {
      ...query,
      ...(query.subjects && { subjects: members(query.subjects) }),
      ...(query.objects && { objects: members(query.objects) }),
      ...(query.between && {
        between: query.between.flatMap(([a, b]) =>
          members([a]).flatMap((from) => members([b]).map((to) => [from, to] as const))
        )
      })
    }
    if (isOpen(scope)) return this.#committed.select(raw)
    // A page is cut from what the scope lets through.
    return this.#committed
      .select({ ...raw, first: undefined })
      .filter(inScope(scope))
      .slice(0, query.first)
  }

  async get(ids: readonly EntityId[], scope?: Scope): Promise<readonly (Entity | null)[]> {
    const graph = await this.#at(scope)
    return ids.map((id) => graph.get(id))
  }

  async list(query: { kind?: string; after?: EntityId; first: number }, scope?: Scope): Promise<readonly Entity[]> {
    return (await this.#at(scope)).list(query)
  }

  async count(by: 'kind' | 'relation' | 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>> {
    if (by === 'kind' || by === 'relation') return (await this.#at(scope)).count(by)
    if (isOpen(scope)) return this.#committed.countBy(by)
    const counts = new Map<string, number>()
    for (const claim of this.#inScope(scope)) counts.set(claim[by], (counts.get(claim[by]) ?? 0) + 1)
    return counts
  }

  async match(request: MatchRequest, scope?: Scope): Promise<PathTable> {
    return (await this.#at(scope)).match(request)
  }

  async outline({ pattern, from, to }: OutlineRequest, scope?: Scope): Promise<PathTable> {
    return this.match({ pattern, ...(from && { from }), ...(to && { to }), perPair: EVERY, starts: EVERY }, scope)
  }

  async scan(since: number): Promise<readonly Changed[]> {
    const rows = this.#databases.reader.prepare('SELECT * FROM changes WHERE version > ? ORDER BY version').all(since)
    return (rows as { version: number; date: string; ids: string }[]).map(({ version, date, ids }) => ({
      version,
      date,
      ids: JSON.parse(ids) as EntityId[]
    }))
  }

  async meta(scope?: Scope): Promise<StoreMeta> {
    const graph = await this.#at(scope)
    const claims = this.#claimsOf.get(graph) ?? this.#total()
    return { store: 'embedded', version: this.#version, hash: graph.hash, claims, ...graph.size }
  }

  async close(): Promise<void> {
    await this.#queue
    // The driver leaves a closed connection open until its statements are collected: without this the file alone is not whole.
    this.#databases.writer.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#databases.reader.close()
    this.#databases.writer.close()
  }

  async #apply(change: Change): Promise<Applied> {
    const { writer, path } = this.#databases
    try {
      writer.exec('BEGIN IMMEDIATE')
      const { added, removed, unchanged } = this.#difference(change)
      if (!added.length && !removed.length) {
        writer.exec('ROLLBACK')
        return { version: this.#version, added: 0, removed: 0, unchanged, touched: [] }
      }
      const reader = changedReader(this.#reader(), removed, added)
      const refolded = await refold(this.#ontology, reader, [...removed, ...added])
      this.#writing.delete(removed.map(({ id }) => id))
      this.#writing.insert(added)
      const touched = this.#graph.preview(refolded)
      this.#write(refolded, touched.ids, touched.hash)
      writer.exec('COMMIT')
      this.#version++
      this.#graph.apply(refolded, touched.hash)
      return { version: this.#version, added: added.length, removed: removed.length, unchanged, touched: touched.ids }
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw explained(path, error)
    }
  }

  /** What a change adds and takes away, given what is there. */
  #difference({ put = [], removeLoads = [], removeSources = [], removeClaims = [] }: Change) {
    const wanted = new Map(put.map((claim) => [claim.id, claim]))
    const leaving = new Map<string, Claim>()
    const columns = { load: removeLoads, source: removeSources, id: removeClaims } as const
    for (const [column, values] of Object.entries(columns)) {
      for (const claim of this.#writing.where(column as keyof typeof columns, values)) leaving.set(claim.id, claim)
    }
    const present = this.#writing.present([...wanted.keys()])
    return {
      added: [...wanted.values()].filter(({ id }) => !present.has(id)),
      removed: [...leaving.values()].filter(({ id }) => !wanted.has(id)),
      unchanged: present.size
    }
  }

  #reader() {
    const table = this.#writing
    return {
      identity: async (ids: readonly EntityId[]) => table.identity(ids),
      entity: async (ids: readonly EntityId[]) => table.entity(ids),
      touching: async (ids: readonly EntityId[]) => table.touching(ids),
      within: async (groups: readonly (readonly EntityId[])[]) => table.within(groups),
      canonical: async (ids: readonly EntityId[]) =>
        new Map(ids.flatMap((id) => (this.#graph.canonical(id) ? [[id, this.#graph.canonical(id)!] as const] : []))),
      folded: async (ids: readonly EntityId[]) =>
        ids.flatMap((id) => [...this.#graph.relations(id, 'out'), ...this.#graph.relations(id, 'in')])
    }
  }

  #write({ entities, relations, canonical }: Refolded, touched: readonly EntityId[], hash: string): void {
    const { writer } = this.#databases
    writeFolded(writer, 'entities', entities)
    writeFolded(writer, 'relations', relations)
    const alias = writer.prepare('INSERT OR REPLACE INTO aliases VALUES (?, ?)')
    const noAlias = writer.prepare('DELETE FROM aliases WHERE id = ?')
    for (const [id, to] of canonical) {
      if (to && to !== id) alias.run(id, to)
      else if (this.#graph.isAlias(id)) noAlias.run(id)
    }
    const version = this.#version + 1
    const set = writer.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
    set.run('version', String(version))
    set.run('hash', hash)
    writer
      .prepare('INSERT INTO changes VALUES (?, ?, ?)')
      .run(version, new Date().toISOString(), JSON.stringify(touched))
  }

  #at(scope: Scope | undefined): Promise<MemoryGraph> | MemoryGraph {
    return isOpen(scope)
      ? this.#graph
      : this.#scoped.keep(this.#version, scope!, () => this.#inTurn(() => this.#foldScope(scope!)))
  }

  /**
   * What a scope shows: where it leaves out few claims this graph without these, as if they were taken away, otherwise
   * a fold of what it lets through. It reads for long and gives others their turn, but no write.
   */
  async #foldScope(scope: Scope): Promise<MemoryGraph> {
    const outside = scope.sources ? null : await this.#outside(scope)
    if (outside?.length === 0) return this.#graph
    if (!outside || outside.length > this.#total() * FEW) {
      const inside = scope.sources ? this.#inScope(scope) : await this.#select(inScope(scope))
      return this.#counting(await MemoryGraph.fromClaims(this.#ontology, inside), inside.length)
    }
    const reader = {
      ...this.#reader(),
      folded: async (ids: readonly EntityId[]) => (ids.length ? this.#graph.touching(new Set(ids)) : [])
    }
    const refolded = await refold(this.#ontology, changedReader(reader, outside, []), outside)
    return this.#counting(this.#graph.changedBy(refolded), this.#total() - outside.length)
  }

  #counting(graph: MemoryGraph, claims: number): MemoryGraph {
    this.#claimsOf.set(graph, claims)
    return graph
  }

  /** The claims that a scope leaves out. */
  async #outside(scope: Scope): Promise<Claim[]> {
    const { excludeSources = [], ...rest } = scope
    if (isOpen(rest)) return this.#committed.ofSources(excludeSources)
    const isIn = inScope(scope)
    return this.#select((claim) => !isIn(claim))
  }

  async #select(isWanted: (claim: Claim) => boolean): Promise<Claim[]> {
    const wanted: Claim[] = []
    for await (const page of this.#committed.pages()) wanted.push(...page.filter(isWanted))
    return wanted
  }

  #total(): number {
    if (this.#counted.version !== this.#version)
      this.#counted = { version: this.#version, claims: this.#committed.total() }
    return this.#counted.claims
  }

  #inScope(scope: Scope | undefined): Claim[] {
    const claims = scope?.sources ? this.#committed.ofSources(scope.sources) : this.#committed.all()
    return claims.filter(inScope(scope))
  }

  #readMeta(): Map<string, string> {
    const rows = this.#databases.reader.prepare('SELECT key, value FROM meta').all() as { key: string; value: string }[]
    return new Map(rows.map(({ key, value }) => [key, value]))
  }

  #restore(hash: string): MemoryGraph {
    const { reader, path } = this.#databases
    try {
      const aliases = reader.prepare('SELECT id, canonical FROM aliases').all() as { id: string; canonical: string }[]
      return MemoryGraph.restore({
        entities: readFolded<Entity>(reader, 'entities'),
        relations: readFolded<Relation>(reader, 'relations'),
        aliases: aliases.map(({ id, canonical }) => [id, canonical] as const),
        hash
      })
    } catch (error) {
      throw explained(path, error)
    }
  }
}

function classOf(graph: MemoryGraph, id: EntityId): EntityId[] {
  const entity = graph.get(id)
  return entity ? [entity.id, ...entity.mergedFrom] : [id]
}
