import { byCodeUnit, type Entity, type EntityId, type Relation, type Scope } from './claims.js'
import { encodeCursor, pageAfter, type Page } from './page.js'
import { nameOf } from './search-text.js'
import type { GraphStore, Path } from './store/graph-store.js'

export interface RelatedQuery {
  readonly relation?: string
  readonly direction?: 'out' | 'in' | 'any'
  readonly kind?: string
  readonly first?: number
  readonly after?: string
}

/** One relation of an entity, as seen from it. */
export interface Related {
  readonly relation: Relation
  readonly direction: 'out' | 'in'
  readonly entity: Entity
  readonly cursor: string
}

/** An entity's relations, by type, then by the other end's name. */
export async function relatedTo(
  store: GraphStore,
  id: EntityId,
  { relation, direction = 'any', kind, first = 50, after }: RelatedQuery,
  scope?: Scope
): Promise<Page<Related>> {
  const step = { relations: relation ? [relation] : [], direction, kinds: kind ? [kind] : [] }
  const request = { pattern: { start: [], steps: [step] }, from: [id], perPair: 1_000 }
  const paths = [...(await store.match(request, scope))]
  const ends = paths.map((path) => path.nodes[1]!)
  const others = await store.get(ends, scope)
  const rows = paths.map((path, i) => rowOf(path, others[i]!)).sort((a, b) => byCodeUnit(a.cursor, b.cursor))
  const page = pageAfter(rows, after, first)
  return { ...page, items: page.items.map((row) => ({ ...row, cursor: encodeCursor(row.cursor) })) }
}

function rowOf({ nodes, relations }: Path, entity: Entity): Related {
  const relation = relations[0]!
  const direction = relation.from === nodes[0] ? 'out' : 'in'
  return { relation, direction, entity, cursor: [relation.type, direction, nameOf(entity), relation.id].join('\u0000') }
}
