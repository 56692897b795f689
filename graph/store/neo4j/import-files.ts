import { canonicalJson, type Claim, type Entity, type EntityId, type Relation } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import { claimProperties, isIdentity } from './claim-nodes.js'
import { SCHEMA_VERSION } from './schema.js'

/** A graph as streams, with what its hash must be. */
export interface ImportedGraph {
  readonly ontology: Ontology
  readonly hash: string
  entities(): AsyncIterable<Entity>
  relations(): AsyncIterable<Relation>
  claims(): AsyncIterable<Claim>
}

/** Splits lists; no id, label or address has it. */
const LIST = '\u001f'
/** Ids a change names at most, so that no cell outgrows the buffer of the reader. */
const CHANGE = 10_000

/**
 * The files of `neo4j-admin database import full`: file name → its text. They make the database that the store would
 * have written, so that Sangam opens it as it is. The last one holds the options: `neo4j-admin database import full
 * neo4j @neo4j-admin.args`, run in their folder.
 */
export function neo4jImportFiles(graph: ImportedGraph): Record<string, AsyncIterable<string>> {
  const files = {
    'entities.csv': entities(graph),
    'aliases.csv': aliases(graph),
    'claims.csv': claims(graph),
    'changes.csv': changes(graph),
    'meta.csv': meta(graph),
    'relations.csv': relations(graph)
  }
  return { ...files, 'neo4j-admin.args': options(Object.keys(files)) }
}

async function* options(files: readonly string[]): AsyncIterable<string> {
  const kind = (file: string) => (file === 'relations.csv' ? '--relationships' : '--nodes')
  const lines = ['--multiline-fields=true', '--array-delimiter=U+001F', ...files.map((file) => `${kind(file)}=${file}`)]
  yield `${lines.join('\n')}\n`
}

async function* entities({ entities: read }: ImportedGraph): AsyncIterable<string> {
  yield line(['id:ID(Entity)', 'name', 'json', ':LABEL'])
  for await (const entity of read())
    yield line([entity.id, String(entity.fields['name']), canonicalJson(entity), ['Entity', entity.kind].join(LIST)])
}

async function* aliases({ entities: read }: ImportedGraph): AsyncIterable<string> {
  yield line(['id:ID(Alias)', 'to', ':LABEL'])
  for await (const { id: to, mergedFrom } of read()) for (const id of mergedFrom) yield line([id, to, 'Alias'])
}

const CLAIM = 'subject relation object fields source load locator quote note authority method date'.split(' ')

async function* claims({ claims: read }: ImportedGraph): AsyncIterable<string> {
  yield line(['id:ID(Claim)', ...CLAIM, 'confidence:double', ':LABEL'])
  for await (const claim of read()) {
    const properties = claimProperties(claim)
    const labels = isIdentity(claim) ? ['Claim', 'Identity'] : ['Claim']
    const cells = CLAIM.map((name) => properties[name] as string | null)
    yield line([claim.id, ...cells, String(claim.confidence), labels.join(LIST)])
  }
}

/** One change brought everything; it is told in parts. */
async function* changes(graph: ImportedGraph): AsyncIterable<string> {
  yield line(['version:long', 'date', 'ids:string[]', ':LABEL'])
  const date = new Date().toISOString()
  let version = 0
  for await (const ids of idPages(graph)) yield line([String(++version), date, ids.join(LIST), 'Change'])
}

async function* meta(graph: ImportedGraph): AsyncIterable<string> {
  yield line(['id:ID(Meta)', 'version:long', 'hash', 'schema:long', 'ontology', ':LABEL'])
  let version = 0
  for await (const _ of idPages(graph)) version++
  yield line(['graph', String(version), graph.hash, String(SCHEMA_VERSION), graph.ontology.name, 'Meta'])
}

async function* idPages({ entities: read }: ImportedGraph): AsyncIterable<EntityId[]> {
  let page: EntityId[] = []
  for await (const { id } of read()) {
    if (page.push(id) < CHANGE) continue
    yield page
    page = []
  }
  if (page.length) yield page
}

async function* relations({ relations: read }: ImportedGraph): AsyncIterable<string> {
  yield line([':START_ID(Entity)', ':END_ID(Entity)', ':TYPE', 'id', 'confidence:double', 'sources:string[]', 'json'])
  for await (const relation of read()) {
    const { id, from, to, type, confidence, sources } = relation
    yield line([from, to, type, id, String(confidence), sources.join(LIST), canonicalJson(relation)])
  }
}

/** Every text is quoted: an empty cell without quotes is no value. */
function line(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',')}\n`
}
