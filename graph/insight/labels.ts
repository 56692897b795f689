import { byCodeUnit, type EntityId } from '../claims.js'

/** What the nodes of a path table are called, as numbers. */
export interface Labels {
  /** In code-unit order. */
  readonly names: readonly string[]
  /** Of each node which of the names; -1 where it has none. */
  readonly of: Int32Array
}

/** Calls every one of some ids, which come in code-unit order, by a name. */
export function labelled(ids: readonly EntityId[], nameOf: (id: EntityId) => string | undefined): Labels {
  const known = new Map<string, number>(ids.map((id, node) => [id, node]))
  const called = ids.map(nameOf)
  const added = [...new Set(called)].filter((name) => name !== undefined && !known.has(name)) as string[]
  const names = added.length ? [...ids, ...added].sort(byCodeUnit) : ids
  const numbers = added.length ? new Map(names.map((name, i) => [name, i])) : known
  return { names, of: Int32Array.from(called, (name) => (name === undefined ? -1 : numbers.get(name)!)) }
}
