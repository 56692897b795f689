import type { NameMatch } from './name-match.js'
import type { AffiliationText } from './affiliation-text.js'
import type { MatchCase } from './match-case.js'
import { canonicalWord, isGeneric, isHead } from './word-table.js'

/** Each veto by its reason; true forbids the match. */
const VETOES: Record<string, (found: MatchCase) => boolean> = {
  'another country is named': inAnotherCountry,
  'part of a longer name': insideLongerName,
  'the name goes on': ({ match, text }) => goesOn(match, text),
  'the name begins earlier': ({ match, text }) => beginsEarlier(match, text),
  'a hospital of it': ({ match, text }) => isItsHospital(match, text)
}

/** The reason why a match cannot be meant, or null. */
export function vetoOf(found: MatchCase): string | null {
  return Object.entries(VETOES).find(([, forbids]) => forbids(found))?.[0] ?? null
}

function inAnotherCountry({ match, text: { places }, index }: MatchCase): boolean {
  const { countries, regions } = index.entries[match.name.entry]!
  if (places.countries.size === 0 || countries.some((code) => places.countries.has(code))) return false
  return !regions.some((region) => places.regions.has(region))
}

/** "University of Maryland" within "University of Maryland, Baltimore County". */
function insideLongerName({ match, matches, text, index }: MatchCase): boolean {
  return matches.some(
    (other) =>
      other.start <= match.start &&
      other.end >= match.end &&
      other.end - other.start > match.end - match.start &&
      other.coverage === 1 &&
      other.extra === 0 &&
      other.inOrder &&
      other.name.words.some(isHead) &&
      !inAnotherCountry({ match: other, text, index, matches }) &&
      !beginsEarlier(other, text) &&
      !goesOn(other, text)
  )
}

/** "Shiraz University" before "of Technology"; "Chang Gung" before "University". */
function goesOn({ end, name }: NameMatch, { tokens, words, places }: AffiliationText): boolean {
  const last = words[end - 1]!
  const next = words[end]
  if (!next || tokens[next.token]!.segment !== tokens[last.token]!.segment) return false
  if (!name.words.some(isHead))
    return (
      next.token === last.token + 1 &&
      (isHead(next.text) || (isGeneric(next.text) && isHead(words[end + 1]?.text ?? '')))
    )
  const vague = name.words.length === 2 && name.words.every(isGeneric)
  return (isHead(last.text) || vague) && OF.has(tokens[last.token + 1]!.text) && !places.isPlace[next.token]
}

const OF = new Set('of for de del della di da do fur for'.split(' '))
/** Adjectives that make another body of the head they stand before. */
const QUALIFIERS = new Set(
  'technical medical federal state national catholic agricultural autonomous free open international polytechnic royal islamic christian normal metropolitan military agrarian pedagogical american british german autonoma nacional tecnica politecnica catolica federale'.split(
    ' '
  )
)

/** "University, Toronto" after "York"; "University Milan" after "San Raffaele"; "University of Ostrava" after "Technical". */
function beginsEarlier({ start, end }: NameMatch, { tokens, words }: AffiliationText): boolean {
  const first = words[start]!
  const before = tokens[first.token - 1]
  if (end - start < 2 || !isHead(first.text) || !before || before.segment !== tokens[first.token]!.segment) return false
  if (QUALIFIERS.has(before.text)) return true
  const word = canonicalWord(before.text)
  const telling = word !== '' && !/^\d+$/.test(word) && (!isGeneric(word) || isHead(word))
  return telling && !OF.has(tokens[first.token + 1]?.text ?? '')
}

/** "Aarhus University" before "Hospital". */
function isItsHospital({ end }: NameMatch, { tokens, words }: AffiliationText): boolean {
  const last = words[end - 1]!
  const next = words[end]
  return (
    next?.text === 'hospital' &&
    (last.text === 'university' || last.text === 'college') &&
    next.token === last.token + 1 &&
    tokens[next.token]!.segment === tokens[last.token]!.segment
  )
}
