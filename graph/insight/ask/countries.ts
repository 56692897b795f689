import { keyOf } from './tokens.js'

const HOME = 'IN'
/** Codes for groups and test regions that the language data also name. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

let names: ReadonlyMap<string, { readonly code: string; readonly name: string }> | undefined

/** The countries of the world save India, by stems of their English and Hindi names (Unicode CLDR, as Node ships it). */
export function worldCountries(): ReadonlyMap<string, { readonly code: string; readonly name: string }> {
  return (names ??= buildNames())
}

function buildNames() {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const spoken = [
    ['en', 'long'],
    ['en', 'short'],
    ['hi', 'long']
  ].map(
    ([language, style]) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: style as 'long' })
  )
  const found = new Map<string, { code: string; name: string }>()
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = spoken[0]!.of(code)
    if (!name || code === HOME || NO_COUNTRIES.has(code)) continue
    for (const language of spoken) {
      const spelling = keyOf(language.of(code) ?? '')
      if (spelling && !found.has(spelling)) found.set(spelling, { code, name })
    }
  }
  return found
}
