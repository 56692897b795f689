import {
  alternatives,
  byCodeUnit,
  makeClaim,
  SAME_AS,
  type Alternative,
  type Claim,
  type ClaimDraft,
  type Entity,
  type EntityId,
  type Relation,
  type Scope
} from './claims.js'
import { ConflictError, InvalidError } from './errors.js'
import { identify } from './identify.js'
import { explainPaths, relationClaims, type ExplainedPath } from './insight/evidence.js'
import { answerPartners, type PartnerAnswer, type PartnerRequest } from './insight/answer-partners.js'
import { answerReplicable, type ReplicableAnswer, type ReplicableRequest } from './insight/answer-replicable.js'
import { conceptPath } from './insight/concept-path.js'
import { connect, type ConnectQuestion } from './insight/connect.js'
import { crosstab, type Crosstab } from './insight/crosstab.js'
import type { PatternName } from './insight/named-patterns.js'
import type { Ontology } from './ontology.js'
import { facetFilters, inRange, passes, rangeFilters, type EntityFilter, type Find } from './filters.js'
import { encodeCursor, pageAfter, type Page } from './page.js'
import { nameOf } from './search-documents.js'
import { SearchSync } from './search-sync.js'
import type { Embedder } from './search/embedder.js'
import type {
  SearchDocument,
  SearchFilter,
  SearchIndex,
  SearchRequest,
  SearchResult,
  Suggestion
} from './search/search-index.js'
import type { Applied, ClaimQuery, GraphStore, Path, StoreMeta } from './store/graph-store.js'

export interface SearchQuestion extends Pick<SearchRequest, 'mode' | 'minSimilarity' | 'perGroup' | 'first' | 'after'> {
  readonly text: string
  readonly kinds?: readonly string[]
  readonly where?: EntityFilter
}

export interface RelatedQuery {
  readonly relation?: string
  readonly direction?: 'out' | 'in' | 'any'
  readonly kind?: string
  readonly first?: number
  readonly after?: string
}

/** One relation of an entity, as seen from it. */
export interface Related {
  readonly relation: Relation
  readonly direction: 'out' | 'in'
  readonly entity: Entity
  readonly cursor: string
}

export interface WriteOptions {
  /** Take away what these loads delivered and does not come again. */
  readonly replaceLoads?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

/** The one thing others hold: validates, keeps store and index in step, and answers the users' questions. */
export class KnowledgeGraph {
  readonly ontology: Ontology
  readonly #store: GraphStore
  readonly #index: SearchIndex
  readonly #embedder: Embedder | null
  readonly #sync: SearchSync

  constructor(parts: { ontology: Ontology; store: GraphStore; index: SearchIndex; embedder: Embedder | null }) {
    this.ontology = parts.ontology
    this.#store = parts.store
    this.#index = parts.index
    this.#embedder = parts.embedder
    this.#sync = new SearchSync(parts.ontology, parts.store, parts.index)
  }

  /** Brings the index up to date with the store; call once after opening. */
  ready(onProgress?: (done: number, total: number) => void): Promise<void> {
    return this.#sync.update(onProgress)
  }

  /** Resolves when every text has its vector. */
  settled(): Promise<void> {
    return this.#sync.settled()
  }

  /** Checks drafts without writing. @throws InvalidError for the first that does not fit. */
  claim(draft: ClaimDraft): Claim {
    return makeClaim(this.ontology, draft)
  }

  /** Writes claims all or nothing. */
  async write(claims: readonly Claim[], { replaceLoads = [], onProgress }: WriteOptions = {}): Promise<Applied> {
    const applied = await this.#store.apply({ put: claims, removeLoads: replaceLoads })
    await this.#sync.update(onProgress)
    return applied
  }

  async removeLoad(load: string): Promise<Applied> {
    const applied = await this.#store.apply({ removeLoads: [load] })
    await this.#sync.update()
    return applied
  }

  /** Takes away every claim that cites the document, whoever delivered it. */
  async removeSource(source: EntityId): Promise<Applied> {
    const applied = await this.#store.apply({ removeSources: [source] })
    await this.#sync.update()
    return applied
  }

  /** Declares two entities the same. @throws ConflictError when a cut keeps them apart. */
  async merge(a: EntityId, b: EntityId, draft: Pick<ClaimDraft, 'source' | 'load' | 'note'>): Promise<Entity> {
    const [first, second] = [await this.entity(a), await this.entity(b)]
    const claim = this.claim({
      ...draft,
      subject: first.id,
      object: second.id,
      relation: SAME_AS,
      authority: 'curator',
      method: 'curator'
    })
    const applied = await this.write([claim])
    const merged = await this.entity(first.id)
    if (merged.mergedFrom.includes(second.id) || merged.id === second.id) return merged
    if (applied.added) await this.#store.apply({ removeClaims: [claim.id] })
    throw new ConflictError(`${a} and ${b} are kept apart by a NOT_SAME_AS claim; retract it first`, {
      path: 'b',
      value: b
    })
  }

  /** Retracts the claims that joined others to this entity. */
  async unmerge(id: EntityId): Promise<Entity[]> {
    const entity = await this.entity(id)
    const members = [entity.id, ...entity.mergedFrom]
    const joins = await this.#store.claims({ subjects: members, relation: SAME_AS })
    if (!joins.length) throw new InvalidError(`${id} is not merged with anything`, { path: 'id', value: id })
    await this.#store.apply({ removeClaims: joins.map((claim) => claim.id) })
    await this.#sync.update()
    return (await this.#store.get(members)).filter((e) => e !== null)
  }

  /** @throws NotFoundError with near matches, InvalidError when ambiguous. */
  async entity(text: string, { kinds, scope }: { kinds?: readonly string[]; scope?: Scope } = {}): Promise<Entity> {
    const { searchScope } = await this.#sync.at(scope)
    return identify({ ontology: this.ontology, store: this.#store, index: this.#index }, text, {
      ...(kinds && { kinds }),
      ...(scope && { scope }),
      ...(searchScope && { searchScope })
    })
  }

  /** In order, null for absent ids. */
  get(ids: readonly EntityId[], scope?: Scope): Promise<readonly (Entity | null)[]> {
    return this.#store.get(ids, scope)
  }

  /** Entities that pass a filter, by name. */
  async entities(
    { kind, where, first = 20, after }: { kind: string; where?: EntityFilter; first?: number; after?: string },
    scope?: Scope
  ): Promise<Page<Entity & { readonly cursor: string }>> {
    const { documents } = await this.#sync.at(scope)
    const fits = await this.#fits({ ...where, kinds: [kind] }, scope)
    const ids = [...documents.values()]
      .filter(fits)
      .map((d) => ({ id: d.id, cursor: `${d.names[0]}\u0000${d.id}` }))
      .sort((a, b) => byCodeUnit(a.cursor, b.cursor))
    const page = pageAfter(ids, after, first)
    const entities = await this.#store.get(
      page.items.map(({ id }) => id),
      scope
    )
    return {
      ...page,
      items: entities.map((entity, i) => ({ ...entity!, cursor: encodeCursor(page.items[i]!.cursor) }))
    }
  }

  claims(query: ClaimQuery, scope?: Scope): Promise<readonly Claim[]> {
    return this.#store.claims(query, scope)
  }

  /** The claims that a relation rests on, best first. */
  relationClaims(relation: Relation, scope?: Scope): Promise<readonly Claim[]> {
    return relationClaims(this.#store, relation, this.ontology.relations[relation.type]!.undirected ?? false, scope)
  }

  /** For every field on which the sources differ, all values, best first. */
  async conflicts(entity: Entity, scope?: Scope): Promise<{ field: string; alternatives: Alternative[] }[]> {
    if (!entity.conflicts.length) return []
    const claims = (await this.#store.claims({ subjects: [entity.id] }, scope)).filter((claim) => !claim.relation)
    return entity.conflicts.map((field) => ({ field, alternatives: alternatives(claims, field) }))
  }

  /** An entity's relations, by type, then by the other end's name. */
  async related(
    id: EntityId,
    { relation, direction = 'any', kind, first = 50, after }: RelatedQuery = {},
    scope?: Scope
  ): Promise<Page<Related>> {
    const step = { relations: relation ? [relation] : [], direction, kinds: kind ? [kind] : [] }
    const paths = await this.#store.match({ pattern: { start: [], steps: [step] }, from: [id], perPair: 1_000 }, scope)
    const others = await this.#store.get(
      paths.map((path) => path.nodes[1]!),
      scope
    )
    const rows = paths.map((path, i) => relatedRow(path, others[i]!)).sort((a, b) => byCodeUnit(a.cursor, b.cursor))
    const page = pageAfter(rows, after, first)
    return { ...page, items: page.items.map((row) => ({ ...row, cursor: encodeCursor(row.cursor) })) }
  }

  async search(question: SearchQuestion, scope?: Scope): Promise<SearchResult> {
    const { text, kinds, where, ...rest } = question
    const { searchScope } = await this.#sync.at(scope)
    const filters = await this.#filters({ ...where, ...(kinds && { kinds }) }, scope)
    return this.#index.search({
      text,
      filters,
      ...rest,
      ...(await rangeFilters(this.#find, where, scope)),
      ...(searchScope && { scope: searchScope })
    })
  }

  /** Things of the same kind that read alike. */
  async similar(
    entity: Entity,
    first: number,
    kind = entity.kind,
    scope?: Scope
  ): Promise<{ id: EntityId; score: number }[]> {
    const { documents } = await this.#sync.at(scope)
    const document = documents.get(entity.id)
    const text = `${nameOf(entity)}. ${document?.text ?? ''} ${document?.context.join(', ') ?? ''}`
    const { hits } = await this.search({ text, kinds: [kind], first: first + 1 }, scope)
    return hits.filter((hit) => hit.id !== entity.id).slice(0, first)
  }

  async suggest(
    prefix: string,
    { kinds, first = 8 }: { kinds?: readonly string[]; first?: number } = {},
    scope?: Scope
  ): Promise<Suggestion[]> {
    const { searchScope } = await this.#sync.at(scope)
    return this.#index.suggest(prefix, { first, ...(kinds && { kinds }), ...(searchScope && { scope: searchScope }) })
  }

  /** Ranked institutions with their evidence; see `insight/partners.ts` for the method. */
  async partners(request: PartnerRequest, scope?: Scope): Promise<PartnerAnswer> {
    return answerPartners(await this.#parts(scope), request, await this.#fits(request.where, scope), scope)
  }

  /** What is in use elsewhere and could be taken over; see `insight/replication.ts` for the method. */
  async replicable(request: ReplicableRequest, scope?: Scope): Promise<ReplicableAnswer> {
    return answerReplicable(await this.#parts(scope), request, await this.#fits(request.where, scope), scope)
  }

  /** How two entities hang together, cheapest path first, every hop explained. */
  async connect(from: string, to: string, options: Partial<Omit<ConnectQuestion, 'from' | 'to'>> = {}, scope?: Scope) {
    const [a, b] = [
      await this.entity(from, { ...(scope && { scope }) }),
      await this.entity(to, { ...(scope && { scope }) })
    ]
    const question = { maxHops: 4, throughHubs: false, first: 5, ...options, from: a.id, to: b.id }
    const { paths, truncated } = await connect(this.ontology, this.#store, question, scope)
    const explained = await this.explain(
      paths.map(({ path }) => path),
      scope
    )
    return { truncated, paths: paths.map(({ cost }, i) => ({ cost, ...explained[i]! })) }
  }

  /** Counts a named pattern over its two ends. */
  crosstab(via: PatternName, { rollup = true }: { rollup?: boolean } = {}, scope?: Scope): Promise<Crosstab> {
    return crosstab(this.ontology, this.#store, { via, rollup }, scope)
  }

  /** How an entity comes under a thing that a text names, explained; null where nothing ties it. */
  async conceptPath(id: EntityId, concept: EntityId, scope?: Scope): Promise<ExplainedPath | null> {
    const path = await conceptPath(this.ontology, this.#store, id, concept, scope)
    return path && (await this.explain([path], scope))[0]!
  }

  explain(paths: readonly Path[], scope?: Scope): Promise<ExplainedPath[]> {
    return explainPaths(this.ontology, this.#store, paths, scope)
  }

  count(by: 'kind' | 'relation' | 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>> {
    return this.#store.count(by, scope)
  }

  changes(since: number) {
    return this.#store.scan(since)
  }

  async meta(scope?: Scope): Promise<StoreMeta & { readonly modelId: string | null; readonly pendingVectors: number }> {
    const { modelId, pending } = this.#index.meta()
    return { ...(await this.#store.meta(scope)), modelId, pendingVectors: pending }
  }

  async close(): Promise<void> {
    await this.#index.close()
    await this.#embedder?.close()
    await this.#store.close()
  }

  #filters(where: EntityFilter, scope?: Scope): Promise<SearchFilter[]> {
    return facetFilters(this.ontology, this.#find, where, scope)
  }

  /** The whole meaning of a filter, for one document after another. */
  async #fits(where: EntityFilter = {}, scope?: Scope): Promise<(document: SearchDocument) => boolean> {
    const filters = await this.#filters(where, scope)
    const ranges = await rangeFilters(this.#find, where, scope)
    return (document) => passes(document, filters) && inRange(document, ranges)
  }

  readonly #find: Find = (text, options) => this.entity(text, options)

  /** What the insights draw on. */
  async #parts(scope?: Scope) {
    const { documents } = await this.#sync.at(scope)
    return { graph: this, ontology: this.ontology, store: this.#store, documents }
  }
}

function relatedRow({ nodes, relations }: Path, entity: Entity): Related {
  const relation = relations[0]!
  const direction = relation.from === nodes[0] ? 'out' : 'in'
  return { relation, direction, entity, cursor: [relation.type, direction, nameOf(entity), relation.id].join('\u0000') }
}
