import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type GraphStore, type MatchRequest, type Paths } from '../store/graph-store.js'
import { DomainEvidence, type EvidenceTable } from './domain-evidence.js'
import { withNarrower, withNarrowerOfEach } from './hierarchy.js'
import { KeptPerVersion } from './kept-per-version.js'

/** A way in which an institution is tied to a field of work, and how much it says about ability in it, in (0, 1]. */
export interface EvidenceKind {
  readonly name: string
  readonly weight: number
  /** From an institution to a domain. */
  readonly pattern: string
}

/** What counts where the one who asks gives no weights (design, "Partners"). */
export const PARTNER_EVIDENCE: readonly EvidenceKind[] = [
  { name: 'works in the field', weight: 1, pattern: 'Institution >WORKS_IN Domain' },
  { name: 'developed a technology', weight: 0.9, pattern: 'Institution <DEVELOPED_BY Technology >ADDRESSES Domain' },
  { name: 'takes part in a project', weight: 0.8, pattern: 'Institution >PARTICIPATES_IN Project >ADDRESSES Domain' },
  { name: 'has an expert', weight: 0.6, pattern: 'Institution <AFFILIATED_WITH|LEADS Person >EXPERT_IN Domain' },
  {
    name: 'belongs to a cluster with this focus',
    weight: 0.3,
    pattern: 'Institution >MEMBER_OF Cluster >FOCUSES_ON Domain'
  },
  { name: 'hosts a cluster with this focus', weight: 0.3, pattern: 'Institution <HOSTED_BY Cluster >FOCUSES_ON Domain' }
]

/** The evidence for one field of work. */
export type EvidenceOf = (domain: EntityId) => Promise<DomainEvidence>

/**
 * Reads the evidence of the institutions of a graph, or of some: the 500 best tied by each kind of evidence. The usual evidence
 * of all institutions is kept for the fields asked about last, until the graph changes: some 200 kB a field at most.
 */
export function partnerEvidence(
  ontology: Ontology,
  store: GraphStore,
  {
    institutions,
    kinds = PARTNER_EVIDENCE
  }: { institutions?: readonly EntityId[]; kinds?: readonly EvidenceKind[] } = {},
  scope?: Scope
): EvidenceOf {
  const read = async (domain: EntityId) => {
    const to = await withNarrower(ontology, store, domain, scope)
    const bounds = { to, ...(institutions && { from: institutions }) }
    const tables = await readEvidence(ontology, store, kinds, bounds, scope)
    return new DomainEvidence(
      domain,
      tables.map((table) => ({ ...table, rows: null }))
    )
  }
  if (institutions || kinds !== PARTNER_EVIDENCE) return read
  const ofStore = kept.get(store) ?? new KeptPerVersion<DomainEvidence>(store, FIELDS_KEPT)
  kept.set(store, ofStore)
  return (domain) => ofStore.get(domain, scope, () => read(domain))
}

const FIELDS_KEPT = 64
const kept = new WeakMap<GraphStore, KeptPerVersion<DomainEvidence>>()

/** Reads the evidence of some institutions for several domains at once; it is that for these alone. */
export async function partnerEvidenceAmong(
  ontology: Ontology,
  store: GraphStore,
  { institutions, domains }: { institutions: readonly EntityId[]; domains: readonly EntityId[] },
  scope?: Scope
): Promise<EvidenceOf> {
  const fields = await withNarrowerOfEach(ontology, store, domains, scope)
  const to = [...new Set([...fields.values()].flatMap((ids) => [...ids]))]
  const tables = await readEvidence(ontology, store, PARTNER_EVIDENCE, { from: institutions, to, starts: EVERY }, scope)
  const among = new Map<EntityId, DomainEvidence>()
  for (const [domain, within] of fields) {
    const rows = ({ paths }: { paths: Paths }) => rowsWithin(paths, within)
    among.set(
      domain,
      new DomainEvidence(
        domain,
        tables.map((table) => ({ ...table, rows: rows(table) }))
      )
    )
  }
  return async (domain) => among.get(domain)!
}

/** The paths that end within some fields. */
function rowsWithin(paths: Paths, fields: ReadonlySet<EntityId>): number[] {
  const known = new Map<number, boolean>()
  const rows: number[] = []
  for (let row = 0; row < paths.length; row++) {
    const end = paths.end(row)
    let isWithin = known.get(end)
    if (isWithin === undefined) known.set(end, (isWithin = fields.has(paths.ids[end]!)))
    if (isWithin) rows.push(row)
  }
  return rows
}

async function readEvidence(
  ontology: Ontology,
  store: GraphStore,
  kinds: readonly EvidenceKind[],
  bounds: Omit<MatchRequest, 'pattern'>,
  scope: Scope | undefined
): Promise<Omit<EvidenceTable, 'rows'>[]> {
  return Promise.all(
    kinds.map(async ({ name, weight, pattern }) => ({
      kind: name,
      weight,
      paths: await store.match({ pattern: parsePattern(ontology, pattern), ...bounds }, scope)
    }))
  )
}
