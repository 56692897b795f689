/** Letters that Unicode does not decompose although they are a Latin letter with a stroke, a ligature or the like. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
  ŧ: 't',
  ə: 'e',
  ſ: 's'
}
const SPECIAL = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g')
const LATIN_MARKS = /(?<=[a-z][\u0300-\u036f]*)[\u0300-\u036f]/g
/** Joiners, marks of direction, soft hyphens: they change how a word is drawn, not which word it is. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi

/** HTML character references become their characters, also doubly escaped ones; an unknown one stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const once = (source: string) =>
    source.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole
      const code = hex ? parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
  return once(once(text))
}

/** Lower case, compatibility forms resolved, Latin letters without their marks; other scripts keep their vowel signs. */
export function foldText(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(LATIN_MARKS, '')
    .replace(SPECIAL, (letter) => UNDECOMPOSED[letter]!)
    .normalize('NFC')
}
