import { basename } from 'node:path'
import { documentIdOf } from '../documents/document-id.js'
import type { Rejection } from '../source.js'
import { chooseFor } from '../sources/index.js'
import { planInputs } from './plan.js'

/** The texts of a file, folder or address, each under the name of its file; what has none is told to `refuse`. */
export async function* readTexts(
  input: string,
  format: string | undefined,
  refuse: (rejection: Rejection) => void
): AsyncGenerator<{ readonly text: string; readonly name: string }> {
  for (const planned of await planInputs({ inputs: [input] })) {
    const chosen = await chooseFor(planned.input, format)
    if ('rejected' in chosen) {
      refuse(chosen.rejected)
      continue
    }
    for await (const item of chosen.source.read(planned.input, documentIdOf(planned.input))) {
      if ('rejected' in item) refuse(item.rejected)
      else if ('document' in item) yield { text: item.document.text, name: basename(planned.file) }
      else {
        refuse({ file: planned.file, reason: 'it holds records, not text; take it in with "sangam ingest"' })
        break
      }
    }
  }
}
