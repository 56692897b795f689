import type { EntityId } from '../../graph/index.js'
import type { KnownEntity } from './known-entity.js'
import { exactKey } from './known-index.js'
import { remembered } from './remembered.js'
import { tokenize } from './tokenize.js'

/** The known places: which lies in which, and which a name speaks of. */
export interface PlaceTree {
  /** Whether one of two places may lie in the other; an unknown place may lie anywhere. */
  compatible(a: EntityId, b: EntityId): boolean
  /** Places that stand in a name ("IISER Pune" → Pune), the longest first. */
  namedIn(name: string): readonly EntityId[]
}

const MOST_WORDS = 3
const LEAST_LETTERS = 3

/** Builds the tree from entities; those of other kinds are left out. */
export function placeTree(
  entities: Iterable<Pick<KnownEntity, 'id' | 'kind' | 'name' | 'aliases'> & { readonly parents: readonly EntityId[] }>
): PlaceTree {
  const parents = new Map<EntityId, readonly EntityId[]>()
  const byName = new Map<string, EntityId>()
  for (const { id, kind, name, aliases, parents: above } of entities) {
    if (kind !== 'place') continue
    parents.set(id, above)
    for (const key of [name, ...aliases].map(exactKey))
      if (key.length > LEAST_LETTERS) byName.set(key, byName.get(key) ?? id)
  }
  const ancestors = (id: EntityId): Set<EntityId> => {
    const found = new Set([id])
    for (const each of found) for (const above of parents.get(each) ?? []) found.add(above)
    return found
  }
  return {
    compatible: (a, b) => !parents.has(a) || !parents.has(b) || ancestors(a).has(b) || ancestors(b).has(a),
    namedIn: remembered((name) =>
      namedPlaces(
        tokenize(name).map(({ text }) => text),
        byName
      )
    )
  }
}

function namedPlaces(words: readonly string[], byName: ReadonlyMap<string, EntityId>): EntityId[] {
  const found: EntityId[] = []
  for (let start = 0; start < words.length; start++) {
    for (let length = MOST_WORDS; length > 0; length--) {
      const id = byName.get(`=${words.slice(start, start + length).join('')}`)
      if (id === undefined || start + length > words.length) continue
      found.push(id)
      start += length - 1
      break
    }
  }
  return found
}
