import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkZip, ZIP_LIMITS } from './zip-guard.js'

const MEBIBYTE = 1024 * 1024
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> ((i % 3) * 8))
const ZIP = zipSync({ 'a.txt': strToU8('one'), 'b/c.txt': strToU8('three') })

/** Another size in the archive's directory than what the entry unpacks to. */
const withStatedSize = (zip: Uint8Array, size: number): Uint8Array => {
  const copy = zip.slice()
  const entry = Buffer.from(copy).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  new DataView(copy.buffer).setUint32(entry + 24, size, true)
  return copy
}

test('tells entries and their sizes', async () => {
  expect(await checkZip(ZIP)).toEqual({
    entries: [
      { name: 'a.txt', size: 3 },
      { name: 'b/c.txt', size: 5 }
    ]
  })
})

test.each([
  ['many entries', ZIP, { ...ZIP_LIMITS, entries: 1 }, 'more than 1 entries'],
  ['a large whole', zipSync({ a: noise(2 * MEBIBYTE) }), { ...ZIP_LIMITS, inflated: MEBIBYTE }, 'more than 1 MB'],
  ['a bomb', zipSync({ a: new Uint8Array(20 * MEBIBYTE) }), ZIP_LIMITS, 'bomb'],
  [
    'a directory that states too little',
    withStatedSize(zipSync({ a: new Uint8Array(20 * MEBIBYTE) }), 10),
    ZIP_LIMITS,
    'broken'
  ],
  ['half an archive', ZIP.slice(0, ZIP.length / 2), ZIP_LIMITS, 'broken'],
  ['no archive', strToU8('text'), ZIP_LIMITS, 'broken'],
  ['a path out of the archive', zipSync({ '../a': strToU8('a') }), ZIP_LIMITS, 'broken']
])('refuses %s', async (_, zip, limits, reason) => {
  expect(await checkZip(zip, limits)).toEqual({ reason: expect.stringContaining(reason) as string })
})

test('a small file that repeats itself is no bomb', async () => {
  expect(await checkZip(zipSync({ a: new Uint8Array(MEBIBYTE / 2) }))).toMatchObject({ entries: [{ name: 'a' }] })
})
