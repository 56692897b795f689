import {
  alternatives,
  byCodeUnit,
  makeClaim,
  NOT_SAME_AS,
  SAME_AS,
  type Alternative,
  type Claim,
  type ClaimDraft,
  type Entity,
  type EntityId,
  type Relation,
  type Scope
} from './claims.js'
import { ConflictError, InvalidError, UnavailableError } from './errors.js'
import { identify } from './identify.js'
import { relationClaims } from './insight/evidence.js'
import { Insights } from './insight/insights.js'
import { removeInPages } from './moving/remove-in-pages.js'
import type { Ontology } from './ontology.js'
import { facetFilters, inRange, middleOf, passes, rangeFilters, type EntityFilter, type Find } from './filters.js'
import { encodeCursor, pageAfter, type Page } from './page.js'
import { relatedTo, type Related, type RelatedQuery } from './related.js'
import { nameOf } from './search-text.js'
import { SearchSync } from './search-sync.js'
import { partOf, wholeGraph, type Selection } from './selection.js'
import type { Embedder } from './search/embedder.js'
import type {
  SearchDocument,
  SearchFilter,
  SearchIndex,
  SearchMeta,
  SearchRequest,
  SearchResult,
  Suggestion
} from './search/search-index.js'
import type { JobRecords } from './store/job-records.js'
import type { Applied, ClaimQuery, GraphStore, StoreMeta } from './store/graph-store.js'

export interface SearchQuestion extends Pick<SearchRequest, 'mode' | 'minSimilarity' | 'perGroup' | 'first' | 'after'> {
  readonly text: string
  readonly kinds?: readonly string[]
  readonly where?: EntityFilter
}

export interface WriteOptions {
  /** Take away what these loads delivered and does not come again. */
  readonly replaceLoads?: readonly string[]
  /** Ids of claims to take away. */
  readonly removeClaims?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

export interface GraphMeta extends StoreMeta, Pick<SearchMeta, 'modelId'> {
  /** The model whose vectors are being made to take the other's place. */
  readonly changingTo: string | null
  /** Entities whose vectors are still to come. */
  readonly pendingVectors: number
}

interface Parts {
  readonly ontology: Ontology
  readonly store: GraphStore
  readonly index: SearchIndex
  readonly embedder: Embedder | null
  readonly jobs: JobRecords
}

/** The one thing others hold: validates, keeps store and index in step, and answers the users' questions. */
export class KnowledgeGraph {
  readonly ontology: Ontology
  /** What people come to ask: partners, replication, linkages, gaps, quality. */
  readonly insights: Insights
  /** What servers keep of their jobs, beside the graph. */
  readonly jobs: JobRecords
  readonly #store: GraphStore
  readonly #index: SearchIndex
  readonly #embedder: Embedder | null
  readonly #sync: SearchSync
  #following: NodeJS.Timeout | null = null

  constructor(parts: Parts) {
    this.ontology = parts.ontology
    this.jobs = parts.jobs
    this.#store = parts.store
    this.#index = parts.index
    this.#embedder = parts.embedder
    this.#sync = new SearchSync(parts.ontology, parts.store, parts.index)
    this.insights = new Insights({
      ontology: parts.ontology,
      store: parts.store,
      entity: this.#find,
      // Without a model a question is still answered by its words.
      search: (question, scope) => this.search({ ...(!this.#embedder && { mode: 'lexical' }), ...question }, scope),
      interpret: async (text, scope) => this.#index.interpret(text, await this.#named(scope)),
      suggest: (prefix, options, scope) => this.suggest(prefix, options, scope),
      documents: (scope) => this.#sync.documents(scope),
      fits: (where, scope) => this.#fits(where, scope)
    })
  }

  /** Brings the index up to date with the store; call once after opening. */
  ready(onProgress?: (done: number, total: number) => void): Promise<void> {
    return this.#sync.update(onProgress)
  }

  /** Takes up what other processes write, looking at the graph's version every `everyMs`, until `close`. */
  follow(everyMs = 1_000): void {
    // A store that does not answer is told to whoever asks it something; here the next look finds it back.
    const look = () => this.#sync.update().catch(() => undefined)
    this.#following ??= setInterval(() => void look(), everyMs).unref()
  }

  /** Resolves when every text has its vector. */
  settled(): Promise<void> {
    return this.#sync.settled()
  }

  /** Checks drafts without writing. @throws InvalidError for the first that does not fit. */
  claim(draft: ClaimDraft): Claim {
    return makeClaim(this.ontology, draft)
  }

  /** Writes claims all or nothing. Where the store falls silent once they are in, the search finds them with the next look at it. */
  async write(
    claims: readonly Claim[],
    { replaceLoads = [], removeClaims = [], onProgress }: WriteOptions = {}
  ): Promise<Applied> {
    const applied = await this.#store.apply({ put: claims, removeLoads: replaceLoads, removeClaims })
    await this.#sync.update(onProgress).catch(ifSilent)
    return applied
  }

  /**
   * Takes away what a load delivered. More than 10,000 claims go page by page, each page a change that others see at once:
   * `count('load')` tells how many are left, and called again it goes on where it was broken off.
   */
  removeLoad(load: string): Promise<Applied> {
    return this.#remove({ load })
  }

  /** Takes away every claim that cites the document, whoever delivered it, as `removeLoad` does. */
  removeSource(source: EntityId): Promise<Applied> {
    return this.#remove({ source })
  }

  async #remove(query: Parameters<typeof removeInPages>[1]): Promise<Applied> {
    try {
      return await removeInPages(this.#store, query)
    } finally {
      // Broken off, some pages are gone all the same.
      await this.#sync.update()
    }
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

  /** Retracts the claims that joined others to this entity. What a program joined would be joined again: it is cut. */
  async unmerge(id: EntityId, draft: Pick<ClaimDraft, 'source' | 'load' | 'note'>): Promise<Entity[]> {
    const entity = await this.entity(id)
    const members = [entity.id, ...entity.mergedFrom]
    const joins = await this.#store.claims({ subjects: members, relation: SAME_AS })
    if (!joins.length) throw new InvalidError(`${id} is not merged with anything`, { path: 'id', value: id })
    const cuts = joins
      .filter(({ authority }) => authority !== 'curator')
      .map(({ subject, object }) =>
        this.claim({ ...draft, subject, object, relation: NOT_SAME_AS, authority: 'curator', method: 'curator' })
      )
    await this.write(cuts, { removeClaims: joins.map((claim) => claim.id) })
    return (await this.#store.get(members)).filter((e) => e !== null)
  }

  /** @throws NotFoundError with near matches, InvalidError when ambiguous. */
  async entity(text: string, { kinds, scope }: { kinds?: readonly string[]; scope?: Scope } = {}): Promise<Entity> {
    return identify({ ontology: this.ontology, store: this.#store, index: this.#index }, text, {
      ...(kinds && { kinds }),
      ...(scope && { scope, searchScope: () => this.#sync.searchScope(scope) })
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
    const documents = await this.#sync.documents(scope)
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

  /** The whole graph or the entities that pass a filter, as streams; a filter needs the index (`ready`). */
  async select(where?: EntityFilter): Promise<Selection> {
    if (!where || !Object.keys(where).length) return wholeGraph(this.ontology, this.#store)
    const documents = await this.#sync.documents()
    const ids = [...documents.values()].filter(await this.#fits(where)).map(({ id }) => id)
    return partOf(this.ontology, this.#store, ids.sort(byCodeUnit))
  }

  /** The claims that a relation rests on, best first. */
  relationClaims(relation: Relation, scope?: Scope): Promise<readonly Claim[]> {
    return relationClaims(this.ontology, this.#store, relation, scope)
  }

  /** For every field on which the sources differ, all values, best first. */
  async conflicts(entity: Entity, scope?: Scope): Promise<{ field: string; alternatives: Alternative[] }[]> {
    if (!entity.conflicts.length) return []
    const claims = (await this.#store.claims({ subjects: [entity.id] }, scope)).filter((claim) => !claim.relation)
    return entity.conflicts.map((field) => ({ field, alternatives: alternatives(claims, field) }))
  }

  /** An entity's relations, by type, then by the other end's name. */
  related(id: EntityId, query: RelatedQuery = {}, scope?: Scope): Promise<Page<Related>> {
    return relatedTo(this.#store, id, query, scope)
  }

  async search(question: SearchQuestion, scope?: Scope): Promise<SearchResult> {
    const { text, kinds, where, ...rest } = question
    const searchScope = await this.#sync.searchScope(scope)
    const filters = await this.#filters({ ...where, ...(kinds && { kinds }) }, scope)
    return this.#index.search({
      text,
      filters,
      ...rest,
      ...(await rangeFilters(this.#find, this.#middle, where, scope)),
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
    const documents = await this.#sync.documents(scope)
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
    const searchScope = await this.#sync.searchScope(scope)
    return this.#index.suggest(prefix, { first, ...(kinds && { kinds }), ...(searchScope && { scope: searchScope }) })
  }

  count(by: 'kind' | 'relation' | 'source' | 'load', scope?: Scope): Promise<ReadonlyMap<string, number>> {
    return this.#store.count(by, scope)
  }

  changes(since: number) {
    return this.#store.scan(since)
  }

  async meta(scope?: Scope): Promise<GraphMeta> {
    const { modelId, changingTo = null, pending } = this.#index.meta()
    return { ...(await this.#store.meta(scope)), modelId, changingTo, pendingVectors: pending }
  }

  async close(): Promise<void> {
    if (this.#following) clearInterval(this.#following)
    await this.#index.close()
    await this.#embedder?.close()
    await this.#store.close()
  }

  /** The scope as the index takes it. */
  async #named(scope?: Scope) {
    const searchScope = await this.#sync.searchScope(scope)
    return searchScope ? { scope: searchScope } : {}
  }

  #filters(where: EntityFilter, scope?: Scope): Promise<SearchFilter[]> {
    return facetFilters(this.ontology, this.#find, where, scope)
  }

  /** The whole meaning of a filter, for one document after another. */
  async #fits(where: EntityFilter = {}, scope?: Scope): Promise<(document: SearchDocument) => boolean> {
    const filters = await this.#filters(where, scope)
    const ranges = await rangeFilters(this.#find, this.#middle, where, scope)
    return (document) => passes(document, filters) && inRange(document, ranges)
  }

  readonly #find: Find = (text, options) => this.entity(text, options)
  readonly #middle = async (id: EntityId, scope?: Scope) =>
    middleOf(this.ontology, await this.#sync.documents(scope), id)
}

/** What is written is not said to have failed because of what comes after it. */
function ifSilent(error: unknown): void {
  if (!(error instanceof UnavailableError)) throw error
}
