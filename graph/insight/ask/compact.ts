import type { EntityId } from '../../claims.js'
import type { SearchDocument } from '../../search/search-index.js'
import type { Reading, Unit } from './unit.js'
import { levelOf, preferred } from './slots.js'
import type { Token } from './tokens.js'

const CLUSTER = 'Cluster'

interface Source {
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
}

/**
 * Puts neighbours together that name one thing: "Pune cluster" is the cluster that serves Pune, "DRIIV cluster" and "project
 * SAMEER" are the thing alone. Readings come in the order of preference.
 */
export function compact(source: Source, tokens: readonly Token[], units: readonly Unit[]): Unit[] {
  const merged: Unit[] = []
  for (const unit of units.map((u) => (u.readings ? { ...u, readings: preferred(source, u.readings) } : u))) {
    const before = merged.at(-1)
    const between = before ? tokens.slice(before.end, unit.start) : []
    const beside = before && (!between.length || isGenitive(between, unit))
    const joined = beside ? (join(source, before, unit) ?? join(source, unit, before)) : null
    if (joined) merged[merged.length - 1] = { ...joined, start: before!.start, end: unit.end }
    else merged.push(unit)
    if (unit.sense?.is === 'kind' && unit.sense.kind === CLUSTER) clustersBefore(source, tokens, merged)
  }
  return merged
}

const AND = /^(?:and|or|aur|ya|vs|versus|with|और|या|तथा|व)$/

/** "Pune, Delhi and Hyderabad clusters", "Vizag vs Jodhpur cluster": what stands before the word are clusters, if they are several. */
function clustersBefore(source: Source, tokens: readonly Token[], units: Unit[]): void {
  const word = units.at(-1)!
  const isWord = word.sense !== undefined
  const named = new Map<number, Unit>()
  let after = isWord ? { ...word, end: word.start } : word
  for (let at = units.length - 2; at >= 0; at--) {
    const unit = units[at]!
    if (!tokens.slice(unit.end, after.start).every(({ text }) => AND.test(text))) break
    if (tokens.slice(unit.start, unit.end).every(({ text }) => AND.test(text))) continue
    const serving = unit.readings?.find(({ kind }) => kind === CLUSTER) ?? servingOf(source, unit)
    if (!serving) break
    named.set(at, { ...unit, readings: [serving] })
    after = unit
  }
  if (named.size < (isWord ? 2 : 1)) return
  for (const [at, unit] of named) units[at] = unit
  if (isWord) units.splice(-2, 2, { ...units.at(-2)!, end: word.end })
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
function join({ documents }: Source, named: Unit, word: Unit): Unit | null {
  const sense = word.sense
  if (isItsCity(documents, named, word)) return named
  if (sense?.is !== 'kind' || !named.readings || word.plural) return null
  const same = named.readings.filter(({ kind }) => kind === sense.kind)
  if (same.length) return { ...named, readings: same }
  const serving = sense.kind === CLUSTER ? servingOf({ documents }, named) : null
  return serving && { ...named, readings: [serving] }
}

/** The one cluster that serves a place. */
function servingOf({ documents }: Source, { readings }: Unit): Reading | null {
  const place = readings?.find(({ kind }) => kind === 'Place')
  if (!place) return null
  const serving = [...documents.values()].filter(
    ({ kind, facets }) => kind === CLUSTER && facets['state.any']?.includes(place.id)
  )
  const [one] = serving
  return one && serving.length === 1 ? { id: one.id, kind: one.kind, name: one.names[0] ?? one.id } : null
}
