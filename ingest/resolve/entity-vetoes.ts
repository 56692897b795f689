import type { EntityId } from '../../graph/index.js'
import type { GraphEntity } from './graph-entities.js'
import { looseKey } from './known-index.js'
import type { PlaceTree } from './place-tree.js'

/** What a veto looks things up in. */
export interface VetoContext {
  readonly placeTree: PlaceTree
  /** The entity an id means as far as is known: links of bodies are settled before those of people. */
  readonly settled: (id: EntityId) => EntityId
  readonly nameOf: (id: EntityId) => string | undefined
  readonly apartFrom: (id: EntityId) => ReadonlySet<EntityId>
}

type Veto = (a: GraphEntity, b: GraphEntity, context: VetoContext) => string | null

/** Types that writers exchange for one and the same body; types of two groups are two bodies. */
const TYPE_GROUPS = [
  ['university', 'research-institute', 'school', 'hospital', 'facility'],
  ['company', 'startup'],
  ['government', 'funder', 'research-institute', 'facility'],
  ['ngo', 'funder', 'research-institute']
]

const otherType: Veto = ({ type: a }, { type: b }) =>
  a === undefined || b === undefined || a === b || TYPE_GROUPS.some((group) => group.includes(a) && group.includes(b))
    ? null
    : `one is a ${a}, the other a ${b}`

/** Places stated beside the names, and those in a name that the other name does not have. */
const otherPlace: Veto = (a, b, { placeTree }) => {
  const [namedA, namedB] = [a, b].map((entity) => [entity.name, ...entity.aliases].flatMap(placeTree.namedIn))
  const only = (mine: readonly EntityId[], others: readonly EntityId[]) => mine.filter((id) => !others.includes(id))
  const left = [...a.places, ...only(placeTree.namedIn(a.name), namedB!)]
  const right = [...b.places, ...only(placeTree.namedIn(b.name), namedA!)]
  if (left.length === 0 || right.length === 0) return null
  const meets = left.some((place) => right.some((other) => placeTree.compatible(place, other)))
  return meets ? null : `one is in ${left[0]}, the other in ${right[0]}`
}

const otherParent: Veto = (a, b, { settled, nameOf }) => {
  const keys = ({ parents }: GraphEntity) => parents.map((id) => [settled(id), looseKey(nameOf(id) ?? id)] as const)
  const [left, right] = [keys(a), keys(b)]
  if (left.length === 0 || right.length === 0) return null
  const meets = left.some(([id, name]) => right.some(([other, otherName]) => id === other || name === otherName))
  return meets ? null : `one is part of ${left[0]![0]}, the other of ${right[0]![0]}`
}

const otherYear: Veto = ({ kind, years: a }, { years: b }) =>
  kind !== 'event' || a.length === 0 || b.length === 0 || a.some((year) => b.includes(year))
    ? null
    : `one was in ${a[0]}, the other in ${b[0]}`

const decided: Veto = (a, b, { apartFrom }) => (apartFrom(a.id).has(b.id) ? 'a curator keeps them apart' : null)

const VETOES = [decided, otherType, otherPlace, otherParent, otherYear]

/** Why two entities cannot be one whatever their names say; null where nothing speaks against it. */
export function vetoOf(a: GraphEntity, b: GraphEntity, context: VetoContext): string | null {
  for (const veto of VETOES) {
    const reason = veto(a, b, context)
    if (reason !== null) return reason
  }
  return null
}
