import type { EntityId } from '../../claims.js'
import type { SearchDocument } from '../../search/search-index.js'
import type { Unit } from './mentions.js'
import { levelOf, preferred } from './slots.js'
import type { Token } from './tokens.js'

/**
 * Puts neighbours together that name one thing: "Pune cluster" is the cluster that serves Pune, "DRIIV cluster" and "project
 * SAMEER" are the thing alone. Readings come in the order of preference.
 */
export function compact(
  source: { readonly documents: ReadonlyMap<EntityId, SearchDocument> },
  tokens: readonly Token[],
  units: readonly Unit[]
): Unit[] {
  const merged: Unit[] = []
  for (const unit of units.map((u) => (u.readings ? { ...u, readings: preferred(source, u.readings) } : u))) {
    const before = merged.at(-1)
    const between = before ? tokens.slice(before.end, unit.start) : []
    const beside = before && (!between.length || isGenitive(between, unit))
    const joined = beside ? (join(source, before, unit) ?? join(source, unit, before)) : null
    if (joined) merged[merged.length - 1] = { ...joined, start: before!.start, end: unit.end }
    else merged.push(unit)
  }
  return merged
}

/** "ओडिशा का क्लस्टर", "Odisha ka cluster". */
const isGenitive = (between: readonly Token[], { sense }: Unit) =>
  sense?.is === 'kind' && between.length === 1 && /^(?:का|के|की|ka|ke|ki)$/.test(between[0]!.text)

/** "NIV Pune": an institution and the city it stands in. */
function isItsCity(documents: ReadonlyMap<EntityId, SearchDocument>, named: Unit, place: Unit): boolean {
  const [institution, city] = [named.readings?.[0], place.readings?.find(({ kind }) => kind === 'Place')]
  if (institution?.kind !== 'Institution' || !city || levelOf(documents.get(city.id)) !== 'city') return false
  return named.start < place.start && (documents.get(institution.id)?.facets['state.any'] ?? []).includes(city.id)
}

/** `named` with the kind word beside it; null where the word stands for itself. */
function join(
  { documents }: { readonly documents: ReadonlyMap<EntityId, SearchDocument> },
  named: Unit,
  word: Unit
): Unit | null {
  const sense = word.sense
  if (isItsCity(documents, named, word)) return named
  if (sense?.is !== 'kind' || !named.readings || word.plural) return null
  const same = named.readings.filter(({ kind }) => kind === sense.kind)
  if (same.length) return { ...named, readings: same }
  const place = named.readings.find(({ kind }) => kind === 'Place')
  if (sense.kind !== 'Cluster' || !place) return null
  const serving = [...documents.values()].filter(
    ({ kind, facets }) => kind === sense.kind && facets['state.any']?.includes(place.id)
  )
  return serving.length === 1
    ? { ...named, readings: serving.map(({ id, kind, names }) => ({ id, kind, name: names[0] ?? id })) }
    : null
}
