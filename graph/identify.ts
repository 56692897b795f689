import type { Entity, EntityId, Scope } from './claims.js'
import { InvalidError, NotFoundError } from './errors.js'
import { kindPrefix, type Ontology } from './ontology.js'
import { nameOf } from './search-documents.js'
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
  }: { kinds?: readonly string[]; scope?: Scope; searchScope?: SearchScope }
): Promise<Entity> {
  const ids = text.includes(':') ? [text] : kinds.map((kind) => `${kindPrefix(kind)}:${text}`)
  const found = distinct(await store.get(ids, scope)).filter((entity) => kinds.includes(entity.kind))
  if (found.length === 1) return found[0]!
  const near = await index.suggest(text.slice(text.indexOf(':') + 1).replaceAll('-', ' '), {
    kinds,
    first: 5,
    ...(searchScope && { scope: searchScope })
  })
  const exact = near.filter(({ matched }) => matched.toLowerCase() === text.toLowerCase()).map(({ id }) => id)
  const named = distinct(await store.get([...new Set(exact)], scope))
  if (!found.length && named.length === 1) return named[0]!
  const ambiguous = [...found, ...named]
  if (ambiguous.length > 1) {
    throw new InvalidError(
      `"${text}" may mean ${ambiguous.map((e) => `${e.id} (${nameOf(e)})`).join(' or ')}; give the id`,
      { value: text }
    )
  }
  const hint = near.length ? `; near are ${near.map((s) => `${s.id} (${s.name})`).join(', ')}` : ''
  throw new NotFoundError(`Nothing here is called "${text}"${hint}`, { value: text, near: near.map((s) => s.id) })
}

function distinct(entities: readonly (Entity | null)[]): Entity[] {
  return [...new Map(entities.flatMap((e) => (e ? [[e.id, e] as [EntityId, Entity]] : []))).values()]
}
