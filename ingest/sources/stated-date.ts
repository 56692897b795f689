const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Forms of a date that mean one day, month or year only; 03/04/2025 means two and is none of them. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, 1, 2, 3],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, 1, 2, 3],
  [/^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i, 3, 2, 1],
  [/^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i, 3, 1, 2],
  [/^(\d{4})-(\d\d)(?!\d)/, 1, 2, 0],
  [/^([a-z]{3,9})\.?,?\s+(\d{4})$/i, 2, 1, 0],
  [/^(\d{4})$/, 1, 0, 0]
]

/** EDTF level 0 (the day as stated, whatever its time zone) of a date as metadata state it; undefined for none. */
export function statedDate(stated: string): string | undefined {
  const trimmed = stated.trim().slice(0, 100)
  for (const [form, ...groups] of FORMS) {
    const match = form.exec(trimmed)
    if (!match) continue
    const [year, month, day] = groups.map((group) => (group ? numberOf(match[group]!) : undefined))
    if (isDay(year!, month, day))
      return [year, month, day].flatMap((part) => (part === undefined ? [] : pad(part))).join('-')
  }
  return undefined
}

/** A name of a month counts by its first three letters; 0 for none. */
function numberOf(part: string): number {
  return /^\d+$/.test(part) ? Number(part) : MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1
}

function isDay(year: number, month = 1, day = 1): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
