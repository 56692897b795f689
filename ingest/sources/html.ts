import type { Source } from '../source.js'
import { htmlDocument } from './html-document.js'
import { CHARSET, readDecoded } from './read-decoded.js'

/** How a page begins: a byte order mark, white space, comments and an XML declaration, then its type or its first element. */
const BEGINNING =
  /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?(?:\s|<!--(?:(?!-->)[^]){0,4000}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const STATED_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i
/** The standard has the encoding stated in the first 1024 bytes; not all pages keep to it. */
const STATED_WITHIN = 4_096

/** A web page: its own text, without menus, banners and other furniture of the site. */
export const html: Source = {
  name: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  options: [CHARSET, { name: 'address', description: 'Address the page was found at' }],
  describe: 'A web page, without menus, notices and links around its text',
  recognises: (head) => BEGINNING.test(asciiOf(head)),
  read: (input, { signal, settings = {} }) =>
    readDecoded(input, (content) => htmlDocument(content, { address: settings['address'], signal }), {
      signal,
      charset: (bytes) => STATED_CHARSET.exec(asciiOf(bytes.subarray(0, STATED_WITHIN)))?.[1] ?? settings['charset']
    })
}

function asciiOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
    .toString('latin1')
    .replaceAll('\0', '')
}
