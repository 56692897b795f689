import { isOpen, type Entity, type EntityId, type Scope } from '../claims.js'
import { withNarrower } from './hierarchy.js'
import type { Parts } from './parts.js'

const NAMED = 3

/** Which narrower fields of work a scope hides, because it leaves out what places them under those asked for; in words. */
export async function fieldsLeftOut(
  { ontology, store }: Pick<Parts, 'ontology' | 'store'>,
  domains: readonly Entity[],
  scope: Scope | undefined
): Promise<string[]> {
  if (isOpen(scope)) return []
  const notes: string[] = []
  for (const { id, fields } of domains) {
    const known = new Set(await withNarrower(ontology, store, id, scope))
    const hidden = (await withNarrower(ontology, store, id)).filter((field) => !known.has(field))
    if (!hidden.length) continue
    const names = await namesOf(store, hidden)
    const which = known.size === 1 ? 'no narrower field' : `not every narrower field`
    notes.push(
      `Under this scope ${which} of ${String(fields['name'])} is known: it leaves out what places ${names} under it`
    )
  }
  return notes
}

async function namesOf(store: Parts['store'], ids: readonly EntityId[]): Promise<string> {
  const shown = await store.get(ids.slice(0, NAMED))
  const names = shown.map((entity, i) => String(entity?.fields['name'] ?? ids[i]))
  const more = ids.length - names.length
  return more ? `${names.join(', ')} and ${more} more` : names.join(', ')
}
