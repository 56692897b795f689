import type { Source } from '../source.js'
import { markdownDocument } from './markdown-document.js'
import { CHARSET, readDecoded } from './read-decoded.js'

/** Markdown as on GitHub: CommonMark with tables; title and date from front matter. */
export const markdown: Source = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  options: [CHARSET],
  describe: 'Markdown, its tables too, with title and date from its front matter',
  read: (input, { signal, settings = {} }) =>
    readDecoded(input, (content) => ({ document: markdownDocument(content) }), {
      signal,
      charset: () => settings['charset']
    })
}
