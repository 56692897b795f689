import type { Source } from '../source.js'
import { CHARSET, readDecoded } from './read-decoded.js'

/** Plain text. A clean UTF-8 file comes out as it went in, so that offsets hold in the file itself. */
export const text: Source = {
  name: 'text',
  extensions: ['txt', 'text'],
  options: [CHARSET],
  describe: 'Plain text in any common encoding',
  read: (input, { signal, settings = {} }) =>
    readDecoded(input, (content) => ({ document: { text: content } }), { signal, charset: () => settings['charset'] })
}
