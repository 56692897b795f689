/** `RESEARCH_GROUP`, `researchGroup`, `research-group` → `Research group`. */
export function humanise(name: string): string {
  const spaced = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

const number = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 4 })

/** Indian notation: 3,00,000. */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** `1 document`, `2 documents`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`
}

/** A share as whole per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

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
  return new Intl.DateTimeFormat('en-IN', { ...STYLES[precision], timeZone: 'UTC' }).format(time)
}
