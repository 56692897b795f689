import type { AffiliationText } from './affiliation-text.js'
import { flag } from './match-case.js'
import type { Features, MatchCase } from './match-case.js'
import { isGeneric, isHead } from './word-table.js'

const UNITS = new Set(['department', 'division', 'faculty', 'school', 'college'])
const FIELDS = new Set(['system', 'science', 'technology'])
const COMMON_HEADS = new Set(['hospital', 'university', 'institute', 'center', 'laboratory', 'college', 'school'])

/** What stands beside the match in its segment, and what the text has that nothing explains. */
export function neighbourFeatures(found: MatchCase): Features {
  const { text, match } = found
  const { left, right } = besides(text, match.start, match.end)
  const [before, after] = [left[0], right[0]]
  const linked = match.start > 0 && text.words[match.start - 1]!.token < text.words[match.start]!.token - 1
  return {
    wholeSegment: flag(left.length + right.length === 0),
    wholeText: flag(match.start === 0 && match.end === text.words.length),
    acrossSegments: segmentOf(text, match.end - 1) - segmentOf(text, match.start),
    opening: flag(match.start === 0),
    position: match.start / text.words.length,
    leftHead: flag(left.some(isHead)),
    leftHospital: flag(left.includes('hospital')),
    leftUnit: flag(left.some((word) => UNITS.has(word))),
    leftAffiliated: flag(left.includes('affiliated')),
    leftWords: Math.min(left.length, 8) / 8,
    hospitalOf: flag(before === 'hospital' && linked),
    headOf: flag(before !== undefined && before !== 'hospital' && isHead(before) && linked),
    rightHead: flag(right.some(isHead)),
    nextHead: flag(after !== undefined && isHead(after)),
    rightUnit: flag(right.some((word) => UNITS.has(word))),
    nextField: flag(after !== undefined && FIELDS.has(after)),
    rightWords: Math.min(right.length, 4) / 4,
    headlessGlued: flag(!match.name.words.some(isHead) && left.length + right.length > 0),
    followedByPlace: flag(followedByPlace(text, match.end)),
    ...openFeatures(found)
  }
}

const segmentOf = ({ tokens, words }: AffiliationText, at: number): number => tokens[words[at]!.token]!.segment

/** Words of the same segment before (nearest first; without short forms: "CSIR-") and after the match, places left out. */
function besides(text: AffiliationText, start: number, end: number): { left: string[]; right: string[] } {
  const { tokens, words, places } = text
  const left: string[] = []
  const right: string[] = []
  for (let at = start - 1; at >= 0 && segmentOf(text, at) === segmentOf(text, start); at--) {
    const { token, text: word } = words[at]!
    if (!places.isPlace[token] && !tokens[token]!.capitals) left.push(word)
  }
  for (let at = end; at < words.length && segmentOf(text, at) === segmentOf(text, end - 1); at++) {
    if (!places.isPlace[words[at]!.token]) right.push(words[at]!.text)
  }
  return { left, right }
}

function followedByPlace(text: AffiliationText, end: number): boolean {
  return (
    end < text.words.length &&
    segmentOf(text, end) !== segmentOf(text, end - 1) &&
    text.places.isPlace[text.words[end]!.token]!
  )
}

/** Heads and telling words that neither this nor any other exact match explains: perhaps a body the register lacks. */
function openFeatures({ text: { words }, match, matches }: MatchCase): Features {
  const covered = words.map(() => false)
  for (const other of matches)
    if (other.coverage === 1 && other.name.words.length > 1) covered.fill(true, other.start, other.end)
  covered.fill(true, match.start, match.end)
  const open = words.filter((_, at) => !covered[at]).map(({ text }) => text)
  return {
    openHospital: flag(open.includes('hospital')),
    openUniversity: flag(open.includes('university')),
    openInstitute: flag(open.includes('institute')),
    openOther: flag(open.some((word) => isHead(word) && !COMMON_HEADS.has(word))),
    openTelling: Math.min(open.filter((word) => !isGeneric(word)).length, 10) / 10
  }
}
