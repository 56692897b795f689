import type { Entity, EntityId, Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import type { EntityFilter } from '../filters.js'
import { crossStateAdoptions, type Adoption } from './adoptions.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import { wantedDomains } from './answer-partners.js'
import { textScores } from './partner-text.js'
import { fieldsLeftOut } from './fields-left-out.js'
import { localPartners } from './local-partners.js'
import type { Fits, Parts } from './parts.js'
import { rankedPage } from './ranked-page.js'
import { isGone } from './standing.js'
import { outcomePhrase, type Outcome } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY } from '../store/graph-store.js'
import { byRank, rankReplicable, type Candidate, type RankedSolution, type ReplicationAnswer } from './replication.js'

/** What is looked for: something in use elsewhere that `targetState` does not have, by domains, a text, or everything. */
export interface ReplicableRequest {
  readonly targetState: string
  readonly domains?: readonly string[]
  readonly text?: string
  readonly where?: EntityFilter
  readonly first?: number
  readonly after?: string
}

export interface ReplicableResult extends Candidate {
  readonly cursor: string
  readonly deployedIn: readonly ExplainedPath[]
  /** Figures that the sources report, with their units. */
  readonly outcomes: readonly Outcome[]
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
  /** What the scope hides of the fields asked about; in words. */
  readonly notes: readonly string[]
  readonly alreadyHere: readonly Entity[]
  /** What was asked about and has already been taken up in another state than its own, wherever that is. */
  readonly adoptions: readonly ExplainedAdoption[]
  readonly totalCount: number
  readonly hasNext: boolean
  readonly items: readonly ReplicableResult[]
}

export interface ExplainedAdoption extends Omit<Adoption, 'path'> {
  readonly path: ExplainedPath
  /** "Kalaanubhav.in platform: Rajasthan → Punjab, through PI-RAHI" */
  readonly sentence: string
}

const SOLUTIONS = ['Technology', 'Project']
const ORIGINS = [
  'Technology >DEVELOPED_BY Institution|Cluster',
  'Project >RUN_BY Cluster',
  'Project <PARTICIPATES_IN Institution'
]
const DEPLOYMENTS_SHOWN = 5
const ADOPTIONS_SHOWN = 100
const FIGURES_IN_SENTENCE = 3

/** @throws NotFoundError for an unknown state or domain, InvalidError for a cursor of another list. */
export async function answerReplicable(
  parts: Parts,
  request: ReplicableRequest,
  fits: Fits,
  scope?: Scope
): Promise<ReplicableAnswer> {
  const target = await targetOf(parts, request.targetState, scope)
  const text = request.text?.trim() ?? ''
  const found = text ? await parts.graph.search({ text, kinds: SOLUTIONS, first: 200 }, scope) : null
  const domains = await wantedDomains(parts, request, found, scope)
  const narrowed = Object.keys(request.where ?? {}).length > 0
  const admits = (id: EntityId) => {
    const document = narrowed ? parts.documents.get(id) : null
    return document === null || (document !== undefined && fits(document))
  }
  const states = request.where?.states
  const origins = states?.length
    ? await Promise.all(states.map((state) => parts.graph.entity(state, { ...(scope && { scope }) })))
    : null
  const answer = await rankReplicable(
    parts.ontology,
    parts.store,
    {
      target,
      domains: domains.map(({ id }) => id),
      textScores: textScores(found),
      admits,
      ...(origins && { origins: origins.map(({ id }) => id) })
    },
    scope
  )
  const { candidates } = answer
  const { page, hasNext } = rankedPage(candidates, request, { byRank, cursorOf })
  const { known, total } = answer.coverage
  return {
    target,
    coverage: { known, total, sentence: coverageIn(known, total) },
    notes: await fieldsLeftOut(parts, domains, scope),
    alreadyHere: answer.alreadyHere.map(({ entity }) => entity),
    adoptions: await adoptions(parts, answer, target.id, scope),
    totalCount: candidates.length,
    hasNext,
    items: await explained(parts, answer, page.map(answer.describe), target, scope)
  }
}

/** The state that is meant: of a place in one, that one. @throws NotFoundError, InvalidError for what lies in no state or in several. */
async function targetOf({ ontology, graph, documents }: Parts, text: string, scope?: Scope): Promise<Entity> {
  const kinds = [ontology.facets['state']!.kind]
  const place = await graph.entity(text, { kinds, ...(scope && { scope }) })
  const document = documents.get(place.id)
  const states = document?.facets['state'] ?? []
  if (states.includes(place.id)) return place
  const [state] = states
  if (state && states.length === 1) return graph.entity(state, { kinds, ...(scope && { scope }) })
  throw new InvalidError(
    `targetState: ${document?.names[0] ?? place.id} is no state or union territory of India, nor in one; name one, such as Punjab`,
    { path: 'targetState', value: text }
  )
}

/** Those into the target first. */
async function adoptions(
  parts: Parts,
  { lookedAt, alreadyHere, candidates }: ReplicationAnswer,
  target: EntityId,
  scope?: Scope
): Promise<ExplainedAdoption[]> {
  const asked = new Set([...alreadyHere, ...candidates].map(({ entity }) => entity.id))
  const isAsked = (id: EntityId) => asked.has(id)
  const found = await crossStateAdoptions(parts, lookedAt, { target, first: ADOPTIONS_SHOWN, isAsked }, scope)
  const paths = found.map(({ path }) => path)
  const explained = await explainPaths(parts.ontology, parts.store, paths, scope)
  const name = (id: EntityId) => parts.documents.get(id)?.names[0] ?? id
  return found.map((adoption, i) => {
    const { solution, adopter, from, to } = adoption
    const through = to.includes(adopter) ? '' : `, through ${name(adopter)}`
    const sentence = `${name(solution)}: ${from.map(name).join(', ')} → ${to.map(name).join(', ')}${through}`
    return { ...adoption, path: explained[i]!, sentence }
  })
}

async function explained(
  parts: Parts,
  { deployments }: ReplicationAnswer,
  page: readonly Candidate[],
  target: Entity,
  scope?: Scope
): Promise<ReplicableResult[]> {
  const ids = page.map(({ entity }) => entity.id)
  const used = await deployments(ids)
  const shown = ids.map((id) => (used.get(id) ?? []).slice(0, DEPLOYMENTS_SHOWN))
  const paths = await explainPaths(parts.ontology, parts.store, shown.flat(), scope)
  const partners = await localPartners(parts, ids, target.id, scope)
  const contacts = await origins(parts, ids, scope)
  return page.map((candidate, i) => {
    const deployedIn = paths.splice(0, shown[i]!.length)
    return {
      ...candidate,
      cursor: cursorOf(candidate),
      deployedIn,
      outcomes: outcomesOf(candidate.entity),
      originContacts: contacts[i]!,
      localPartners: partners[i]!,
      sentence: sentenceOf(candidate, deployedIn)
    }
  })
}

/** Who made or ran each of the solutions and still stands. */
async function origins(parts: Parts, solutions: readonly EntityId[], scope?: Scope): Promise<Entity[][]> {
  const ids = new Map(solutions.map((id) => [id, new Set<EntityId>()]))
  for (const text of ORIGINS) {
    const pattern = parsePattern(parts.ontology, text)
    for (const { nodes } of await parts.store.match({ pattern, from: solutions, perPair: 1, starts: EVERY }, scope))
      if (!isGone(parts.documents.get(nodes[1]!)!)) ids.get(nodes[0]!)!.add(nodes[1]!)
  }
  return Promise.all(
    solutions.map(async (id) => (await parts.store.get([...ids.get(id)!], scope)).filter((entity) => entity !== null))
  )
}

function coverageIn(known: number, total: number): string {
  return total
    ? `${known} of ${total} have a known place of use`
    : 'Our sources hold no technology or project that fits; ask for a wider field of work or with fewer filters'
}

function sentenceOf({ entity, status }: Candidate, [first, ...others]: readonly ExplainedPath[]): string {
  const name = String(entity.fields['name'])
  if (status === 'UNKNOWN') return `Our sources do not say in which state ${name} is in use`
  const stage = String(entity.fields['readinessAsStated'] ?? entity.fields['readiness'] ?? 'stage unknown')
  const figures = outcomesOf(entity).slice(0, FIGURES_IN_SENTENCE)
  const reported = figures.length ? `; reported: ${figures.map(outcomePhrase).join(', ')}` : ''
  const also = others.length
    ? `, also in ${others.map(({ nodes }) => String(nodes.at(-1)!.fields['name'])).join(', ')}`
    : ''
  return `${first?.sentence ?? name}${also} (${stage})${reported}`
}

function outcomesOf({ fields }: Entity): readonly Outcome[] {
  return (fields['outcomes'] as unknown as readonly Outcome[] | undefined) ?? []
}

function cursorOf({ entity, score }: RankedSolution): string {
  return Buffer.from(`${score}\u0000${entity.id}`).toString('base64url')
}
