import type { Selection } from '../../graph/index.js'
import type { ExportFormat } from './export-format.js'
import { descriptions, prefixes, type Description, type Term } from './linked-data.js'

/** JSON-LD 1.1 (W3C, 2020). */
export const jsonld: ExportFormat = {
  help: 'JSON-LD with the words of schema.org and PROV',
  files: (selection, { base }) => ({ 'sangam.jsonld': document(selection, base) })
}

async function* document(selection: Selection, base: string): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(prefixes(base))},\n"@graph":[`
  let separator = '\n'
  for await (const description of descriptions(selection, base)) {
    yield `${separator}${JSON.stringify(node(description))}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

function node({ address, types, properties }: Description): Record<string, unknown> {
  const values: Record<string, unknown[]> = {}
  for (const [name, term] of properties) (values[name] ??= []).push(written(term))
  return { '@id': address, ...(types.length && { '@type': types }), ...values }
}

function written(term: Term): unknown {
  if ('address' in term) return { '@id': term.address }
  const { value, language, type } = term
  if (type === 'rdf:JSON') return { '@value': JSON.parse(String(value)) as unknown, '@type': '@json' }
  if (typeof value === 'number') return { '@value': value, '@type': 'xsd:double' }
  return { '@value': value, ...(language && { '@language': language }) }
}
