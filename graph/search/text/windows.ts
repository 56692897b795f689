// Measured on English prose with the bundled tokenizer: about 4.3 characters a token; other scripts come close to one.
const ASCII_PER_TOKEN = 4
const SENTENCE = /[^.!?।\n]*[.!?।\n]+\s*|[^.!?।\n]+$/g

/** A rough upper estimate of how many tokens a model makes of a text. */
export function estimateTokens(text: string): number {
  let other = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) other++
  return Math.ceil((text.length - other) / ASCII_PER_TOKEN + other)
}

/** Cuts a text at sentence ends into pieces of at most `maxTokens`; a longer sentence is cut at spaces. Joined they give the text. */
export function windows(text: string, maxTokens: number): string[] {
  if (estimateTokens(text) <= maxTokens) return [text]
  const pieces: string[] = []
  let current = ''
  for (const sentence of (text.match(SENTENCE) ?? [text]).flatMap((s) => chop(s, maxTokens))) {
    if (current !== '' && estimateTokens(current + sentence) > maxTokens) {
      pieces.push(current)
      current = ''
    }
    current += sentence
  }
  return current === '' ? pieces : [...pieces, current]
}

function chop(sentence: string, maxTokens: number): string[] {
  const pieces: string[] = []
  let rest = sentence
  while (estimateTokens(rest) > maxTokens) {
    let end = Math.min(rest.length, maxTokens * ASCII_PER_TOKEN)
    while (end > 1 && estimateTokens(rest.slice(0, end)) > maxTokens) end = Math.floor(end * 0.8)
    const space = rest.lastIndexOf(' ', end - 1)
    const cut = space > end / 2 ? space + 1 : whole(rest, end)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, end: number): number {
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff ? (end > 1 ? end - 1 : 2) : end
}
