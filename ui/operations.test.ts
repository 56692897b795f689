import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

const asked = vi.hoisted(() => [] as string[])
vi.mock('./graphql.js', async (original) => ({
  ...(await original<object>()),
  operation: (text: string) => {
    asked.push(text)
    return { text }
  }
}))

it('asks nothing that the API does not answer', async () => {
  const modules = import.meta.glob(['./{pages,parts}/**/*.ts', './ontology.ts', '!./**/*{.test,-worker,.svelte}.ts'])
  await Promise.all(Object.values(modules).map((load) => load()))
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '..', 'schema.graphql'), 'utf8'))
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.flatMap((text) => validate(schema, parse(text)).map(({ message }) => `${message} in ${text}`))).toEqual(
    []
  )
})
