import type { ClaimDraft, EntityId } from '../graph/index.js'

/** Something in the input that could not be taken over, with the place where it stands (row and page from 1). */
export interface Rejection {
  readonly file: string
  /** Line of the file on which the row begins; absent when the whole file is meant. */
  readonly row?: number
  readonly page?: number
  readonly column?: string
  readonly value?: string
  /** What is wrong and, where it can be told, what would be right. */
  readonly reason: string
}

/** A text as a reader found it: what extraction works on, and what quotes are offsets into. */
export interface TextDocument {
  /**
   * Plain text, NFC, lines ended by \n, no BOM, no control characters but \n and \t. A table row is one line, its cells
   * parted by \t. What the format marks as page furniture (menus, footers, scripts) is left out.
   */
  readonly text: string
  /** As the format states it: title element, metadata, first heading. */
  readonly title?: string
  /** EDTF level 0, only where the format's own metadata state when it was published. */
  readonly date?: string
  /** Canonical address, where the format states one. */
  readonly address?: string
  /** BCP 47, where the format states it. */
  readonly language?: string
  /** Where each page begins in `text` (UTF-16 offset), in order; only for formats with pages. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[]
}

/** One claim, or the reason why a piece of the input gives none. */
export type ClaimItem = { readonly claim: ClaimDraft } | { readonly rejected: Rejection }

/** What a source delivers: claims and rejections, or a text to extract claims from. */
export type SourceItem = ClaimItem | { readonly document: TextDocument }

/** A setting a source understands. */
export interface SourceOption {
  readonly name: string
  readonly description: string
  readonly default?: string
}

/** What is read and for whom. */
export interface ReadOptions {
  /** The Document that what is read stands in. */
  readonly source: EntityId
  /** The load that delivers it. */
  readonly load: string
  /** Values of the source's own options. */
  readonly settings?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** A format of input. Every format delivers the same items, so that one path writes them all. */
export interface Source {
  readonly name: string
  /** File name endings, without the dot, in lower case. */
  readonly extensions: readonly string[]
  readonly options: readonly SourceOption[]
  /** One sentence for lists of formats. */
  readonly describe: string
  /** Whether the first bytes (up to 64 KiB) are of this format for certain; the name decides among the uncertain ones. */
  recognises?(head: Uint8Array): boolean
  /**
   * Reads the file (or folder, or address) at `input` in a fixed order: the same bytes give the same items.
   * @throws NotFoundError when there is nothing at `input`; anything wrong inside is a rejected item.
   */
  read(input: string, options: ReadOptions): AsyncIterable<SourceItem>
}
