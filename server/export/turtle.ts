import type { Selection } from '../../graph/index.js'
import type { ExportFormat } from './export-format.js'
import { descriptions, prefixes, type Term } from './linked-data.js'

/** RDF 1.1 Turtle (W3C, 2014). */
export const turtle: ExportFormat = {
  help: 'RDF in Turtle',
  files: (selection, { base }) => ({ 'sangam.ttl': document(selection, base) })
}

async function* document(selection: Selection, base: string): AsyncIterable<string> {
  for (const [prefix, address] of Object.entries(prefixes(base))) yield `@prefix ${prefix}: <${address}> .\n`
  for await (const { address, types, properties } of descriptions(selection, base)) {
    const lines = [...types.map((type) => `a ${type}`), ...properties.map(([name, term]) => `${name} ${written(term)}`)]
    yield `\n<${address}> ${lines.join(' ;\n  ')} .\n`
  }
}

function written(term: Term): string {
  if ('address' in term) return `<${term.address}>`
  const { value, language, type } = term
  if (typeof value === 'boolean') return String(value)
  // A double is written as a text with its type, since 1 alone would be an integer and 1e-7 reads badly.
  if (typeof value === 'number') return `"${value}"^^xsd:double`
  return `${quoted(value)}${language ? `@${language}` : type ? `^^${type}` : ''}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' }

function quoted(text: string): string {
  return `"${text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/[\n\r\t"\\]/g, (character) => ESCAPES[character]!)}"`
}
