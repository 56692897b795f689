import { datesIn } from '../extract/index.js'

/** Words by which pages mark the day they were put up. */
const MARK =
  /(?:posted|published|updated|release)\s*(?:on|date|at|by)?\s*:?|(?:^|\n)\s*date(?:d)?\s*:?|(?:^|\n)[^\n]{0,60},\s*$/i
const HEAD = 600

/** The date a text gives itself near its beginning ("Posted On: 26 JUN 2025", "date 2025-09-10"), EDTF; null without one. */
export function publishedOn(text: string): string | null {
  const head = text.slice(0, HEAD)
  const dated = datesIn(head).find(({ start }) => MARK.test(head.slice(Math.max(0, start - 40), start)))
  return dated && !dated.value.includes('/') ? dated.value : null
}
