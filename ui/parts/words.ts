/** Short names that stand in capitals wherever they come from. */
const ACRONYMS = new Set(['ngo', 'ror', 'iso', 'lgd', 'id', 'url', 'pdf', 'csv'])

/** `RESEARCH_GROUP`, `researchGroup`, `research-group` → `Research group`; `ngo` → `NGO`. */
export function humanise(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const number = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 4 })

/** Indian notation, which English and Hindi share: 3,00,000. */
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
