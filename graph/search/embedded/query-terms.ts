import type { Concept } from '../search-index.js'
import { isForeign } from '../text/embedding-texts.js'
import { glossesOf } from '../text/hindi.js'
import { stem } from '../text/stem.js'
import { STOPWORDS } from '../text/stopwords.js'
import { words, type Word } from '../text/words.js'
import { isClass } from './concepts.js'
import { indexWords, nearestNameWords, soundingNameWords } from './near-words.js'
import type { View } from './view.js'

/** A word asked for, and the stems that stand for it in the index: itself, or what it may have meant. */
export interface QueryTerm {
  word: string
  start: number
  end: number
  /** Weight 1 for the word itself, less for guesses; heaviest first. */
  forms: { term: string; weight: number }[]
}

const PREFIX_WEIGHT = 0.7
const NAME_WEIGHT = 0.7
const GLOSS_WEIGHT = 1
const SLIP_WEIGHT = [1, 0.8, 0.6]
const SHORTEST_PREFIX = 3
const MOST_GUESSES = 24

/**
 * The words of a text that say what is asked: no function words (unless there is nothing else), each stem once. Where a thing is
 * named in foreign words, those of its name beside those of them that the index has; Hindi words in English too.
 */
export function queryTerms(view: View, text: string, concepts: readonly Concept[] = []): QueryTerm[] {
  const index = indexWords(view)
  const { knows } = index
  const foreign = concepts.filter((concept) => !isClass(concept) && isForeign(concept, knows))
  const all = words(text).filter((word) => !word.joined || word.text.length > 1)
  const telling = all.filter((word) => !STOPWORDS.has(word.text) || isAcronym(text, word))
  const terms = new Map<string, QueryTerm>()
  const add = (word: Word, forms: () => QueryTerm['forms']): void => {
    const key = stem(word.text)
    if (!terms.has(key)) terms.set(key, { word: word.text, start: word.start, end: word.end, forms: forms() })
  }
  const last = all.at(-1)
  const glosses = glossesOf(text, index).filter(
    ({ start, end, name }) => !(name && foreign.some((concept) => concept.start <= start && end <= concept.end))
  )
  for (const { english, start, end, name } of glosses) {
    const weight = name ? NAME_WEIGHT : GLOSS_WEIGHT
    for (const { text } of words(english)) add({ text, start, end }, () => [{ term: stem(text), weight }])
  }
  for (const word of telling.length > 0 ? telling : all) {
    const named = [...glosses, ...foreign].some(({ start, end }) => start <= word.start && word.end <= end)
    if (!named) add(word, () => formsOf(view, word, word === last && word.end === text.length))
    else if (knows(word.text)) add(word, () => [{ term: stem(word.text), weight: 1 }])
  }
  for (const { name, start, end } of foreign) {
    for (const { text } of words(name))
      if (!STOPWORDS.has(text)) add({ text, start, end }, () => [{ term: stem(text), weight: NAME_WEIGHT }])
  }
  return [...terms.values()]
}

/** "WHO" and "IT" in capitals are names, unless the whole text is in capitals. */
function isAcronym(text: string, word: Word): boolean {
  const raw = text.slice(word.start, word.end)
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && text !== text.toUpperCase()
}

/** A word the index knows is taken at its word; an unknown one as the beginning of a name's word if it ends the text, else as a slip. */
function formsOf(view: View, word: Word, isLast: boolean): { term: string; weight: number }[] {
  const itself = [word.text, ...(word.joined ? [word.joined] : [])].map((form) => ({ term: stem(form), weight: 1 }))
  if (itself.some(({ term }) => view.knows(term))) return itself
  const begun = isLast ? continuations(view, word.text) : []
  return begun.length > 0 ? begun : corrections(view, word.text)
}

function continuations(view: View, prefix: string): { term: string; weight: number }[] {
  if (prefix.length < SHORTEST_PREFIX) return []
  const found = new Map<string, number>()
  for (const { nameWords, nameWordEntries } of view.segments) {
    const [from, to] = nameWords.prefixRange(prefix)
    for (let i = from; i < to; i++) {
      const uses = nameWordEntries.start[i + 1]! - nameWordEntries.start[i]!
      found.set(nameWords.get(i), (found.get(nameWords.get(i)) ?? 0) + uses)
    }
  }
  const frequent = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_GUESSES)
  return asForms(frequent.map(([word]) => ({ word, weight: PREFIX_WEIGHT })))
}

/** What is spelt nearly so, else what sounds so. */
function corrections(view: View, word: string): { term: string; weight: number }[] {
  const spelt = nearestNameWords(view, word)
  const near = spelt.length > 0 ? spelt : soundingNameWords(view, word)
  return asForms(near.map(({ word, distance }) => ({ word, weight: SLIP_WEIGHT[distance]! })))
}

function asForms(guesses: readonly { word: string; weight: number }[]): { term: string; weight: number }[] {
  const forms = new Map<string, number>()
  for (const { word, weight } of guesses) forms.set(stem(word), Math.max(weight, forms.get(stem(word)) ?? 0))
  return [...forms].map(([term, weight]) => ({ term, weight }))
}
