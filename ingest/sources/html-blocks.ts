/** A paragraph, heading, list entry or table row of a page. */
export interface Block {
  readonly text: string
  /** UTF-16 units of the text that are links to pages of the same site. */
  readonly linked: number
  readonly row: boolean
  /** The form it stands in, numbered from 1; 0 for none. */
  readonly form: number
}

interface Cell {
  readonly blocks: readonly Block[]
  readonly columns: number
  readonly rows: number
  readonly heading: boolean
}

interface Table {
  cells: Cell[]
  /** Cells of rows above that reach down into the next ones: column → text and number of rows still to come. */
  reaching: Map<number, { readonly text: string; readonly rows: number }>
}

/** Longest cell repeated in the other rows it reaches over; longest cell of a table that is no mere layout. */
const LONGEST_REPEATED = 200
const LONGEST_CELL = 1_500
/** Tables within tables are read as tables down to here, deeper ones as text. */
const DEEPEST_TABLE = 8
const WIDEST_SPAN = 50

/** Gathers the blocks of a page from its text and structure, in order of the page. */
export class HtmlBlocks {
  /** Where finished blocks go: the page, or the cell being read, the innermost last. */
  private readonly targets: Block[][] = [[]]
  private readonly tables: Table[] = []
  private parts: string[] = []
  private linked = 0
  private entry = false
  private headings = 0
  private forms = 0
  private form = 0

  /** Adds text to the block being read; `linked`: it is a link to the same site. */
  add(text: string, { linked = false, asIs = false } = {}): void {
    this.parts.push(asIs ? text : text.replace(/\s+/g, ' '))
    if (linked) this.linked += text.trim().length
  }

  /** Ends the block being read. */
  end(): void {
    const text = this.parts
      .join('')
      .replace(/[\u200B\u00AD]/g, '')
      .replace(/[^\S\n\t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
    if (text) {
      this.targets
        .at(-1)!
        .push({ text: this.entry ? `• ${text}` : text, linked: this.linked, row: false, form: this.form })
      this.entry = false
    }
    this.parts = []
    this.linked = 0
  }

  /** The next block is an entry of a list. */
  beginEntry(): void {
    this.end()
    this.entry = true
  }

  endEntry(): void {
    this.end()
    this.entry = false
  }

  beginForm(): void {
    this.end()
    this.form = ++this.forms
  }

  endForm(): void {
    this.end()
    this.form = 0
  }

  heading(): void {
    this.headings++
  }

  beginTable(): void {
    this.end()
    this.tables.push({ cells: [], reaching: new Map() })
  }

  beginCell(): void {
    this.end()
    if (this.readsCells()) this.targets.push([])
    this.headings = 0
  }

  endCell(columns: string | undefined, rows: string | undefined): void {
    this.endEntry()
    if (!this.readsCells() || this.targets.length <= 1) return
    const blocks = this.targets.pop()!
    this.tables.at(-1)!.cells.push({ blocks, columns: span(columns), rows: span(rows), heading: this.headings > 0 })
  }

  /** Writes the row as one line, or, where the table only lays out the page, its cells one after the other. */
  endRow(): void {
    this.end()
    const table = this.tables.at(-1)
    if (!table || !this.readsCells() || !table.cells.length) return
    const target = this.targets.at(-1)!
    if (table.cells.some(isLayout) || (table.cells.length === 1 && !table.reaching.size))
      for (const { blocks } of table.cells) for (const block of blocks) target.push(block)
    else {
      const text = rowText(table)
      if (text.trim()) target.push({ text, linked: 0, row: true, form: this.form })
    }
    table.cells = []
  }

  endTable(): void {
    this.endRow()
    this.tables.pop()
  }

  /** All blocks; nothing can be added afterwards. */
  finish(): readonly Block[] {
    this.end()
    return this.targets.flat()
  }

  private readsCells(): boolean {
    return this.tables.length > 0 && this.tables.length <= DEEPEST_TABLE
  }
}

function isLayout({ blocks, heading }: Cell): boolean {
  return (
    heading || blocks.some(({ row }) => row) || blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CELL
  )
}

/** Cells parted by tabs, each in its column: one that reaches over several rows is repeated in each. */
function rowText(table: Table): string {
  const texts: string[] = []
  const reaching = new Map<number, { text: string; rows: number }>()
  const fill = (): void => {
    for (let above = table.reaching.get(texts.length); above; above = table.reaching.get(texts.length)) {
      if (above.rows > 1) reaching.set(texts.length, { text: above.text, rows: above.rows - 1 })
      texts.push(above.text)
    }
  }
  for (const cell of table.cells) {
    fill()
    const text = cellText(cell)
    const below = text.length <= LONGEST_REPEATED ? text : ''
    if (cell.rows > 1) reaching.set(texts.length, { text: below, rows: cell.rows - 1 })
    texts.push(text, ...new Array<string>(cell.columns - 1).fill(''))
  }
  fill()
  table.reaching = reaching
  return texts.join('\t').trimEnd()
}

/** The paragraphs of a cell on one line; what ends without a stop is parted by a semicolon. */
function cellText({ blocks }: Cell): string {
  return blocks
    .map(({ text }) => text.replace(/^• /, '').replace(/\s+/g, ' '))
    .reduce((line, text) => (line ? `${line}${/[.,;:!?।]$/.test(line) ? ' ' : '; '}${text}` : text), '')
}

function span(attribute: string | undefined): number {
  const stated = Number.parseInt(attribute ?? '1', 10)
  return stated >= 1 ? Math.min(stated, WIDEST_SPAN) : 1
}
