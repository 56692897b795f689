import { flag } from './match-case.js'
import type { Features, MatchCase } from './match-case.js'
import { surfaceOf } from './name-words.js'
import { isGeneric, isHead } from './word-table.js'

const MOST_BITS = 30
const MOST_BITS_IN_ALL = 60
const LONGEST = 8
const UNITS = new Set(['department', 'division', 'faculty', 'school'])

/** How well the words agree, and how much a name of this kind says. */
export function nameFeatures(found: MatchCase): Features {
  const { index, match } = found
  const { name, coverage, extra, inOrder } = match
  const entry = index.entries[name.entry]!
  const type = (wanted: string) => flag(entry.types.includes(wanted))
  return {
    near: flag(coverage < 1 || extra > 0),
    missing: 1 - coverage,
    extra,
    surface: flag(sameSurface(found)),
    reordered: flag(!inOrder),
    former: flag(name.former),
    short: flag(name.short),
    alias: flag(name.kind === 'alias'),
    acronym: flag(name.kind === 'acronym'),
    prominence: entry.prominence / 4,
    inactive: flag(!entry.active),
    education: type('education'),
    company: type('company'),
    facility: type('facility'),
    government: type('government'),
    funder: type('funder'),
    ...wordFeatures(found)
  }
}

function wordFeatures({ index, match, text }: MatchCase): Features {
  const { words } = match.name
  const telling = words.filter((word) => !isGeneric(word))
  const bits = (of: readonly string[]) => of.reduce((sum, word) => sum + index.weight(word), 0)
  const capitals = text.words.slice(match.start, match.end).every(({ token }) => text.tokens[token]!.capitals)
  const single = words.length === 1
  const has = (word: string) => flag(words.includes(word))
  return {
    single: flag(single && !capitals),
    singleInCapitals: flag(single && capitals),
    shortWord: flag(single && words[0]!.length <= 3),
    bits: Math.min(bits(telling), MOST_BITS) / 10,
    allBits: Math.min(bits(words), MOST_BITS_IN_ALL) / 20,
    firstWord: index.weight(words[0]!) / 20,
    length: Math.min(words.length, LONGEST) / 4,
    genericOnly: flag(telling.length === 0),
    oneTelling: flag(telling.length === 1),
    headless: flag(!words.some(isHead)),
    hospital: has('hospital'),
    laboratory: has('laboratory'),
    institute: has('institute'),
    college: has('college'),
    unit: flag(words.some((word) => UNITS.has(word)))
  }
}

function sameSurface({ text, match: { start, end, name } }: MatchCase): boolean {
  return surfaceOf(text.tokens.slice(text.words[start]!.token, text.words[end - 1]!.token + 1)) === name.surface
}
