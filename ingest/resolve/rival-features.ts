import type { NameMatch } from './name-match.js'
import { flag } from './match-case.js'
import type { Features, MatchCase } from './match-case.js'
import type { RegistryEntry } from './registry-index.js'
import { isHead } from './word-table.js'

/** Other entries of the same name at the same words, and other bodies elsewhere in the text. */
export function rivalFeatures(found: MatchCase): Features {
  const { match, matches } = found
  const others = matches.filter(({ name }) => name.entry !== match.name.entry)
  return { ...namesakeFeatures(found, others), ...companyFeatures(found, others) }
}

function namesakeFeatures({ text, index, match }: MatchCase, others: readonly NameMatch[]): Features {
  const inCity = ({ cities }: RegistryEntry) => cities.some((key) => text.places.cities.has(key))
  const entry = index.entries[match.name.entry]!
  const here = inCity(entry)
  const rivals = others
    .filter(({ start, end }) => start === match.start && end === match.end)
    .map(({ name, inOrder }) => ({ name, inOrder, entry: index.entries[name.entry]! }))
  const some = (condition: (rival: (typeof rivals)[number]) => boolean) => flag(rivals.some(condition))
  return {
    rival: flag(rivals.length > 0),
    rivalInCity: flag(!here) * some((rival) => inCity(rival.entry)),
    soleInCity: flag(here && rivals.length > 0) * (1 - some((rival) => inCity(rival.entry))),
    rivalEqualPlace: some((rival) => inCity(rival.entry) === here),
    rivalFull: flag(match.name.short) * some(({ name }) => !name.short),
    rivalDisplay: flag(match.name.kind !== 'display') * some(({ name }) => name.kind === 'display' && !name.short),
    rivalStronger: some((rival) => rival.entry.prominence > entry.prominence),
    rivalOrdered: flag(!match.inOrder) * some(({ inOrder }) => inOrder),
    inside: Math.max(0, ...others.filter((other) => contains(other, match)).map(({ coverage }) => coverage))
  }
}

function contains(outer: NameMatch, inner: NameMatch): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

function companyFeatures({ index, match }: MatchCase, others: readonly NameMatch[]): Features {
  const entry = index.entries[match.name.entry]!
  const headed = others.filter(
    ({ name, coverage, start, end }) =>
      (end <= match.start || start >= match.end) && coverage === 1 && name.words.length > 1 && name.words.some(isHead)
  )
  const universities = headed.filter(({ name }) => name.words.includes('university'))
  return {
    headedElsewhere: flag(headed.length > 0),
    universityElsewhere: flag(universities.length > 0),
    laterUniversity: flag(universities.some(({ start }) => start >= match.end)),
    several: Math.min(new Set(headed.map(({ name }) => name.entry)).size, 4) / 4,
    parentHere: flag(headed.some(({ name }) => entry.parents.includes(index.entries[name.entry]!.id))),
    childHere: flag(headed.some(({ name }) => index.entries[name.entry]!.parents.includes(entry.id)))
  }
}
