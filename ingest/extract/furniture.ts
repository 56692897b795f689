/** Why a line of a page says nothing: it belongs to the page, not to the document. */
export interface PageLine {
  start: number
  end: number
  text: string
}

/** Lines that are furniture wherever they stand. */
const FURNITURE: readonly RegExp[] = [
  /^(?:posted|submitted|uploaded|published|updated|last updated|modified|created|first published|written|edited|reported)\s+(?:on|by|at|date)?\s*:?.{0,60}$/i,
  /\b(?:release id|visitor counter|visitors? count|page views?|read this release in|hits?\s*:)\b/i,
  /(?:all rights reserved|©|\bcopyright\b|powered by|terms (?:of use|and conditions)|privacy policy|cookie)/i,
  /\b(?:sign up|subscribe|newsletter|follow us|join our|whatsapp channel|download (?:the|our) app|click here|add us|get (?:the )?latest)\b/i,
  /^(?:share|tweet|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|pinterest|reddit|copy link|like|dislike|reply)(?:\s+(?:this|on|via|article|story|facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail))*$/i,
  /^(?:back to top|go to top|top|skip to (?:main )?content|view all|read more|know more|load more|see all|more|next|previous|close|menu|search|login|log ?in|register|home|advertisement|sponsored|loading\.*|slider|undefined|null)$/i,
  /^(?:no|\d+|leave a|post a|add a)\s*comments?$/i,
  /^(?:screen reader access|a[+-]?\s+a\s+a[+-]?)$/i,
  /\bicon$/i,
  /^(?:image|img|photo|picture|video|banner|foreground|background|thumbnail|exclude|label|node|level|link|title|date|description|headline|introduction|team|yes|no)(?:\s+(?:video|with|image|content|mapping|reference|title|policy|description|link|banner))*$/i,
  /^(?:[a-z]+ )?banner$/i,
  /^[A-Z]{2,4}\d{1,3}$/,
  /^(?:photo|image|picture|file photo|representational image|source|credits?|courtesy|tags?|topics?|keywords|filed under|category|also read|must read|read also|by)\s*[:|].*$/i,
  /^(?:also|must) read\b/i,
  /^[\w.+-]+@[\w.-]+$|^https?:\/\/\S+$/i,
  /^(?:\*{3,}|={3,}|-{3,}|[A-Z]{2,4}\/[A-Z]{2,4}(?:\/[A-Z]{1,4})*)$/i,
  /^[\d\s.,/|:+-]+$/
]

/** Headings below which short lines are links to other pages. */
const LINKS_FOLLOW =
  /^(?:related(?:\s\w+){0,2}|more (?:news|stories|from\b.*)|latest(?:\s\w+){0,2}|trending.*|top stories|you may (?:also )?like.*|recommended.*|popular.*|recent (?:posts|news|articles|updates)|most (?:read|viewed|popular).*|leave a (?:reply|comment)|.{0,40}\bnews|.{0,40}\bnewsletter|quick links|useful links|important links|site ?map|footer|other (?:news|links)|in this section)\s*:?$/i

const MENU_WORDS = new Set(
  'home about contact gallery careers faq faqs sitemap media events news login search privacy help feedback publications people projects team research resources notices tenders downloads blog press archive archives rti hindi english videos photos vacancies circulars'.split(
    ' '
  )
)
const SHORTEST_MENU = 4

const wordCount = (text: string): number => text.split(/\s+/).length
const endsSentence = (text: string): boolean => /[.!?।|]["”’)]*$/.test(text)

/** Label mappings and other JSON printed into the page: from a line "{" to its closing brace. */
const jsonLines = (lines: readonly PageLine[]): Set<number> => {
  const found = new Set<number>()
  let depth = 0
  lines.forEach((line, index) => {
    const opens = /^[{[]$|^"[\w-]+"\s*:\s*[{[]?|[{[]$/.test(line.text)
    if (depth > 0 || (opens && /[{[]/.test(line.text))) {
      found.add(index)
      depth = Math.max(0, depth + (line.text.match(/[{[]/g)?.length ?? 0) - (line.text.match(/[}\]]/g)?.length ?? 0))
    } else if (/^"[\w-]+"\s*:/.test(line.text)) found.add(index)
  })
  return found.size && depth === 0 ? found : new Set()
}

/** Links below a heading such as "Related stories", up to the next line that is a full sentence. */
const linkLines = (lines: readonly PageLine[]): Set<number> => {
  const found = new Set<number>()
  let inside = false
  lines.forEach((line, index) => {
    if (LINKS_FOLLOW.test(line.text)) inside = true
    else if (inside && endsSentence(line.text) && wordCount(line.text) >= 9) inside = false
    if (inside) found.add(index)
  })
  return found
}

/** A run of short lines most of which are the words of a site menu. */
const menuLines = (lines: readonly PageLine[]): Set<number> => {
  const found = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    const menu = run.filter((index) =>
      lines[index]!.text.toLowerCase()
        .split(/[\s|/]+/)
        .some((word) => MENU_WORDS.has(word))
    )
    if (run.length >= SHORTEST_MENU && menu.length * 2 > run.length) run.forEach((index) => found.add(index))
    run = []
  }
  lines.forEach((line, index) => {
    const links = line.text.split(/\s*[|›»>]\s*/)
    if (
      links.length >= SHORTEST_MENU &&
      links.filter((link) => MENU_WORDS.has(link.toLowerCase().split(' ')[0]!)).length >= 2
    )
      found.add(index)
    if (wordCount(line.text) <= 3 && !endsSentence(line.text)) run.push(index)
    else close()
  })
  close()
  return found
}

/** The same line again next to itself, or the same long line anywhere: a caption, a teaser, a repeated block. */
const repeatedLines = (lines: readonly PageLine[]): Set<number> => {
  const seen = new Map<string, number>()
  const found = new Set<number>()
  lines.forEach((line, index) => {
    const key = line.text.toLowerCase()
    const before = seen.get(key) ?? 0
    if (before && (lines[index - 1]!.text.toLowerCase() === key || wordCount(key) > 12)) found.add(index)
    seen.set(key, before + 1)
  })
  return found
}

/** Indices of the lines that are page furniture; `lines` are the non-blank lines of the page, trimmed. */
export const furnitureLines = (lines: readonly PageLine[]): Set<number> => {
  const always = lines.flatMap((line, index) =>
    line.text.length <= 160 && FURNITURE.some((rule) => rule.test(line.text)) ? [index] : []
  )
  return new Set([...always, ...jsonLines(lines), ...linkLines(lines), ...menuLines(lines), ...repeatedLines(lines)])
}
