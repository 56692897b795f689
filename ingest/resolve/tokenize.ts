import { decodeEntities, foldText, INVISIBLE } from './fold-text.js'

/** A word of a name or an affiliation string. `segment` grows at every comma, semicolon, bracket, line break or bullet. */
export interface Token {
  text: string
  segment: number
  /** Written in capitals only ("MIT", "WI"). */
  capitals: boolean
}

/** Several lower-case letters before a capital: words run together ("UniversityHuntington"); "McMaster" and "iPhone" stay whole. */
const GLUED = /(\p{Ll}{4,})(?=\p{Lu}\p{Ll})|(\p{Ll}{4,})(?=\p{Lu}{2,}(?!\p{Ll}))/gu
const WORD_OR_BREAK = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*|[,;:()[\]{}|•·\n\r\t§∥†‡]| [-–—] |&|\+|\*(?=[a-z])/gu
const APOSTROPHE = /['’ʼ`´]/g
const ELISION = /(?<![\p{L}\p{M}'’])(?:[ldn]|dell|nell|all)['’ʼ`´](?=\p{L})/giu

/** Words with their segments: folded, initials joined ("L. V. Prasad" → "lv prasad"), "&" as "and", possessive "'s" as "s". */
export function tokenize(text: string): Token[] {
  const source = prepared(text)
  const tokens: Token[] = []
  let segment = 0
  for (const [piece] of source.matchAll(WORD_OR_BREAK)) {
    if (piece === '&' || piece === '+') tokens.push({ text: 'and', segment, capitals: false })
    else if (piece !== '*' && /[\p{L}\p{N}]/u.test(piece)) tokens.push(word(piece, segment))
    else if (piece !== '*') segment += 1
  }
  return joinInitials(tokens)
}

/** Text with its characters settled, glued words parted and elided articles gone; each step only where it can apply. */
function prepared(text: string): string {
  let source = decodeEntities(text).replace(INVISIBLE, '')
  if (/\p{Ll}\p{Lu}/u.test(source)) source = source.replace(GLUED, '$& ')
  return /['’ʼ`´]/.test(source) ? source.replace(ELISION, '') : source
}

/** "2Pathology" is a footnote mark and a word; "s10" and "sp8" stay. */
function word(piece: string, segment: number): Token {
  const text = foldText(piece)
    .replace(APOSTROPHE, '')
    .replace(/^\d{1,2}(?=[a-z]{4})/, '')
  return { text, segment, capitals: piece.length > 1 && piece === piece.toUpperCase() && piece !== piece.toLowerCase() }
}

function joinInitials(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let open = false
  for (const token of tokens) {
    const single = token.text.length === 1 && token.text >= 'a' && token.text <= 'z'
    const last = joined.at(-1)
    if (single && open && last && last.segment === token.segment)
      joined[joined.length - 1] = { ...last, text: last.text + token.text, capitals: true }
    else joined.push(token)
    open = single
  }
  return joined
}
