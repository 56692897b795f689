import { foldText } from './fold-text.js'

/** Names of countries that neither the register nor the platform's tables spell this way (folded → ISO 3166-1 alpha-2). */
const COUNTRY_NAMES: Record<string, string> = {
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  us: 'US',
  uk: 'GB',
  'u k': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  'p r china': 'CN',
  'pr china': 'CN',
  prc: 'CN',
  'peoples republic of china': 'CN',
  'republic of china': 'TW',
  'taiwan roc': 'TW',
  korea: 'KR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'rep of korea': 'KR',
  russia: 'RU',
  'russian federation': 'RU',
  ussr: 'RU',
  'czech republic': 'CZ',
  holland: 'NL',
  'the netherlands': 'NL',
  uae: 'AE',
  'viet nam': 'VN',
  brasil: 'BR',
  deutschland: 'DE',
  espana: 'ES',
  italia: 'IT',
  turkey: 'TR',
  turkiye: 'TR',
  ksa: 'SA',
  'kingdom of saudi arabia': 'SA',
  'islamic republic of iran': 'IR',
  'ivory coast': 'CI',
  'bosnia and herzegovina': 'BA',
  macau: 'MO',
  'hong kong sar': 'HK',
  'hong kong': 'HK',
  macedonia: 'MK',
  moldova: 'MD',
  syria: 'SY',
  laos: 'LA',
  burma: 'MM',
  'west germany': 'DE',
  'federal republic of germany': 'DE',
  bharat: 'IN',
  'state of qatar': 'QA',
  'sultanate of oman': 'OM',
  'republic of singapore': 'SG',
  'west indies': 'TT',
  belgique: 'BE',
  schweiz: 'CH',
  osterreich: 'AT'
}

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt']
const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))

const squeezed = (name: string): string => foldText(name).replace(/[^\p{L}\p{N}]+/gu, '')

let codes: Map<string, string> | undefined

/** Country codes by name: the platform's names in six languages and the table above; folded, without blanks. */
export function countryCodes(): ReadonlyMap<string, string> {
  if (codes) return codes
  codes = new Map(Object.entries(COUNTRY_NAMES).map(([name, code]) => [squeezed(name), code]))
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of all) {
      const name = display.of(code)
      if (name && !codes.has(squeezed(name))) codes.set(squeezed(name), code)
    }
  }
  return codes
}

/** ISO 3166-1 alpha-2 code of a country's name; undefined for anything else. */
export const countryOf = (name: string): string | undefined => countryCodes().get(squeezed(name))
