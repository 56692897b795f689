import type { Entity, EntityId, Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import { passes, type EntityFilter } from '../filters.js'
import type { SearchDocument } from '../search/search-index.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import { answerPartners, textScores, wantedDomains, type Parts } from './answer-partners.js'
import { parsePattern } from '../pattern.js'
import { rankReplicable, type Candidate } from './replication.js'

/** What is looked for: something in use elsewhere that `targetState` does not have, by domains, a text, or everything. */
export interface ReplicableRequest {
  readonly targetState: string
  readonly domains?: readonly string[]
  readonly text?: string
  readonly where?: EntityFilter
  readonly first?: number
  readonly after?: string
}

export interface ReplicableResult extends Omit<Candidate, 'deployments'> {
  readonly cursor: string
  readonly deployedIn: readonly ExplainedPath[]
  /** Who made or ran it. */
  readonly originContacts: readonly Entity[]
  /** Institutions in the target state that could take it up, by job one. */
  readonly localPartners: readonly Entity[]
  /** The reasons in words. */
  readonly sentence: string
}

export interface ReplicableAnswer {
  readonly target: Entity
  readonly coverage: { readonly known: number; readonly total: number; readonly sentence: string }
  readonly alreadyHere: readonly Entity[]
  readonly totalCount: number
  readonly hasNext: boolean
  readonly items: readonly ReplicableResult[]
}

const SOLUTIONS = ['Technology', 'Project']
const ORIGINS = [
  'Technology >DEVELOPED_BY Institution|Cluster',
  'Project >RUN_BY Cluster',
  'Project <PARTICIPATES_IN Institution'
]
const LOCAL_PARTNERS = 3

/** @throws NotFoundError for an unknown state or domain, InvalidError for a cursor of another list. */
export async function answerReplicable(
  parts: Parts,
  request: ReplicableRequest,
  fits: (document: SearchDocument) => boolean,
  scope?: Scope
): Promise<ReplicableAnswer> {
  const kinds = [parts.ontology.facets['state']!.kind]
  const target = await parts.graph.entity(request.targetState, { kinds, ...(scope && { scope }) })
  const text = request.text?.trim() ?? ''
  const found = text ? await parts.graph.search({ text, kinds: SOLUTIONS, first: 200 }, scope) : null
  const domains = await wantedDomains(parts, request, found, scope)
  const admits = (id: EntityId) => {
    const document = parts.documents.get(id)
    return document !== undefined && fits(document)
  }
  const answer = await rankReplicable(
    parts.ontology,
    parts.store,
    { target, domains: domains.map(({ id }) => id), textScores: textScores(found), admits },
    scope
  )
  const { first = 10, after } = request
  const start = after === undefined ? 0 : answer.candidates.findIndex((c) => cursorOf(c) === after) + 1
  if (after !== undefined && start === 0)
    throw new InvalidError(`after: "${after}" is not a cursor of this list`, { path: 'after', value: after })
  const { known, total } = answer.coverage
  return {
    target,
    coverage: { known, total, sentence: `${known} of ${total} have a known place of use` },
    alreadyHere: answer.alreadyHere.map(({ entity }) => entity),
    totalCount: answer.candidates.length,
    hasNext: start + first < answer.candidates.length,
    items: await Promise.all(
      answer.candidates.slice(start, start + first).map((c) => explained(parts, c, target, scope))
    )
  }
}

async function explained(
  parts: Parts,
  { deployments, ...candidate }: Candidate,
  target: Entity,
  scope?: Scope
): Promise<ReplicableResult> {
  const deployedIn = await explainPaths(parts.ontology, parts.store, deployments.slice(0, 5), scope)
  const domains = (parts.documents.get(candidate.entity.id)?.facets['domain'] ?? []).slice(0, 3)
  const local = domains.length
    ? await answerPartners(
        parts,
        { domains, first: LOCAL_PARTNERS },
        (document) => passes(document, [{ facet: 'state.any', anyOf: [target.id] }]),
        scope
      )
    : null
  return {
    ...candidate,
    cursor: cursorOf(candidate),
    deployedIn,
    originContacts: await origins(parts, candidate.entity.id, scope),
    localPartners: local?.items.map(({ entity }) => entity) ?? [],
    sentence: sentenceOf(candidate, deployedIn)
  }
}

async function origins(parts: Parts, id: EntityId, scope?: Scope): Promise<Entity[]> {
  const ids: EntityId[] = []
  for (const text of ORIGINS) {
    const paths = await parts.store.match(
      { pattern: parsePattern(parts.ontology, text), from: [id], perPair: 1 },
      scope
    )
    ids.push(...paths.map((path) => path.nodes[1]!))
  }
  return (await parts.store.get([...new Set(ids)], scope)).filter((entity) => entity !== null)
}

function sentenceOf({ entity, status }: Omit<Candidate, 'deployments'>, deployedIn: readonly ExplainedPath[]): string {
  const name = String(entity.fields['name'])
  if (status === 'UNKNOWN') return `Our sources do not say where ${name} is in use`
  const stage = String(entity.fields['readinessAsStated'] ?? entity.fields['readiness'] ?? 'stage unknown')
  return `${deployedIn.map((path) => path.sentence).join('; ')} (${stage})`
}

function cursorOf({ entity, score }: Pick<Candidate, 'entity' | 'score'>): string {
  return Buffer.from(`${score}\u0000${entity.id}`).toString('base64url')
}
