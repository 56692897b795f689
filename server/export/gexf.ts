import { nameOf, type Selection } from '../../graph/index.js'
import { attributesOf, type Plain } from './attributes.js'
import type { ExportFormat } from './export-format.js'
import { xmlAttributes, xmlText } from './xml.js'

/** GEXF 1.3 (gexf.net), as Gephi reads it. */
export const gexf: ExportFormat = {
  help: 'GEXF, for Gephi',
  files: (selection) => ({ 'sangam.gexf': document(selection) })
}

async function* document(selection: Selection): AsyncIterable<string> {
  const attributes = attributesOf(selection)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield '<graph mode="static" defaultedgetype="directed">\n'
  const common = [
    ['kind', 'string'],
    ['confidence', 'double'],
    ['sources', 'string']
  ] as const
  yield declared('node', [...common, ...attributes.map(({ name, type }) => [`n-${name}`, type] as const)])
  yield declared('edge', [
    ['sources', 'string'],
    ['confidence', 'double']
  ])
  yield '<nodes>\n'
  for await (const entity of selection.entities()) {
    const { id, kind, confidence, sources } = entity
    const own = attributes.map((attribute) => [`n-${attribute.name}`, attribute.of(entity)] as const)
    const values = { kind, confidence, sources: sources.join(' '), ...Object.fromEntries(own) }
    yield `<node${xmlAttributes({ id, label: nameOf(entity) })}>${attvalues(values)}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for await (const { id, from, to, type, confidence, sources } of selection.relations()) {
    const ends = { id, source: from, target: to, label: type, weight: confidence }
    yield `<edge${xmlAttributes(ends)}>${attvalues({ sources: sources.join(' '), confidence })}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declared(of: 'node' | 'edge', attributes: readonly (readonly [id: string, type: string])[]): string {
  const lines = attributes.map(
    ([id, type]) => `<attribute${xmlAttributes({ id, title: id.replace(/^n-/, ''), type })}/>\n`
  )
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`
}

function attvalues(values: Readonly<Record<string, Plain | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `<attvalue for="${name}" value="${xmlText(value)}"/>`
  )
  return `<attvalues>${given.join('')}</attvalues>`
}
