/** A stretch of text, marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** What may stand between two marked words without parting them, as the hyphen of a compound. */
const JOINT = /^[-‐\s]$/

/** Cuts a text at the given [start, end) offsets (UTF-16). Overlapping and stray spans are tolerated. */
export function pieces(text: string, spans: readonly (readonly number[])[]): Piece[] {
  const result: Piece[] = []
  let at = 0
  const add = (end: number, marked: boolean) => {
    const last = result.at(-1)
    if (end > at && last?.marked === marked) last.text += text.slice(at, end)
    else if (end > at) result.push({ text: text.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start = 0, end = 0] of [...spans].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
    const joined = result.length > 0 && JOINT.test(text.slice(at, start))
    add(Math.min(start, text.length), joined)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return result
}

/** The stretch of a long text around its first mark, cut at words, with the spans moved along. */
export function excerpt(
  text: string,
  spans: readonly (readonly number[])[],
  length = 240
): { text: string; spans: number[][] } {
  if (text.length <= length) return { text, spans: spans.map((span) => [...span]) }
  const first = Math.min(...spans.map(([start = 0]) => start), text.length)
  const wanted = Math.max(0, Math.min(first - length / 4, text.length - length))
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1
  const stop = start + length >= text.length ? text.length : Math.max(text.lastIndexOf(' ', start + length), start + 1)
  const lead = start > 0 ? '… ' : ''
  const moved = spans
    .filter(([from = 0, to = 0]) => from >= start && to <= stop)
    .map(([from = 0, to = 0]) => [from - start + lead.length, to - start + lead.length])
  return { text: `${lead}${text.slice(start, stop)}${stop < text.length ? ' …' : ''}`, spans: moved }
}
