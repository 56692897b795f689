import { vetoOf } from './entity-vetoes.js'
import type { ProposedEntity } from './graph-entities.js'
import { groupBy } from './group-by.js'
import { looseKey } from './known-index.js'
import { soundWords } from './sound-words.js'
import type { KnownGraph } from './weigh-proposal.js'

/** Above it pairs are not compared one by one: so many different statements on one name are of several things. */
const MOST_VARIANTS = 60

/** Words of gatherings and undertakings that say as little of which one is meant as "institute" does of a body. */
const COMMON = new Set(
  (
    'annual award camp campaign ceremony conclave conference convention event exhibition expo fair festival first forum general ' +
    'global inaugural inauguration initiative interaction launch lecture meet meeting mission new plan programme project review ' +
    'roundtable scheme second seminar series session summit symposium talk third training visit webinar week workshop'
  ).split(' ')
)

const isTelling = (name: string): boolean => soundWords(name).some(({ text, generic }) => !generic && !COMMON.has(text))

/** Things of one kind and name are one, unless something speaks against it; a name of general words says too little. */
export function sameThings(proposals: readonly ProposedEntity[], known: KnownGraph): ProposedEntity[][] {
  const telling = proposals.filter(({ name }) => isTelling(name))
  const groups = [...groupBy(telling, ({ kind, name }) => `${kind} ${looseKey(name)}`).values()]
  return groups.flatMap((group) => withoutConflict(group, known))
}

/**
 * A group in which nothing speaks against any pair is one thing. Otherwise those that state the same of themselves are one,
 * and those that state nothing stay alone, because nothing tells which they are.
 */
function withoutConflict(group: ProposedEntity[], known: KnownGraph): ProposedEntity[][] {
  if (group.length < 2) return []
  const variants = [...groupBy(group, (each) => statementOf(each, known)).values()]
  if (!conflict(variants, known) && !isCut(group, known)) return [group]
  return variants.filter((each) => statesSomething(each[0]!) && !isCut(each, known))
}

const statementOf = ({ type, places, parents, years }: ProposedEntity, { settled }: KnownGraph): string =>
  JSON.stringify([type ?? null, places.toSorted(), parents.map(settled).sort(), years.toSorted()])

const statesSomething = ({ type, places, parents, years }: ProposedEntity): boolean =>
  type !== undefined || places.length + parents.length + years.length > 0

const conflict = (variants: readonly ProposedEntity[][], known: KnownGraph): boolean =>
  variants.length > MOST_VARIANTS ||
  variants.some(([a], at) => variants.slice(at + 1).some(([b]) => vetoOf(a!, b!, known) !== null))

/** Whether a curator keeps two of a group apart. */
function isCut(group: readonly ProposedEntity[], { apartFrom }: KnownGraph): boolean {
  const ids = new Set(group.map(({ id }) => id))
  return group.some(({ id }) => [...apartFrom(id)].some((other) => ids.has(other)))
}
