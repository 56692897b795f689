import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputType
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGraph } from '../graph/index.js'
import { borrowServer, type LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { fixtureClaims } from './graph.fixture.js'
import { testServer, type TestServer } from './server.fixture.js'
import { readSettings } from './settings.js'

const server = await borrowServer()
const lent = server as LentServer
let served: TestServer

if (typeof server === 'string') test.skip(`hostile texts on Neo4j: ${server}`, () => {})

beforeAll(async () => {
  if (typeof server === 'string') return
  await lent.wipe()
  const folder = mkdtempSync(join(tmpdir(), 'sangam-hostile-'))
  const graph = await openGraph({ dataDir: join(folder, 'data'), embeddingModel: 'hashing', neo4j: lent })
  await graph.write(fixtureClaims(graph))
  await graph.settled()
  served = testServer(graph, folder, readSettings({ RATE_LIMIT: '1000000' }))
})
afterAll(async () => {
  await served?.close()
  if (typeof server !== 'string') await server.giveBack()
})

const HOSTILE = [
  "'}) MATCH (n) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  'Institution`) MATCH (n) DETACH DELETE n //',
  '$ids',
  '\\u0027 OR 1=1',
  'embedding_x\u0000 {limit: 1}'
]

const TEXTS = ['String', 'ID', 'Date']
const SIMPLE: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'lake',
  ID: 'institution:lab'
}
const DEEPEST = 4

/** A value of a type that nobody could object to. */
function plain(type: GraphQLInputType): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return [plain(bare.ofType)]
  if (isEnumType(bare)) return bare.getValues()[0]!.name
  if (!isInputObjectType(bare)) return SIMPLE[getNamedType(bare).name] ?? 'x'
  const required = Object.values(bare.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(required.map((field) => [field.name, plain(field.type)]))
}

/** Values of a type with a hostile text in one place each. */
function hostile(type: GraphQLInputType, text: string, depth = 0): { at: string; value: unknown }[] {
  const bare = getNullableType(type)
  if (isListType(bare)) return hostile(bare.ofType, text, depth).map(({ at, value }) => ({ at, value: [value] }))
  if (!isInputObjectType(bare)) return TEXTS.includes(getNamedType(bare).name) ? [{ at: '', value: text }] : []
  if (depth === DEEPEST) return []
  return Object.values(bare.getFields()).flatMap((field) =>
    hostile(field.type, text, depth + 1).map(({ at, value }) => ({
      at: `.${field.name}${at}`,
      value: { ...(plain(bare) as object), [field.name]: value }
    }))
  )
}

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'))

/** Every place of a query where a text can stand. */
const PLACES = Object.values(schema.getQueryType()!.getFields()).flatMap((field) =>
  field.args.flatMap((arg) =>
    hostile(arg.type, '').map(({ at }) => ({ field, arg, at: `${field.name}(${arg.name}${at})` }))
  )
)

const asked = (args: readonly GraphQLArgument[]): string =>
  args.length ? `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : ''

describe.skipIf(typeof server === 'string')('hostile texts', () => {
  test('have many places where they could stand', () => {
    expect(PLACES.length).toBeGreaterThan(50)
    for (const place of ['search(text)', 'ask(question)', 'entities(where.text)', 'entity(id)'])
      expect(PLACES.map(({ at }) => at)).toContain(place)
  })

  test.each(PLACES)('in $at harm nothing', async ({ field, arg, at }) => {
    const before = await served.graph.meta()
    const given = field.args.filter((each) => each === arg || isRequiredInputField(each))
    const query = `query${asked(given)} { ${field.name}${given.length ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : ''} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`
    for (const text of HOSTILE) {
      const value = hostile(arg.type, text).find((each) => `${field.name}(${arg.name}${each.at})` === at)!.value
      const rest = Object.fromEntries(given.map((each) => [each.name, plain(each.type)]))
      const { status, errors = [] } = await served.ask(query, { ...rest, [arg.name]: value })
      expect(status).toBe(200)
      for (const { extensions } of errors) expect(['INVALID', 'NOT_FOUND']).toContain(extensions['code'])
    }
    expect(await served.graph.meta()).toEqual(before)
  })
})
