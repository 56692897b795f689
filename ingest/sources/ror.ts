import type { Source } from '../source.js'
import { json } from './json.js'

const RECORD = /"id"\s*:\s*"(?:https?:\/\/)?ror\.org\/0[a-z0-9]{6}\d{2}"/

/** Records of the Research Organization Registry; they are known by their shape, whatever they came with. */
export const ror: Source = {
  ...json,
  name: 'ror',
  describe: 'Records of the Research Organization Registry (schema 1 and 2) in JSON or JSON Lines, also gzipped',
  recognises: (head) => {
    const text = new TextDecoder().decode(head)
    return /^\s*[[{]/.test(text) && RECORD.test(text)
  }
}
