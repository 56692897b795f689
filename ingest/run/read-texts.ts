import { basename } from 'node:path'
import type { Rejection } from '../source.js'
import { chooseFor } from '../sources/index.js'
import { planInputs } from './plan.js'

/** The texts of a file, folder or address, each under the name of its file; what has none is told to `refuse`. */
export async function* readTexts(
  input: string,
  format: string | undefined,
  refuse: (rejection: Rejection) => void
): AsyncGenerator<{ readonly text: string; readonly name: string }> {
  const { planned, rejected } = await planInputs({ inputs: [input] })
  rejected.forEach(refuse)
  for (const each of planned) {
    const chosen = await chooseFor(each.input, format)
    if ('rejected' in chosen) {
      refuse(chosen.rejected)
      continue
    }
    for await (const item of chosen.source.read(each.input, each)) {
      if ('rejected' in item) refuse(item.rejected)
      else if ('document' in item) yield { text: item.document.text, name: basename(each.file) }
      else {
        refuse({ file: each.file, reason: 'it holds records, not text; take it in with "sangam ingest"' })
        break
      }
    }
  }
}
