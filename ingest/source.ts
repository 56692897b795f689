import type { ClaimDraft } from '../graph/index.js'

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

/** What a source delivers: one claim, or the reason why a piece of the input gives none. */
export type SourceItem = { readonly claim: ClaimDraft } | { readonly rejected: Rejection }

/** A setting a source understands. */
export interface SourceOption {
  readonly name: string
  readonly description: string
  readonly default?: string
}

/** A format of input. Every format delivers the same items, so that one path writes them all. */
export interface Source {
  readonly name: string
  readonly options: readonly SourceOption[]
  /** One sentence for lists of formats. */
  readonly describe: string
  /**
   * Reads the file or folder at `input` in a fixed order: the same bytes give the same items.
   * @throws NotFoundError when there is nothing at `input`; anything wrong inside is a rejected item.
   */
  read(input: string, options: Readonly<Record<string, string>>): AsyncIterable<SourceItem>
}
