import { parse } from 'yaml'
import type { TextDocument } from '../source.js'
import { cleanText } from './encoding.js'
import { languageTag } from './language-tag.js'
import { plainInline } from './markdown-inline.js'
import { parseUrl } from './parse-url.js'
import { statedDate } from './stated-date.js'

type Kind = 'paragraph' | 'heading' | 'entry' | 'row' | 'code'

interface Block {
  readonly kind: Kind
  readonly text: string
}

const FRONT_MATTER = /^---[ \t]*\n([^]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const DEFINITION = /^ {0,3}\[[^\][]{1,200}\]:[ \t]*\S/
const ENTRY = /^\s*(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/

/** `Developed by: IIT Delhi`, `**Stage** – pilot`. */
const LABELLED = /^(?:\*\*|__)?\p{L}[^:.!?*_–—]{0,40}(?:(?:\*\*|__)?:(?:\*\*|__)?|(?:\*\*|__)?\s[–—])\s+\S/u

/**
 * The text without its marks: paragraphs on one line each, save a list of labels and values, which has a line for each;
 * table rows with tabs between the cells.
 */
export function markdownDocument(markdown: string): TextDocument {
  const front = FRONT_MATTER.exec(markdown)
  const properties = frontMatter(front?.[1] ?? '')
  const blocks = blocksOf(markdown.slice(front?.[0].length ?? 0).replace(/<!--[^]*?(?:-->|$)/g, ''))
  const title = properties.title ?? blocks.find(({ kind }) => kind === 'heading')?.text
  const text = blocks
    .map(({ kind, text }, i) => (i === 0 ? '' : kind === 'row' && blocks[i - 1]!.kind === 'row' ? '\n' : '\n\n') + text)
    .join('')
  return { text: cleanText(text), ...properties, ...(title && { title }) }
}

function frontMatter(yaml: string): Omit<TextDocument, 'text'> {
  const stated = mapping(yaml)
  const [title, published, url, lang] = [
    ['title'],
    ['date', 'published'],
    ['canonical', 'canonical_url', 'url', 'link'],
    ['lang', 'language']
  ].map((names) =>
    names.map((name) => stated[name]).find((value) => typeof value === 'string' || typeof value === 'number')
  )
  const date = statedDate(String(published ?? ''))
  const address = parseUrl(String(url ?? ''))
  const language = typeof lang === 'string' ? languageTag(lang) : undefined
  return {
    ...(title !== undefined && String(title).trim() && { title: cleanText(String(title)).trim() }),
    ...(date && { date }),
    ...(address && /^https?:$/.test(address.protocol) && { address: address.href }),
    ...(language && { language })
  }
}

function mapping(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' })
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Follows the lines: what each begins, and what it goes on with. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  let open: { kind: Kind; lines: string[]; prefix: string } | null = null
  const close = (kind: Kind | undefined = open?.kind): void => {
    const text = open && open.prefix + runningLines(open.lines).map(plainInline).join('\n')
    if (text?.trim() && kind) blocks.push({ kind, text: text.trim() })
    open = null
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.replace(/^(?: {0,3}> ?)+/, '')
    const fence = FENCE.exec(line)?.[1]
    const heading = HEADING.exec(line)
    const entry = ENTRY.exec(line)
    if (fence) {
      close()
      const end = firstFrom(lines, i + 1, (other) => other.trim().startsWith(fence))
      const code = lines.slice(i + 1, end).join('\n')
      if (code.trim()) blocks.push({ kind: 'code', text: code })
      i = end
    } else if (open?.kind === 'paragraph' && UNDERLINE.test(line)) close('heading')
    else if (!line.trim() || RULE.test(line) || DEFINITION.test(line)) close()
    else if (heading) {
      close()
      open = { kind: 'heading', lines: [heading[2] ?? ''], prefix: '' }
      close()
    } else if (isTable(line, lines[i + 1])) {
      close()
      const end = firstFrom(lines, i + 2, (other) => !other.includes('|'))
      for (const row of [line, ...lines.slice(i + 2, end)]) blocks.push({ kind: 'row', text: rowText(row) })
      i = end - 1
    } else if (entry) {
      close()
      open = { kind: 'entry', lines: [entry[2]!], prefix: entry[1] ? `${entry[1]} ` : '• ' }
    } else if (open) open.lines.push(line.trim())
    else open = { kind: 'paragraph', lines: [line.trim()], prefix: '' }
  }
  close()
  return blocks
}

/** Lines of a paragraph that go on with one another are one line; labels with what they announce stay lines of their own. */
function runningLines(lines: readonly string[]): string[] {
  const isLabelled = lines.map((line) => LABELLED.test(line))
  if (!isLabelled[0] || isLabelled.filter(Boolean).length < 2) return [lines.join(' ')]
  const starts = lines.flatMap((_, i) => (isLabelled[i] ? [i] : []))
  return starts.map((start, i) => lines.slice(start, starts[i + 1]).join(' '))
}

/** Index of the first line that is `wanted`, else the number of lines. */
function firstFrom(lines: readonly string[], start: number, wanted: (line: string) => boolean): number {
  let index = start
  while (index < lines.length && !wanted(lines[index]!)) index++
  return index
}

/** A row followed by a row of dashes with as many cells. */
function isTable(line: string, next: string | undefined): boolean {
  if (!line.includes('|') || !next?.includes('-')) return false
  const delimiters = cellsOf(next)
  return delimiters.every((cell) => DELIMITER_CELL.test(cell)) && delimiters.length === cellsOf(line).length
}

function rowText(line: string): string {
  return cellsOf(line).map(plainInline).join('\t').trimEnd()
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}
