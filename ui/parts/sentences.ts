import { say } from '../language.js'
import { formatDate } from './dates.js'

/** A sentence that the server made, as the reader's language has it; as it is where the language does not know it. */
export function inWords(sentence: string): string {
  for (const [pattern, words] of say.sentences) {
    const found = pattern.exec(sentence)
    if (found) return words(...found.slice(1).map(formatDate))
  }
  return sentence
}
