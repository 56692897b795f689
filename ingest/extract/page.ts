import type { Gazetteer } from './gazetteer.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { tokenize, type Token } from './tokens.js'
import type { Mention, Span } from './types.js'

/** A document cut into sentences and words, without page furniture: what every stage reads. */
export interface Page {
  text: string
  sentences: readonly Sentence[]
  tokens: readonly Token[]
  gazetteer: Gazetteer
}

/** Index of the first item that starts at or after `offset`; items are sorted by start. */
export const firstFrom = (items: readonly Span[], offset: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Items lying wholly within a span; items are sorted by start. */
export const within = <T extends Span>(items: readonly T[], span: Span): T[] => {
  const found: T[] = []
  for (let index = firstFrom(items, span.start); index < items.length && items[index]!.start < span.end; index++)
    if (items[index]!.end <= span.end) found.push(items[index]!)
  return found
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** No mention is longer than this many code units: bounds the search for those that overlap a span. */
const LONGEST_MENTION = 400

/** Mentions that share text with the span; mentions are sorted by start. */
export const touching = (mentions: readonly Mention[], span: Span): Mention[] => {
  const found: Mention[] = []
  for (
    let index = firstFrom(mentions, span.start - LONGEST_MENTION);
    index < mentions.length && mentions[index]!.start < span.end;
    index++
  )
    if (mentions[index]!.end > span.start) found.push(mentions[index]!)
  return found
}

/** Reading order: by start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

export const readPage = (text: string, gazetteer: Gazetteer): Page => {
  const sentences = sentencesOf(text)
  const all = tokenize(text)
  return { text, sentences, tokens: sentences.flatMap((sentence) => within(all, sentence)), gazetteer }
}
