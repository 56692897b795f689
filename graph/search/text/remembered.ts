const MOST_REMEMBERED = 50_000

/** A function of words that keeps its answers: texts repeat their words, and looking one up takes a tenth of the time. */
export function remembered(answer: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= MOST_REMEMBERED) answers.clear()
    const found = answer(word)
    answers.set(word, found)
    return found
  }
}
