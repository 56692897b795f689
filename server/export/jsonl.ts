import type { Selection } from '../../graph/index.js'
import type { ExportFormat } from './export-format.js'

export const jsonl: ExportFormat = {
  help: 'every claim with its source and quote, a line each; "sangam ingest" takes it back',
  files: (selection) => ({ 'claims.jsonl': claims(selection) })
}

async function* claims(selection: Selection): AsyncIterable<string> {
  for await (const claim of selection.claims()) yield `${JSON.stringify(claim)}\n`
}
