const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—'
}

/** Marks within a line and what stays of them. Lengths are bounded so that no line takes time by the square of it. */
const MARKS: readonly (readonly [mark: RegExp, kept: string])[] = [
  [/!\[[^\][]{0,500}\]\([^()]{0,2000}\)/g, ''],
  [/\[([^\][]{1,1000})\]\([^()]{0,2000}\)/g, '$1'],
  [/\[([^\][]{1,1000})\]\[[^\][]{0,200}\]/g, '$1'],
  [/\[\^[^\][\s]{1,50}\]/g, ''],
  [/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-zA-Z][^<>]{0,2000}>/g, ' '],
  [/(?<![*\\\d])\*(?![*\s])([^*]{1,1000})(?<![\s\\])\*(?!\*)/g, '$1'],
  [/(?<!\\)\*\*(?!\s)([^*]{1,2000})(?<![\s\\])\*\*/g, '$1'],
  [/\*\*\*([^*]{1,2000})\*\*\*/g, '$1'],
  [/(?<![\p{L}\p{N}_\\])(_{1,3})(?![_\s])([^_]{1,1000})(?<![\s\\])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/~~([^~]{1,1000})~~/g, '$1'],
  [/(`+)([^`]{1,1000})\1/g, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1']
]

/** The words of a line without links, emphasis, tags and escapes. */
export function plainInline(line: string): string {
  return MARKS.reduce((text, [mark, kept]) => text.replace(mark, kept), line)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, entity)
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return ENTITIES[name] ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
