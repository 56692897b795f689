import { nameOf, type Selection } from '../../graph/index.js'
import { attributesOf, type Attribute, type Plain } from './attributes.js'
import type { ExportFormat } from './export-format.js'
import { xmlAttributes, xmlText } from './xml.js'

/** GraphML 1.0 (graphml.graphdrawing.org), as yEd, Gephi, Cytoscape and NetworkX read it. */
export const graphml: ExportFormat = {
  help: 'GraphML, for yEd, Cytoscape, NetworkX',
  files: (selection) => ({ 'sangam.graphml': document(selection) })
}

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

async function* document(selection: Selection): AsyncIterable<string> {
  const attributes = attributesOf(selection)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield key('label', 'all', 'string', 'label') + key('kind', 'node', 'string', 'kind')
  yield key('confidence', 'all', 'double', 'confidence') + key('sources', 'all', 'string', 'sources')
  for (const { name, type } of attributes) yield key(`n-${name}`, 'node', TYPES[type], name)
  yield '<graph id="sangam" edgedefault="directed">\n'
  for await (const entity of selection.entities()) {
    const { id, kind, confidence, sources } = entity
    const said = { label: nameOf(entity), kind, confidence, sources: sources.join(' ') }
    yield `<node${xmlAttributes({ id })}>${data({ ...said, ...prefixed(attributes, entity) })}</node>\n`
  }
  for await (const { id, from, to, type, confidence, sources } of selection.relations()) {
    const said = { label: type, confidence, sources: sources.join(' ') }
    yield `<edge${xmlAttributes({ id, source: from, target: to })}>${data(said)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function key(id: string, of: 'node' | 'all', type: string, name: string): string {
  return `<key${xmlAttributes({ id, for: of, 'attr.name': name, 'attr.type': type })}/>\n`
}

function prefixed(attributes: readonly Attribute[], entity: Parameters<Attribute['of']>[0]) {
  return Object.fromEntries(attributes.map((attribute) => [`n-${attribute.name}`, attribute.of(entity)]))
}

function data(values: Readonly<Record<string, Plain | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : `<data key="${name}">${xmlText(value)}</data>`))
    .join('')
}
