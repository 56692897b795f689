import { stem } from './text/stem.js'
import { words } from './text/words.js'

/** Where words of a text have one of the given stems: UTF-16 offsets, in order. */
export function highlightSpans(text: string, stems: ReadonlySet<string>): [number, number][] {
  return words(text)
    .filter((word) => stems.has(stem(word.text)) || (word.joined !== undefined && stems.has(stem(word.joined))))
    .map((word) => [word.start, word.end])
}

const SENTENCE = /[^.!?।\n]*(?:[.!?।]+(?=\s|$)|\n|$)|[^.!?।\n]+[.!?।]/g

/** The sentence of a passage with most different query words; the first of equals. Offsets into the passage. */
export function bestSentence(passage: string, stems: ReadonlySet<string>): [number, number] {
  let best: [number, number] = [0, passage.length]
  let most = -1
  for (const match of passage.matchAll(SENTENCE)) {
    const sentence = match[0].trim()
    if (sentence === '') continue
    const hits = new Set(
      words(sentence)
        .map((word) => stem(word.text))
        .filter((term) => stems.has(term))
    ).size
    if (hits <= most) continue
    most = hits
    const start = match.index + match[0].indexOf(sentence)
    best = [start, start + sentence.length]
  }
  return best
}
