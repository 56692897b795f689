import { makeClaim, type Claim, type ClaimDraft } from '../../claims.js'
import { sangamOntology } from '../../ontology.js'
import { parsePattern } from '../../pattern.js'
import type { GraphStore, MatchRequest } from '../graph-store.js'

/** Cases of the contract: what a store must do → a proof on an empty one. */
export type Cases = Readonly<Record<string, (store: GraphStore) => Promise<void>>>

type Origin = Partial<Omit<ClaimDraft, 'subject' | 'relation' | 'object'>>

const ORIGIN = { source: 'document:a', load: 'load:one', authority: 'press' } as const

/** A claim that names an entity after its slug, unless told otherwise. */
export function entity(subject: string, origin: Origin = {}): Claim {
  const name = subject.slice(subject.indexOf(':') + 1)
  return makeClaim(sangamOntology, { ...ORIGIN, subject, fields: { name }, ...origin })
}

/** A claim on a relation, written `institution:p WORKS_IN domain:x`. */
export function relation(text: string, origin: Origin = {}): Claim {
  const [subject, type, object] = text.split(' ') as [string, string, string]
  return makeClaim(sangamOntology, { ...ORIGIN, subject, relation: type, object, ...origin })
}

/** Claims naming many entities. */
export function entities(...ids: readonly string[]): Claim[] {
  return ids.map((id) => entity(id))
}

/** A request by the text form of its pattern. */
export function ask(pattern: string, bounds: Omit<MatchRequest, 'pattern'> = {}): MatchRequest {
  return { pattern: parsePattern(sangamOntology, pattern), ...bounds }
}

/** The paths of an answer as `node node node`, in its order. */
export async function nodesOf(store: GraphStore, request: MatchRequest): Promise<string[]> {
  return Array.from(await store.match(request), (path) => path.nodes.join(' '))
}
