import { amountsIn } from './amounts-in.js'
import { comparePeople } from './compare-people.js'
import { compareNames } from './compare-names.js'
import { countryOf } from './country-names.js'
import type { KnownEntity } from './known-entity.js'
import { exactKey } from './known-index.js'
import type { KnownIndex, KnownName } from './known-index.js'
import { canonical, exactEntities, resolveMention } from './resolve-mention.js'
import type { Verdict } from './verdict.js'

/** Two names to compare. `without`: a label not to be looked up as an alias. */
export interface NamePair {
  a: string
  b: string
  kind?: string
  without?: string
}

const same = (why: string): Verdict => ({ decision: 'same', why })
const review = (why: string): Verdict => ({ decision: 'review', why })
const different = (why: string): Verdict => ({ decision: 'different', why })

/** Kinds whose names are compared by a rule of their own. */
const BY_KIND: Record<string, (a: string, b: string) => Verdict> = {
  number: compareAmounts,
  country: compareCountries
}

/** Decides whether two names mean one thing: by the known entities they lead to, else by the names themselves. */
export function decidePair(pair: NamePair, index: KnownIndex): Verdict {
  const rule = BY_KIND[pair.kind ?? '']
  if (rule) return rule(pair.a, pair.b)
  const [a, b] = [bareName(pair.a), bareName(pair.b)]
  const [left, right] = [lookUp(a, pair, index), lookUp(b, pair, index)]
  if (left.length > 0 && right.length > 0) return compareKnown(left, right, a, b, index)
  if (pair.kind === 'person') return comparePeople(a, b)
  const [known, other] = left.length > 0 ? [left, b] : [right, a]
  const byNames = isForeign(a) || isForeign(b) ? review('another script, no known label') : compareNames(a, b)
  if (known.length === 0 || byNames.decision === 'same') return byNames
  return compareWithKnown(known, other, byNames, pair, index)
}

/** "AAU = Anand Agricultural University" → the name behind the sign. */
const bareName = (name: string): string => name.replace(/^\s*\S{2,10}\s+=\s+/, '')

function lookUp(name: string, { kind, without }: NamePair, index: KnownIndex): KnownName[] {
  const withheld = without === undefined ? {} : { without }
  const ofKind = kind === undefined ? [] : exactEntities({ mention: name, kind, ...withheld }, index)
  const ofAny = exactEntities({ mention: name, ...withheld }, index)
  const own = ofAny.filter(({ role }) => role !== 'alias')
  return own.length > 0 && ofKind.every(({ role }) => role === 'alias') ? own : ofKind.length > 0 ? ofKind : ofAny
}

/** Letters of a script that names are not compared in word by word. */
const isForeign = (name: string): boolean => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)

function compareKnown(
  left: readonly KnownName[],
  right: readonly KnownName[],
  a: string,
  b: string,
  index: KnownIndex
): Verdict {
  const [byIdA, byIdB] = [left, right].map(
    (names) => new Map(names.map(({ entity }) => [canonical(entity, index).id, entity]))
  )
  const common = [...byIdA!.keys()].filter((id) => byIdB!.has(id))
  if (common.length > 1 && a === b) return review(`${common.length} entities bear this name`)
  if (common.length > 0) return same(`both are known names of ${common[0]}`)
  const apart = `${[...byIdA!.keys()][0]} is not ${[...byIdB!.keys()][0]}`
  if (isForeign(a) || isForeign(b)) return review(apart)
  if (left[0]!.entity.kind !== right[0]!.entity.kind && compareNames(a, b).decision === 'same')
    return same('the same name but for its legal form')
  return successionOf([...byIdA!.values()], [...byIdB!.values()]) ?? different(apart)
}

function successionOf(left: readonly KnownEntity[], right: readonly KnownEntity[]): Verdict | null {
  const follows = (from: readonly KnownEntity[], to: readonly KnownEntity[]) =>
    from.some(({ succeededBy }) => to.some(({ id }) => id === succeededBy))
  return follows(left, right) || follows(right, left) ? different('one succeeded the other') : null
}

function compareWithKnown(
  known: readonly KnownName[],
  other: string,
  byNames: Verdict,
  pair: NamePair,
  index: KnownIndex
): Verdict {
  const { kind } = known[0]!.entity
  const answer = resolveMention(
    { mention: other, kind, ...(pair.without === undefined ? {} : { without: pair.without }) },
    index
  )
  const ids = known.map(({ entity }) => canonical(entity, index).id)
  if (answer.entity !== null && ids.includes(answer.entity)) return same(answer.why)
  if (isForeign(other)) return review(answer.why)
  return answer.entity === null || exactKey(other) === '='
    ? byNames
    : byNames.decision === 'review'
      ? different(`it is ${answer.entity}`)
      : byNames
}

function compareAmounts(a: string, b: string): Verdict {
  const [left, right] = [amountsIn(a), amountsIn(b)]
  if (left.length === 0 || right.length === 0) return review('no amount found')
  return left.join() === right.join() ? same('the same amount') : different('other amounts')
}

function compareCountries(a: string, b: string): Verdict {
  const [left, right] = [countryOf(a), countryOf(b)]
  if (left === undefined || right === undefined) return review('not a country this table knows')
  return left === right ? same(`both are ${left}`) : different(`${left} is not ${right}`)
}
