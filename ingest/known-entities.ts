import {
  AUTHORITY,
  kindPrefix,
  sangamOntology,
  type Claim,
  type EntityId,
  type KnowledgeGraph
} from '../graph/index.js'
import { readCatalogue } from './catalogue/catalogue.js'
import type { KnownEntity, Kind } from './extract/index.js'

interface Gathered {
  name: string | null
  type?: string
  parent?: string
  place?: string
  readonly aliases: Set<string>
}

type Statement = Pick<Claim, 'subject'> & {
  readonly [K in 'relation' | 'object' | 'fields']?: Claim[K] | undefined | Readonly<Record<string, unknown>>
}

/** Relations whose object a mention is told apart by. */
const TELLING = { PART_OF: 'parent', LOCATED_IN: 'place' } as const

/**
 * What a folder of catalogue tables knows by name, as extraction wants it: the first name stated is the name, every
 * other an alias. @throws NotFoundError when the folder is not there.
 */
export async function knownEntities(folder: string): Promise<KnownEntity[]> {
  const gathered = new Map<EntityId, Gathered>()
  for await (const item of readCatalogue(folder)) if ('claim' in item) gather(gathered, item.claim)
  return known(gathered)
}

/**
 * What a graph claims by name: every entity that a register, the catalogue or a curator names, not what was only found in
 * texts, so that what one document says never depends on another. Of differing names the one the fold prefers comes first.
 */
export async function claimedEntities(graph: KnowledgeGraph): Promise<KnownEntity[]> {
  const claims: Claim[] = []
  for (const load of (await graph.count('load')).keys()) {
    for (const claim of await graph.claims({ load })) if (claim.authority !== 'extraction') claims.push(claim)
  }
  const gathered = new Map<EntityId, Gathered>()
  for (const claim of claims.sort(weightiestFirst)) gather(gathered, claim)
  const ids = [...gathered.keys()].sort()
  const entities = await graph.get(ids)
  for (const [i, id] of ids.entries()) absorb(gathered, id, entities[i]?.id)
  return known(gathered)
}

/** By authority, confidence and date, as the fold chooses among differing values; then by id. */
function weightiestFirst(a: Claim, b: Claim): number {
  return (
    AUTHORITY[b.authority].rank - AUTHORITY[a.authority].rank ||
    b.confidence - a.confidence ||
    (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** What was merged into another counts as that other, under all its names. */
function absorb(gathered: Map<EntityId, Gathered>, id: EntityId, canonicalId: EntityId | undefined): void {
  const canonical = canonicalId === undefined || canonicalId === id ? undefined : gathered.get(canonicalId)
  if (!canonical) return
  const { name, aliases } = gathered.get(id)!
  for (const other of [name, ...aliases]) if (other && other !== canonical.name) canonical.aliases.add(other)
  gathered.delete(id)
}

function known(gathered: ReadonlyMap<EntityId, Gathered>): KnownEntity[] {
  return [...gathered].flatMap(([id, { name, aliases, ...rest }]) => {
    const kind = kindPrefix(sangamOntology.kindOfId(id) ?? '') as Kind
    return name === null
      ? []
      : [{ kind, slug: id.slice(id.indexOf(':') + 1), id, name, aliases: [...aliases], ...rest }]
  })
}

function gather(gathered: Map<EntityId, Gathered>, { subject, relation, object, fields = {} }: Statement): void {
  const entity = gathered.get(subject) ?? { name: null, aliases: new Set<string>() }
  gathered.set(subject, entity)
  if (relation) {
    const member = TELLING[relation as keyof typeof TELLING]
    if (member && object) entity[member] ??= object as string
    return
  }
  const { name, type, aliases } = fields as Readonly<Record<string, unknown>>
  if (typeof name === 'string') {
    if (entity.name === null) entity.name = name
    else if (entity.name !== name) entity.aliases.add(name)
  }
  if (typeof type === 'string') entity.type ??= type
  for (const alias of (aliases ?? []) as readonly (string | { readonly text: string })[]) {
    entity.aliases.add(typeof alias === 'string' ? alias : alias.text)
  }
}
