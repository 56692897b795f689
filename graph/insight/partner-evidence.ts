import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type GraphStore, type MatchRequest, type Paths } from '../store/graph-store.js'
import { withNarrower } from './hierarchy.js'

/** Ways in which an institution is tied to a field of work, with how much each says about ability in it (design, "Partners"). */
export const PARTNER_EVIDENCE = [
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
] as const

/** Paths from institutions to one field of work, its narrower fields included, by one kind of evidence. */
export interface EvidenceTable {
  readonly domain: EntityId
  readonly kind: string
  /** Of the kind of evidence. */
  readonly weight: number
  readonly paths: Paths
  /** Those of the paths that count. */
  readonly rows: ArrayLike<number>
}

/** The evidence for one field of work. */
export type EvidenceOf = (domain: EntityId) => Promise<readonly EvidenceTable[]>

/** Reads the evidence of the institutions of a graph, or of some: the 500 best tied by each kind of evidence. */
export function partnerEvidence(
  ontology: Ontology,
  store: GraphStore,
  institutions?: readonly EntityId[],
  scope?: Scope
): EvidenceOf {
  return async (domain) => {
    const to = await withNarrower(ontology, store, domain, scope)
    const bounds = { to, ...(institutions && { from: institutions }) }
    const tables = await readEvidence(ontology, store, bounds, scope)
    return tables.map((table) => ({
      ...table,
      domain,
      rows: Int32Array.from({ length: table.paths.length }, (_, i) => i)
    }))
  }
}

/** Reads the evidence of some institutions for several domains at once. */
export async function partnerEvidenceAmong(
  ontology: Ontology,
  store: GraphStore,
  { institutions, domains }: { institutions: readonly EntityId[]; domains: readonly EntityId[] },
  scope?: Scope
): Promise<EvidenceOf> {
  const fields = new Map<EntityId, ReadonlySet<EntityId>>()
  for (const domain of domains) fields.set(domain, new Set(await withNarrower(ontology, store, domain, scope)))
  const to = [...new Set([...fields.values()].flatMap((ids) => [...ids]))]
  const tables = await readEvidence(ontology, store, { from: institutions, to, starts: EVERY }, scope)
  const among = new Map<EntityId, readonly EvidenceTable[]>()
  for (const [domain, within] of fields)
    among.set(
      domain,
      tables.map((table) => ({ ...table, domain, rows: rowsWithin(table.paths, within) }))
    )
  return async (domain) => among.get(domain) ?? []
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
  bounds: Omit<MatchRequest, 'pattern'>,
  scope: Scope | undefined
): Promise<Omit<EvidenceTable, 'domain' | 'rows'>[]> {
  return Promise.all(
    PARTNER_EVIDENCE.map(async ({ name, weight, pattern }) => ({
      kind: name,
      weight,
      paths: await store.match({ pattern: parsePattern(ontology, pattern), ...bounds }, scope)
    }))
  )
}
