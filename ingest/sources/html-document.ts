import { setImmediate } from 'node:timers/promises'
import { Parser } from 'htmlparser2'
import type { TextDocument } from '../source.js'
import { cleanText } from './encoding.js'
import { HtmlBlocks, type Block } from './html-blocks.js'
import { isFurniture, isUnshown, type StartTag } from './html-furniture.js'
import { HtmlMetadata } from './html-metadata.js'
import { parseUrl } from './parse-url.js'

export interface HtmlOptions {
  /** Where the page was found. */
  readonly address?: string | undefined
  /** The text stands alone, not on a page of a site: nothing is left out for its name or its links. */
  readonly bare?: boolean
  readonly signal?: AbortSignal | undefined
}

/** The page, its text perhaps empty; `cut` says why it was not read to its end. */
export interface HtmlDocument {
  readonly document: TextDocument
  readonly cut?: string
}

interface Element extends StartTag {
  readonly skipped: boolean
  readonly inPage: boolean
  readonly linked: boolean
  /** Its white space counts. */
  readonly asIs: boolean
}

/** Parts of a page whose text is one line or more of their own. */
const OWN_LINES: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
/** Letters handed to the parser at once; between two hands others may work, and the signal is looked at. */
const PIECE = 65_536
/** The parser takes time by the square of the depth; pages are less than 100 deep. */
const DEEPEST = 12_000
/** Longest text of a form to fill in; frameworks of servers put the whole page into one. */
const LONGEST_FORM = 600
/** Entries in a row that are links, from which on they are a menu, and the share of a block that makes it one. */
const FEWEST_LINKS = 3
const MOSTLY = 0.75
const LONGEST_JSON = 1_000_000

/** Text and metadata of a page, without what belongs to the site around it. */
export async function htmlDocument(html: string, options: HtmlOptions = {}): Promise<HtmlDocument> {
  const page = await read(html, options, options.bare ? nothing : isFurniture)
  // Some pages lie wholly in what is called a footer or a menu.
  const blocks = page.blocks.length ? page.blocks : (await read(html, options, nothing)).blocks
  return {
    document: {
      text: cleanText(textOf(options.bare ? blocks : withoutMenus(withoutForms(blocks)))).trim(),
      ...page.metadata.properties(options.address)
    },
    ...(page.cut && { cut: page.cut })
  }
}

const nothing = (): boolean => false

async function read(
  html: string,
  { address, signal }: HtmlOptions,
  furniture: typeof isFurniture
): Promise<{ blocks: readonly Block[]; metadata: HtmlMetadata; cut: string | undefined }> {
  const metadata = new HtmlMetadata()
  const page = new PageHandler(metadata, furniture, address)
  const parser = new Parser(page)
  for (let at = 0; at < html.length && page.depth <= DEEPEST; at += PIECE) {
    signal?.throwIfAborted()
    parser.write(html.slice(at, at + PIECE))
    await setImmediate()
  }
  const cut = page.depth > DEEPEST ? `tags are nested more than ${DEEPEST} deep; the rest was not read` : undefined
  parser.end()
  return { blocks: page.blocks.finish(), metadata, cut }
}

/** Follows the parser through a page. */
class PageHandler {
  readonly blocks = new HtmlBlocks()
  private readonly elements: Element[] = []
  private readonly metadata: HtmlMetadata
  private readonly furniture: typeof isFurniture
  private readonly address: string | undefined
  private json: string[] = []

  constructor(metadata: HtmlMetadata, furniture: typeof isFurniture, address: string | undefined) {
    this.metadata = metadata
    this.furniture = furniture
    this.address = address
  }

  get depth(): number {
    return this.elements.length
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = { name, attributes }
    const parent = this.elements.at(-1)
    this.metadata.note(tag)
    const inPage = (parent?.inPage ?? false) || name === 'main' || name === 'article'
    const skipped = parent?.skipped || isUnshown(tag) || this.furniture(tag, inPage)
    const linked = parent?.linked || (name === 'a' && this.leadsToSite(attributes['href']))
    const asIs = parent?.asIs || name === 'pre'
    this.elements.push({ name, attributes, skipped, inPage, linked, asIs })
    if (!skipped) this.begin(name)
  }

  ontext(text: string): void {
    const element = this.elements.at(-1)
    if (element?.name === 'title' && this.depth <= 3) this.metadata.titleElement += text
    if (isJson(element)) this.json.push(text)
    if (element?.skipped) return
    if (/^h[1-6]$/.test(element?.name ?? '')) this.metadata.firstHeading ||= text
    this.blocks.add(text, { linked: element?.linked ?? false, asIs: element?.asIs ?? false })
  }

  onclosetag(): void {
    const element = this.elements.pop()
    if (isJson(element)) {
      const json = this.json.join('')
      if (json.length <= LONGEST_JSON) this.metadata.noteStructured(json)
      this.json = []
    }
    if (element && !element.skipped) this.finish(element)
  }

  private begin(name: string): void {
    if (name === 'br') this.blocks.add('\n', { asIs: true })
    else if (name === 'table') this.blocks.beginTable()
    else if (name === 'td' || name === 'th') this.blocks.beginCell()
    else if (name === 'li') this.blocks.beginEntry()
    else if (name === 'form') this.blocks.beginForm()
    else if (OWN_LINES.has(name)) this.blocks.end()
    if (/^h[1-4]$/.test(name)) this.blocks.heading()
  }

  private finish({ name, attributes }: Element): void {
    if (name === 'table') this.blocks.endTable()
    else if (name === 'tr') this.blocks.endRow()
    else if (name === 'td' || name === 'th') this.blocks.endCell(attributes['colspan'], attributes['rowspan'])
    else if (name === 'li') this.blocks.endEntry()
    else if (name === 'form') this.blocks.endForm()
    else if (OWN_LINES.has(name)) this.blocks.end()
  }

  /** A link to another site is as a rule something the page names; an address nobody knows may be of this one. */
  private leadsToSite(href: string | undefined): boolean {
    const here = parseUrl(this.metadata.address(this.address) ?? '')
    const there = parseUrl(href ?? '', here?.href)
    return href !== undefined && (!here || !there || there.host === here.host || !/^https?:$/.test(there.protocol))
  }
}

function isJson(element: Element | undefined): boolean {
  return element?.name === 'script' && /^application\/ld\+json/i.test(element.attributes['type']?.trim() ?? '')
}

/** Leaves out forms to fill in, unless there is nothing else. */
function withoutForms(blocks: readonly Block[]): readonly Block[] {
  const lengths = new Map<number, number>()
  for (const { form, text } of blocks) lengths.set(form, (lengths.get(form) ?? 0) + text.length)
  const kept = blocks.filter(({ form }) => form === 0 || lengths.get(form)! > LONGEST_FORM)
  return kept.length ? kept : blocks
}

/** Leaves out runs of blocks that are nothing but links within the site. */
function withoutMenus(blocks: readonly Block[]): Block[] {
  const isLink = ({ text, linked, row }: Block): boolean => !row && linked >= text.replace(/^• /, '').length * MOSTLY
  return blocks
    .reduce<Block[][]>((runs, block) => {
      const run = runs.at(-1)
      if (run && isLink(run[0]!) && isLink(block)) run.push(block)
      else runs.push([block])
      return runs
    }, [])
    .filter((run) => run.length < FEWEST_LINKS)
    .flat()
}

/** Rows of a table follow one another line by line, everything else has a blank line around it. */
function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ text, row }, i) => (i ? (row && blocks[i - 1]!.row ? '\n' : '\n\n') : '') + text).join('')
}
