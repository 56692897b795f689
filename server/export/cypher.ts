import { nameOf, type Entity, type Json, type Relation, type Selection } from '../../graph/index.js'
import { plain } from './attributes.js'
import type { ExportFormat } from './export-format.js'

/** Statements for `cypher-shell -f`, in batches of parameters written out. */
export const cypher: ExportFormat = {
  help: 'Cypher statements that make the graph in an empty Neo4j database',
  files: (selection) => ({ 'sangam.cypher': statements(selection) })
}

const BATCH = 200

async function* statements(selection: Selection): AsyncIterable<string> {
  yield 'CREATE CONSTRAINT sangam_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n'
  yield 'CALL db.awaitIndexes();\n'
  yield* grouped(selection.entities(), 'kind', (kind, rows: readonly Entity[]) =>
    unwind(rows.map(entityRow), `CREATE (n:Entity:${quotedName(kind)}) SET n = row.properties`)
  )
  yield* grouped(selection.relations(), 'type', (type, rows: readonly Relation[]) =>
    unwind(
      rows.map(relationRow),
      `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})\nCREATE (a)-[r:${quotedName(type)}]->(b) SET r = row.properties`
    )
  )
}

/** Batches of items that have the same label or type, since those cannot be parameters. */
async function* grouped<K extends string, T extends { readonly [key in K]: string }>(
  items: AsyncIterable<T>,
  key: K,
  write: (value: string, batch: readonly T[]) => string
): AsyncIterable<string> {
  const waiting = new Map<string, T[]>()
  for await (const item of items) {
    const batch = [...(waiting.get(item[key]) ?? []), item]
    if (batch.length === BATCH) yield write(item[key], batch)
    waiting.set(item[key], batch.length === BATCH ? [] : batch)
  }
  for (const [value, batch] of waiting) if (batch.length) yield write(value, batch)
}

function unwind(rows: readonly Json[], statement: string): string {
  return `UNWIND [\n${rows.map(literal).join(',\n')}\n] AS row\n${statement};\n`
}

function entityRow(entity: Entity): Json {
  const { id, fields, confidence, sources } = entity
  return { properties: { ...properties(fields), id, name: nameOf(entity), confidence, sources } }
}

function relationRow({ id, from, to, fields, confidence, sources }: Relation): Json {
  return { from, to, properties: { ...properties(fields), id, confidence, sources } }
}

/** Neo4j keeps plain values and lists of them. */
function properties(fields: Entity['fields']): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.map(plain) : plain(value)])
  )
}

function literal(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toString().replace('e+', 'e')
  if (typeof value === 'string') return quotedText(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return `{${Object.entries(value)
    .map(([name, each]) => `${quotedName(name)}: ${literal(each)}`)
    .join(', ')}}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', "'": "\\'", '\\': '\\\\' }

function quotedText(text: string): string {
  return `'${text.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/[\n\r'\\]/g, (character) => ESCAPES[character]!)}'`
}

function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}
