import type { Selection } from '../../graph/index.js'

/** What a format may need beside the graph. */
export interface ExportContext {
  /** Begins the addresses of linked data. */
  readonly base: string
  /** The hash of the whole graph. */
  readonly hash: string
}

/** A way to write a graph down. */
export interface ExportFormat {
  /** What one gets, for help. */
  readonly help: string
  /** Its files say nothing alone, or of a part of the graph. */
  readonly onlyWhole?: boolean
  /** File name → its text in pieces. Of several the first can stand alone. */
  readonly files: (selection: Selection, context: ExportContext) => Readonly<Record<string, AsyncIterable<string>>>
}
