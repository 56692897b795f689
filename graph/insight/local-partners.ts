import type { Entity, EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern, routePattern } from '../pattern.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import { PARTNER_KIND } from './answer-partners.js'
import { firstOf } from './first-of.js'
import { withNarrower } from './hierarchy.js'
import { partnerEvidenceAmong } from './partner-evidence.js'
import { byRank, rankPartners } from './partners.js'
import type { Parts } from './parts.js'
import { isGone } from './standing.js'

const ADDRESSED = 'Technology|Project >ADDRESSES Domain'
const SHOWN = 3

/** For each solution who in the target state works in the fields that it addresses, or else in broader ones; the best by job one. */
export async function localPartners(
  { ontology, store, documents }: Parts,
  solutions: readonly EntityId[],
  target: EntityId,
  scope?: Scope
): Promise<Entity[][]> {
  const near = new Map<EntityId, EntityId[]>(solutions.map((id) => [id, []]))
  const addressed = { pattern: parsePattern(ontology, ADDRESSED), from: solutions, perPair: 1, starts: EVERY }
  for (const { nodes } of await store.match(addressed, scope)) near.get(nodes[0]!)!.push(nodes[1]!)
  const here = (await institutionsIn(ontology, store, target, scope)).filter((id) => !isGone(documents.get(id)!))
  const broad = (id: EntityId) => documents.get(id)?.facets['domain'] ?? []
  const domains = [...new Set(solutions.flatMap((id) => [...near.get(id)!, ...broad(id)]))]
  const evidenceOf = await partnerEvidenceAmong(ontology, store, { institutions: here, domains }, scope)
  const best = async (domains: readonly EntityId[]) =>
    domains.length
      ? firstOf(
          (await rankPartners({ domains, textScores: null, admits: () => () => true }, evidenceOf)).found,
          SHOWN,
          byRank
        )
      : []
  return Promise.all(
    solutions.map(async (id) => {
      const direct = await best(near.get(id)!)
      const found = direct.length ? direct : await best(broad(id))
      const entities = await store.get(
        found.map((partner) => partner.id),
        scope
      )
      return entities.filter((entity) => entity !== null)
    })
  )
}

/** By the routes that place an institution: those that lead to the target or to what is part of it. */
async function institutionsIn(
  ontology: Ontology,
  store: GraphStore,
  target: EntityId,
  scope?: Scope
): Promise<EntityId[]> {
  const to = await withNarrower(ontology, store, target, scope)
  const found = new Set<EntityId>()
  for (const route of ontology.kinds[PARTNER_KIND]!.facets['state'] ?? []) {
    const request = { pattern: routePattern(PARTNER_KIND, route), to, perPair: 1, starts: EVERY }
    for (const { nodes } of await store.match(request, scope)) found.add(nodes[0]!)
  }
  return [...found]
}
