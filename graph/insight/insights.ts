import type { Entity, EntityId, Scope } from '../claims.js'
import type { EntityFilter } from '../filters.js'
import type { Path } from '../store/graph-store.js'
import { answerPartners, type PartnerAnswer, type PartnerRequest } from './answer-partners.js'
import { answerReplicable, type ReplicableAnswer, type ReplicableRequest } from './answer-replicable.js'
import { centrality, mostCentral, type Centrality, type Measure, type Ranked } from './centrality.js'
import { findCommunities, type Communities } from './communities.js'
import { answer, ask, type Answer } from './ask/ask.js'
import type { AskSource } from './ask/ask-source.js'
import type { StructuredQuery } from './ask/structured-query.js'
import { conceptPath } from './concept-path.js'
import { connect, type ConnectQuestion, type ExplainedConnections } from './connect.js'
import { pathFilter } from './crosstab-filter.js'
import { readingOf, type CrosstabQuestion, type CrosstabRequest } from './crosstab-question.js'
import { crosstab } from './crosstab.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import { gaps, type Gap } from './gaps.js'
import type { UndirectedGraph } from './graphology.js'
import { KeptPerVersion } from './kept-per-version.js'
import { listNeeds, matchNeed, type NeedMatches, type NeedResult, type NeedsRequest } from './needs.js'
import { neighbourhood, type NeighbourhoodQuestion, type Subgraph } from './neighbourhood.js'
import type { Parts } from './parts.js'
import type { Finding } from './quality-reading.js'
import { quality, type QualityCheck } from './quality.js'
import type { Crosstab } from './tally.js'
import { readEntities } from './read-entities.js'
import { readTopology } from './topology.js'

/** What people come to ask, each a method written down in a file beside this one. */
export class Insights {
  readonly #source: AskSource
  readonly #topologies: KeptPerVersion<UndirectedGraph>
  readonly #centralities: KeptPerVersion<Centrality>
  /** By relations followed: degrees of hubs that questions have met. */
  readonly #hubs: KeptPerVersion<Map<EntityId, number>>
  readonly #communities: KeptPerVersion<Communities>
  readonly #conflicts: KeptPerVersion<readonly Entity[]>
  readonly #qualities: KeptPerVersion<Readonly<Record<QualityCheck, readonly Finding[]>>>

  constructor(source: AskSource) {
    this.#source = source
    this.#topologies = new KeptPerVersion(source.store)
    this.#centralities = new KeptPerVersion(source.store)
    this.#hubs = new KeptPerVersion(source.store)
    this.#communities = new KeptPerVersion(source.store)
    this.#conflicts = new KeptPerVersion(source.store)
    this.#qualities = new KeptPerVersion(source.store)
  }

  /** Ranked institutions with their evidence; see `partners.ts` for the method. */
  async partners(request: PartnerRequest, scope?: Scope): Promise<PartnerAnswer> {
    const fits = await this.#source.fits(request.where, scope)
    return answerPartners(await this.#parts(scope), request, fits, scope)
  }

  /** What is in use elsewhere and could be taken over; see `replication.ts` for the method. */
  async replicable(request: ReplicableRequest, scope?: Scope): Promise<ReplicableAnswer> {
    const fits = await this.#source.fits(request.where, scope)
    return answerReplicable(await this.#parts(scope), request, fits, scope)
  }

  /** How two entities hang together, cheapest path first, every hop explained. */
  async connect(
    from: string,
    to: string,
    options: Partial<Omit<ConnectQuestion, 'from' | 'to'>> = {},
    scope?: Scope
  ): Promise<ExplainedConnections> {
    const [a, b] = [await this.#entity(from, scope), await this.#entity(to, scope)]
    const question = { maxHops: 4, throughHubs: false, first: 5, ...options, from: a.id, to: b.id }
    const over = [...(question.relations ?? [])].sort().join('|')
    const hubs = await this.#hubs.get(over, scope, async () => new Map())
    const { paths, ...rest } = await connect(this.#source.ontology, this.#source.store, question, scope, hubs)
    const bare = paths.map(({ path }) => path)
    const explained = await this.explain(bare, scope)
    return { ...rest, paths: paths.map(({ cost }, i) => ({ cost, ...explained[i]! })) }
  }

  /** What surrounds an entity, nearest first. */
  async neighbourhood(
    id: string,
    options: Partial<Omit<NeighbourhoodQuestion, 'id'>> = {},
    scope?: Scope
  ): Promise<Subgraph> {
    const middle = await this.#entity(id, scope)
    const question = { depth: 1, limit: 200, ...options, id: middle.id }
    return neighbourhood(this.#source.ontology, this.#source.store, question, scope)
  }

  /** Counts a pattern over its two ends. */
  async crosstab(request: CrosstabRequest, scope?: Scope): Promise<Crosstab> {
    return crosstab(this.#source.ontology, this.#source.store, await this.#question(request, scope), scope)
  }

  /** Pairs of a cross-table with nothing, or less than expected. */
  async gaps(request: CrosstabRequest, scope?: Scope): Promise<Gap[]> {
    const documents = await this.#source.documents(scope)
    return gaps(this.#source.ontology, this.#source.store, documents, await this.#question(request, scope), scope)
  }

  /** The most central entities, of one kind or of all, by their place in the whole graph. */
  async centrality(
    { kind, measure, first }: { kind?: string; measure: Measure; first: number },
    scope?: Scope
  ): Promise<{ ranked: Ranked[]; exact: boolean; method: string }> {
    const all = await this.#centralities.get(measure, scope, async () =>
      centrality(await this.#topology(scope), measure)
    )
    const admits = (id: EntityId) => !kind || this.#source.ontology.kindOfId(id) === kind
    return { ranked: mostCentral(all, admits, first), exact: all.exact, method: all.method }
  }

  async communities(scope?: Scope): Promise<Communities> {
    return this.#communities.get('communities', scope, async () => findCommunities(await this.#topology(scope)))
  }

  /** Where the graph is thin or doubtful. */
  quality(scope?: Scope): Promise<Readonly<Record<QualityCheck, readonly Finding[]>>> {
    const { ontology, store } = this.#source
    return this.#qualities.get('quality', scope, async () =>
      quality(ontology, store, await this.#source.documents(scope), scope)
    )
  }

  /** Entities on which the sources differ, in id order. */
  conflicts(scope?: Scope): Promise<readonly Entity[]> {
    return this.#conflicts.get('conflicts', scope, async () => {
      const entities = await readEntities(this.#source.store, (await this.#source.documents(scope)).keys(), scope)
      return entities.filter(({ conflicts }) => conflicts.length > 0)
    })
  }

  /** Needs, all or those that `asker` could meet. `on` is the date by which they expire. */
  async needs({ asker, where, on }: NeedsRequest, scope?: Scope): Promise<NeedResult[]> {
    const found = asker === undefined ? null : await this.#entity(asker, scope)
    const fits = await this.#source.fits(where, scope)
    return listNeeds(await this.#parts(scope), { asker: found, fits, on }, scope)
  }

  /** Who and what could meet a need. @throws NotFoundError for what is no need. */
  async matchesFor(need: string, options: { first: number; on: string }, scope?: Scope): Promise<NeedMatches> {
    const found = await this.#source.entity(need, { kinds: ['Need'], ...(scope && { scope }) })
    return matchNeed(await this.#parts(scope), found, options, scope)
  }

  /** Understands a question in English, Hindi or both and answers it, or says why it cannot be answered. */
  ask(question: string, scope?: Scope): Promise<Answer> {
    return ask(this.#source, this, question, scope)
  }

  /** Answers a structured question, as `ask` understood it or as it was edited. */
  answer(query: Partial<StructuredQuery> & Pick<StructuredQuery, 'intent'>, scope?: Scope): Promise<Answer> {
    return answer(this.#source, this, query, scope)
  }

  /** How an entity comes under a thing that a text names, explained; null where nothing ties it. */
  async conceptPath(id: EntityId, concept: EntityId, scope?: Scope): Promise<ExplainedPath | null> {
    const path = await conceptPath(this.#source.ontology, this.#source.store, id, concept, scope)
    return path && (await this.explain([path], scope))[0]!
  }

  /** Paths in words, with the claims behind every hop. */
  explain(paths: readonly Path[], scope?: Scope): Promise<ExplainedPath[]> {
    return explainPaths(this.#source.ontology, this.#source.store, paths, scope)
  }

  async #question({ where, rollup = true, ...rest }: CrosstabRequest, scope?: Scope): Promise<CrosstabQuestion> {
    const { ontology } = this.#source
    if (!where) return { ...rest, rollup }
    const { positions } = readingOf(ontology, rest)
    const documents = await this.#source.documents(scope)
    const fitsOf = (part: EntityFilter) => this.#source.fits(part, scope)
    const admits = await pathFilter(ontology, where, positions, documents, fitsOf)
    return { ...rest, rollup, admits }
  }

  #topology(scope?: Scope): Promise<UndirectedGraph> {
    const { ontology, store } = this.#source
    return this.#topologies.get('topology', scope, async () =>
      readTopology(ontology, store, await this.#source.documents(scope), scope)
    )
  }

  #entity(text: string, scope?: Scope): Promise<Entity> {
    return this.#source.entity(text, scope ? { scope } : {})
  }

  async #parts(scope?: Scope): Promise<Parts> {
    const { ontology, store } = this.#source
    return { graph: this.#source, ontology, store, documents: await this.#source.documents(scope) }
  }
}
