import type { TextDocument } from '../source.js'
import { statedDate } from './stated-date.js'
import type { StartTag } from './html-furniture.js'
import { languageTag } from './language-tag.js'
import { parseUrl } from './parse-url.js'

const DATE_NAMES: ReadonlySet<string> = new Set([
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'citation_publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date'
])
const LONGEST_TITLE = 500

/** What the head of a page, its structured data and its elements state of it. */
export class HtmlMetadata {
  private readonly named = new Map<string, string>()
  private structured: { datePublished?: string; headline?: string; inLanguage?: string } = {}
  private canonical: string | undefined
  private language: string | undefined
  private time: string | undefined
  titleElement = ''
  firstHeading = ''

  /** Takes note of a start tag; of several that state the same the first counts. */
  note({ name, attributes }: StartTag): void {
    if (name === 'html') this.language ??= attributes['lang'] ?? attributes['xml:lang']
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? ''))
      this.canonical ??= attributes['href']
    if (name === 'time' && ('pubdate' in attributes || /datePublished/.test(attributes['itemprop'] ?? '')))
      this.time ??= attributes['datetime']
    if (name !== 'meta') return
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.trim().toLowerCase()
    const value = attributes['content']?.trim()
    if (key && value && !this.named.has(key)) this.named.set(key, value)
  }

  /** Takes note of a script of JSON-LD; what cannot be read states nothing. */
  noteStructured(json: string): void {
    for (const node of nodesOf(json))
      this.structured = {
        datePublished: this.structured.datePublished ?? stringOf(node['datePublished']),
        headline: this.structured.headline ?? stringOf(node['headline']),
        inLanguage: this.structured.inLanguage ?? stringOf(node['inLanguage'])
      }
  }

  /** Canonical address; a relative one is resolved against `address`, where the page was found. */
  address(address?: string): string | undefined {
    for (const stated of [this.canonical, this.named.get('og:url'), address]) {
      const url = parseUrl(stated ?? '', address)
      if (url && /^https?:$/.test(url.protocol) && !url.username) return url.href
    }
    return undefined
  }

  properties(address?: string): Omit<TextDocument, 'text'> {
    const { named, structured } = this
    const titles = [
      this.titleElement,
      named.get('og:title'),
      structured.headline,
      named.get('dc.title'),
      this.firstHeading
    ]
    const dates = [...[...DATE_NAMES].map((name) => named.get(name)), structured.datePublished, this.time]
    const title = titles.map((text) => text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)).find(Boolean)
    const date = dates.flatMap((stated) => statedDate(stated ?? '') ?? [])[0]
    const language = languageTag(this.language ?? structured.inLanguage ?? named.get('content-language'))
    const canonical = this.address(address)
    return {
      ...(title && { title }),
      ...(date && { date }),
      ...(canonical && { address: canonical }),
      ...(language && { language })
    }
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Objects at the top of structured data: one, a list of them, or a graph. */
function nodesOf(json: string): Record<string, unknown>[] {
  try {
    const top = [JSON.parse(json) as unknown].flat()
    const nodes = top.flatMap((node) => [node, ...[(node as { '@graph'?: unknown } | null)?.['@graph']].flat()])
    return nodes.filter((node): node is Record<string, unknown> => typeof node === 'object' && node !== null)
  } catch {
    return []
  }
}
