/** A pure function of a text that remembers its answers; forgets all when there are too many, so that memory is bounded. */
export function remembered<V>(compute: (text: string) => V, most = 50_000): (text: string) => V {
  const answers = new Map<string, V>()
  return (text) => {
    const found = answers.get(text)
    if (found !== undefined) return found
    const answer = compute(text)
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
