import { expect, it, vi } from 'vitest'
import { inLanguage } from './labels.js'

const HINDI: Record<string, string> = { 'place:in-od': 'ओडिशा', 'domain:e-waste': 'ई-कचरा' }

type Api = Parameters<typeof inLanguage>[3]

/** Answers as the API does: an entity for each id, with its name in Hindi where it has one. */
const api = () =>
  vi.fn<Api>(async (_, variables) =>
    Object.fromEntries(
      Object.entries(variables).map(([name, id]) => [
        name.replace('id', 'e'),
        { name: id, aliases: HINDI[id] ? [{ text: HINDI[id], language: 'hi' }] : [] }
      ])
    )
  )

it('names things wherever they stand in an answer, and keeps their first names', async () => {
  const answer = {
    edges: [{ node: { id: 'place:in-od', name: 'Odisha', kind: 'PLACE' } }, { node: { id: 'person:x', name: 'X' } }],
    values: [{ value: 'domain:e-waste', label: 'E-waste', count: 3 }],
    facts: [{ name: 'state', label: 'State', value: 'place:in-od' }],
    interpreted: [{ id: 'kind', name: 'Projects' }]
  }
  expect(await inLanguage(answer, 'hi', 'everywhere', api())).toEqual({
    edges: [
      { node: { id: 'place:in-od', name: 'ओडिशा', graphName: 'Odisha', kind: 'PLACE' } },
      { node: { id: 'person:x', name: 'X' } }
    ],
    values: [{ value: 'domain:e-waste', label: 'ई-कचरा', count: 3 }],
    facts: [{ name: 'state', label: 'State', value: 'place:in-od' }],
    interpreted: [{ id: 'kind', name: 'Projects' }]
  })
})

it('asks once for each name of a reading, and in batches', async () => {
  const ask = api()
  const answer = Array.from({ length: 50 }, (_, index) => ({ id: `person:${index}`, name: 'P' }))
  await inLanguage(answer, 'hi', 'once', ask)
  await inLanguage(answer, 'hi', 'once', ask)
  expect(ask).toHaveBeenCalledTimes(2)
  await inLanguage(answer, 'hi', 'another', ask)
  expect(ask).toHaveBeenCalledTimes(4)
})

it('gives the answer as it is where names cannot be had', async () => {
  const answer = { id: 'place:in-od', name: 'Odisha' }
  expect(await inLanguage(answer, 'hi', 'failing', () => Promise.reject(new Error('away')))).toEqual(answer)
})
