import type { Json } from '../../graph/index.js'

/** Scripts that only one of the languages met here is written in. Devanagari is not among them: Hindi, Marathi, … */
const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Oriya}/u, 'or']
]

// Spellings met on pages that a machine translated or spoilt: kept as aliases, without the remark on them.
const SPELLING_REMARK = / \((?:garbled|machine-translated)[^()]*\)$/

/** Names separated by `|`, each with its language where the script tells it. */
export function aliases(cell: string): Json {
  return names(cell).map((text) => ({ text, language: languageOf(text) }))
}

/** Names separated by `|`, all in the language named. */
export function aliasesIn(language: string): (cell: string) => Json {
  return (cell) => names(cell).map((text) => ({ text, language }))
}

function names(cell: string): string[] {
  return cell
    .split('|')
    .map((name) => name.trim().replace(SPELLING_REMARK, ''))
    .filter(Boolean)
}

function languageOf(text: string): string | null {
  return LANGUAGE_OF_SCRIPT.find(([script]) => script.test(text))?.[1] ?? null
}
