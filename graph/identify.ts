import type { Entity, EntityId, Scope } from './claims.js'
import { InvalidError, NotFoundError, quoted } from './errors.js'
import { broader } from './insight/hierarchy.js'
import { closest, kindPrefix, type Ontology } from './ontology.js'
import { nameOf } from './search-text.js'
import type { SearchIndex, SearchScope } from './search/search-index.js'
import type { GraphStore } from './store/graph-store.js'

/**
 * Finds the entity that a text means: its id, its bare slug or its exact name, among `kinds`.
 * @throws NotFoundError with near matches, InvalidError when the text is ambiguous.
 */
export async function identify(
  { ontology, store, index }: { ontology: Ontology; store: GraphStore; index: SearchIndex },
  text: string,
  {
    kinds = ontology.kindNames,
    scope,
    searchScope
  }: { kinds?: readonly string[]; scope?: Scope; searchScope?: () => Promise<SearchScope | undefined> }
): Promise<Entity> {
  const ids = text.includes(':') ? [text] : kinds.map((kind) => `${kindPrefix(kind)}:${text}`)
  const called = distinct(await store.get(ids, scope))
  const found = called.filter((entity) => kinds.includes(entity.kind))
  if (found.length === 1) return found[0]!
  const [prefix, slug] = text.includes(':') ? text.split(':', 2) : [undefined, text]
  const meant = kinds.filter((kind) => kindPrefix(kind) === prefix)
  // What reads differently under a scope takes long to find out: an id is found without it.
  const view = await searchScope?.()
  const near = await index.suggest(slug!.replaceAll('-', ' '), {
    kinds: meant.length ? meant : kinds,
    first: 5,
    ...(view && { scope: view })
  })
  const exact = near.filter(({ matched }) => matched.toLowerCase() === text.toLowerCase()).map(({ id }) => id)
  const named = distinct(await store.get([...new Set(exact)], scope))
  if (!found.length && named.length === 1) return named[0]!
  const ambiguous = distinct([...found, ...named])
  const whole = await containing(ontology, store, ambiguous, scope)
  if (whole) return whole
  if (ambiguous.length > 1) {
    throw new InvalidError(
      `${quoted(text)} may mean ${ambiguous.map((e) => `${e.id} (${nameOf(e)})`).join(' or ')}; give the id`,
      { value: text }
    )
  }
  const spelt = await speltLike(store, meant.length ? meant : kinds, slug!, scope)
  const all = new Map([
    ...spelt.map((e) => [e.id, nameOf(e)] as const),
    ...near.map(({ id, name }) => [id, name] as const)
  ])
  const other = called.find((entity) => !kinds.includes(entity.kind))
  if (other) throw otherKind(other, kinds, all)
  const hidden = scope && distinct(await store.get(ids)).find((entity) => kinds.includes(entity.kind))
  if (hidden)
    throw new NotFoundError(
      `${hidden.id} (${nameOf(hidden)}) is not there under this scope: it leaves out all that is said of it`,
      {
        value: text,
        near: [...all.keys()]
      }
    )
  const hint = all.size || (await store.list({ first: 1 }, scope)).length ? nearOnes(all) : '; nothing is loaded yet'
  throw new NotFoundError(`Nothing here is called ${quoted(text)}${hint}`, { value: text, near: [...all.keys()] })
}

/** Of several that a text may mean the only one that another is part of: Delhi the state, not its city. */
async function containing(
  ontology: Ontology,
  store: GraphStore,
  entities: readonly Entity[],
  scope?: Scope
): Promise<Entity | undefined> {
  if (entities.length < 2) return undefined
  const above = await Promise.all(entities.map(({ id }) => broader(ontology, store, id, scope)))
  const wholes = entities.filter(({ id }) => above.some((ids) => ids.includes(id)))
  return wholes.length === 1 ? wholes[0] : undefined
}

const nearOnes = (near: ReadonlyMap<EntityId, string>) =>
  near.size ? `; near are ${[...near].map(([id, name]) => `${id} (${name})`).join(', ')}` : ''

/** What is there and of a kind that cannot stand here. */
function otherKind(entity: Entity, kinds: readonly string[], near: ReadonlyMap<EntityId, string>): InvalidError {
  return new InvalidError(
    `${entity.id} (${nameOf(entity)}) is of kind ${entity.kind}; here stands ${kinds.join(' or ')}${nearOnes(near)}`,
    { value: entity.id, near: [...near.keys()] }
  )
}

/** Slips are rarely at the start: ids are compared that share this many letters of the slug. */
const SHARED = 3
const COMPARED = 500

/** The entity whose slug is nearest in spelling, among those that begin alike. */
async function speltLike(store: GraphStore, kinds: readonly string[], slug: string, scope?: Scope): Promise<Entity[]> {
  if (!/^[a-z0-9-]{4,80}$/.test(slug)) return []
  const slugs = new Map<string, Entity>()
  for (const kind of kinds) {
    const start = `${kindPrefix(kind)}:${slug.slice(0, SHARED)}`
    for (const entity of await store.list({ kind, after: start, first: COMPARED }, scope))
      if (entity.id.startsWith(start)) slugs.set(entity.id.slice(kindPrefix(kind).length + 1), entity)
  }
  return [slugs.get(closest(slug, [...slugs.keys()]) ?? '') ?? []].flat()
}

function distinct(entities: readonly (Entity | null)[]): Entity[] {
  return [...new Map(entities.flatMap((e) => (e ? [[e.id, e] as [EntityId, Entity]] : []))).values()]
}
