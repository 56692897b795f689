import { kindPrefix, parseRoute, sangamOntology } from '../dist/graph/ontology.js'

/** The text of docs/ontology.md: kinds, fields and relations as declared. */
export function ontologyMarkdown(ontology = sangamOntology) {
  return `${[
    '# Ontology',
    '',
    'What the graph can hold. Written by `npm run generate` from the one declaration in `graph/ontology.ts`; do not edit.',
    '',
    `Ontology \`${ontology.name}\`, version ${ontology.version}: ${ontology.kindNames.length} kinds, ${ontology.relationNames.length} relations.`,
    '',
    '## Fields of every kind',
    '',
    ...fieldTable(ontology.common),
    '',
    '## Kinds',
    ...Object.entries(ontology.kinds).flatMap(([name, kind]) => kindSection(ontology, name, kind)),
    '',
    '## Relations',
    '',
    'A relation is kept once for each pair of ends and each value of its key fields.',
    '',
    ...table(
      ['relation', 'from', 'to', 'reads', 'fields', 'marks'],
      Object.entries(ontology.relations).map(([name, relation]) => relationRow(name, relation))
    ),
    '',
    '## Facets',
    '',
    ...table(
      ['facet', 'values', 'counted'],
      Object.entries(ontology.facets).map(([name, { kind, counted }]) => [
        code(name),
        kind,
        counted ? `where ${code(counted.field)} is ${counted.values.join(' or ')}` : 'all'
      ])
    )
  ].join('\n')}\n`
}

function kindSection(ontology, name, kind) {
  const facets = Object.entries(kind.facets).map(
    ([facet, routes]) => `${code(facet)} by ${routes.map(routeText).join('; ')}`
  )
  return [
    '',
    `### ${name}`,
    '',
    `${kind.description}. Ids begin with \`${kindPrefix(name)}:\`.`,
    ...(kind.frame ? ['Part of the frame of the graph: not crossed when looking for connections, unless asked.'] : []),
    ...(facets.length > 0 ? ['', `Counted under ${facets.join(', ')}.`] : []),
    '',
    ...(Object.keys(kind.fields).length > 0 ? fieldTable(kind.fields) : ['No fields of its own.']),
    '',
    `Relations: ${relationsOf(ontology, name).map(code).join(', ')}.`
  ]
}

function relationsOf(ontology, kind) {
  const touches = (ends) => ends === 'any' || ends.includes(kind)
  return ontology.relationNames.filter(
    (name) => touches(ontology.relations[name].from) || touches(ontology.relations[name].to)
  )
}

function routeText(route) {
  const steps = parseRoute(route).map(
    ({ direction, relation }) => `${direction === 'out' ? '→' : '←'} ${code(relation)}`
  )
  return steps.join(' ') || 'itself'
}

function relationRow(name, { from, to, label, inverse, fields, key, undirected, vague, hierarchy }) {
  const marks = Object.entries({ undirected, vague, hierarchy }).flatMap(([mark, set]) => (set ? [mark] : []))
  const fieldText = (field) => `${code(field)}${key.includes(field) ? ' (key)' : ''}`
  return [
    code(name),
    [from].flat().join(', '),
    [to].flat().join(', '),
    undirected ? label : `${label} / ${inverse}`,
    Object.keys(fields).map(fieldText).join(', '),
    marks.join(', ')
  ]
}

function fieldTable(fields) {
  const typeText = ({ type, list, values }) => `${values ? values.map(code).join(', ') : type}${list ? ', list' : ''}`
  const useText = ({ search, register }) =>
    [search && `searched as ${search}`, register && 'public register'].filter(Boolean).join(', ')
  return table(
    ['field', 'type', 'meaning', 'use'],
    Object.entries(fields).map(([name, field]) => [code(name), typeText(field), field.description, useText(field)])
  )
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

function code(text) {
  return `\`${text}\``
}
