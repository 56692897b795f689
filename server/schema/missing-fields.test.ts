import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const said = (index: number, fields: Record<string, string>) => ({
    subject: `person:p${index}`,
    fields: { name: `Person ${index}`, ...fields },
    source: index === 3 ? 'document:press' : 'document:register',
    authority: 'register' as const,
    load: 'load:people'
  })
  const people: Record<string, string>[] = [
    { role: 'Dr', website: 'https://one.example' },
    { role: 'Prof' },
    { role: 'Dr', note: 'a' },
    { note: 'b' },
    { note: 'c' },
    { note: 'd' }
  ]
  await server.graph.write(people.map((fields, index) => server.graph.claim(said(index, fields))))
  await server.graph.settled()
})
afterAll(() => server.close())

const missingOf = async (id: string, scope?: { excludeSources: string[] }) => {
  const query = 'query ($id: ID!, $scope: Scope) { entity(id: $id, scope: $scope) { missing } }'
  return (await server.ask(query, { id, scope: scope ?? null })).data['entity'].missing as string[]
}

test('a field is missed where at least half of the kind have it, remarks never', async () => {
  expect(await missingOf('person:p5')).toEqual(['role'])
  expect(await missingOf('person:p0')).toEqual([])
})

test('nothing is missed where there are few of a kind', async () => {
  expect(await missingOf('institution:other')).toEqual([])
})

test('what is usual follows the graph', async () => {
  const named = {
    fields: { name: 'Person 9' },
    source: 'document:press',
    authority: 'register' as const,
    load: 'load:9'
  }
  await server.graph.write([server.graph.claim({ subject: 'person:p9', ...named })])
  expect(await missingOf('person:p5')).toEqual([])
  expect(await missingOf('person:p5', { excludeSources: ['document:press'] })).toEqual(['role'])
})
