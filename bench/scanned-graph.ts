import { sangamOntology, type Entity, type EntityId, type Relation, type Selection } from '../graph/index.js'
import { parsePattern } from '../graph/pattern.js'

/** A graph as two plain lists, asked by going through all of them: the least that any answer can be compared with. */
export interface Scanned {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly degrees: ReadonlyMap<EntityId, number>
}

export async function scan({ entities, relations }: Selection): Promise<Scanned> {
  const [things, ties] = [await listed(entities()), await listed(relations())]
  const degrees = new Map<EntityId, number>()
  for (const { from, to } of ties) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return { entities: things, relations: ties, degrees }
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** How many starts have a path over a pattern, one scan of all relations a hop; `to` bounds the ends. */
export function scanPattern({ relations }: Scanned, text: string, to: ReadonlySet<EntityId> | null): number {
  const { start, steps } = parsePattern(sangamOntology, text)
  const kinds = [start, ...steps.map((step) => step.kinds)]
  const isOf = (id: EntityId, names: readonly string[]) => names.includes(sangamOntology.kindOfId(id)!)
  let reached = new Map<EntityId, number>()
  for (let i = steps.length - 1; i >= 0; i--) {
    const { relations: types, direction } = steps[i]!
    const next = new Map<EntityId, number>()
    for (const { type, from, to: end, confidence } of relations) {
      if (!types.includes(type)) continue
      const [near, far] = direction === 'out' ? [from, end] : [end, from]
      const ends = i === steps.length - 1 ? (!to || to.has(far) ? 1 : 0) : (reached.get(far) ?? 0)
      if (ends && isOf(near, kinds[i]!) && isOf(far, kinds[i + 1]!))
        next.set(near, (next.get(near) ?? 0) + ends * confidence)
    }
    reached = next
  }
  return reached.size
}

/** What lies within some hops of an entity, one scan of all relations a hop; hubs are not crossed. */
export function scanAround({ relations, degrees }: Scanned, id: EntityId, hops: number): Set<EntityId> {
  const reached = new Set([id])
  let frontier = new Set([id])
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<EntityId>()
    for (const { from, to } of relations) {
      if (frontier.has(from) && !reached.has(to)) next.add(to)
      if (frontier.has(to) && !reached.has(from)) next.add(from)
    }
    for (const found of next) reached.add(found)
    frontier = new Set([...next].filter((found) => (degrees.get(found) ?? 0) <= 500 && !found.startsWith('place:')))
  }
  return reached
}

/** An entity and all that is part of it, one scan of all relations a level. */
export function scanNarrower({ relations }: Scanned, id: EntityId): Set<EntityId> {
  const found = new Set([id])
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const { type, from, to } of relations) if (type === 'PART_OF' && found.has(to)) found.add(from)
  }
  return found
}
