import { language } from '../language.js'

const STYLES: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' }
]

/** An EDTF level 0 date in words, to the precision it has: `2024-12` → `December 2024`. Anything else stays as it is. */
export function formatDate(edtf: string): string {
  return edtf.split('/').map(formatDay).join(' – ')
}

function formatDay(date: string): string {
  const precision = date.split('-').length - 1
  const time = Date.parse(date)
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(`${language()}-IN`, { ...STYLES[precision], timeZone: 'UTC' }).format(time)
}
