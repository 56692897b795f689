import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFoundError } from '../../graph/index.js'
import type { Source, SourceItem } from '../source.js'
import { itemsAt, readItems } from './read-items.fixture.js'

/** A well-formed file of the format: all of it is taken over. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  readonly settings?: Readonly<Record<string, string>>
}

export interface SourceContractOptions {
  /** Case → the reason why this source is excused from it, which is shown. */
  readonly skip?: Readonly<Record<string, string>>
}

/** Files tried for each kind of damage; more of them for a long search. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 25)
const EXTENSION = /^[a-z0-9]+(\.[a-z0-9]+)?$/

type Proof = (source: Source, samples: readonly Sample[], folder: string) => Promise<void>

const CASES: Readonly<Record<string, Proof>> = {
  'declares itself': async (source) => {
    expect(source.name).toMatch(/^[a-z][a-z-]*$/)
    expect(source.describe).toMatch(/^[A-Z].{10,}[^.]$/)
    expect(source.extensions.filter((extension) => !EXTENSION.test(extension))).toEqual([])
  },
  'takes all of a well-formed file': async (source, samples) => {
    for (const { name, bytes, settings } of samples) {
      const items = await readItems(source, name, bytes, settings)
      expect(items.filter((item) => 'rejected' in item)).toEqual([])
      expect(items).not.toEqual([])
    }
  },
  'recognises nothing but its own': async (source, samples) => {
    for (const { bytes } of samples) expect(source.recognises?.(bytes.subarray(0, 65_536)) ?? true).toBe(true)
    expect(source.recognises?.(new TextEncoder().encode('A text of no special form.\n')) ?? false).toBe(false)
    expect(source.recognises?.(new Uint8Array()) ?? false).toBe(false)
  },
  'says that there is no such file': async (source, [sample], folder) => {
    const missing = join(folder, 'missing', sample!.name)
    await expect(itemsAt(source, missing, sample!.settings)).rejects.toThrow(NotFoundError)
  },
  'rejects an empty file and one of nothing but a byte order mark': async (source, [sample]) => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0xef, 0xbb, 0xbf), Uint8Array.of(0xff, 0xfe)]) {
      const items = await readItems(source, sample!.name, bytes, sample!.settings)
      expect(items).toEqual([{ rejected: expect.objectContaining({ file: sample!.name }) as unknown }])
    }
  },
  'rejects a folder in place of a file': async (source, [sample], folder) => {
    const path = join(folder, `folder-${sample!.name}`)
    mkdirSync(path)
    const items = await itemsAt(source, path, sample!.settings)
    expect(items).toEqual([{ rejected: expect.objectContaining({ file: path }) as unknown }])
  },
  'stops when it is told to': async (source, [sample], folder) => {
    const path = join(folder, sample!.name)
    writeFileSync(path, sample!.bytes)
    const stopped = itemsAt(source, path, sample!.settings, AbortSignal.abort())
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' })
  },
  'reads the same bytes the same way': async (source, samples) => {
    for (const { name, bytes, settings } of samples) {
      const first = await readItems(source, name, bytes, settings)
      expect(await readItems(source, name, bytes, settings)).toEqual(first)
    }
  },
  'survives arbitrary bytes': async (source, samples) => {
    const bytes = fc.uint8Array({ maxLength: 2_000 })
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), bytes, survives(source)), { numRuns: RUNS })
  },
  'survives arbitrary text': async (source, samples) => {
    const bytes = fc.string({ unit: 'binary', maxLength: 1_000 }).map((string) => new TextEncoder().encode(string))
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), bytes, survives(source)), { numRuns: RUNS })
  },
  'survives a file cut short': async (source, samples) => {
    const cut = fc
      .constantFrom(...samples)
      .chain((sample) => fc.nat(sample.bytes.length).map((end) => [sample, sample.bytes.slice(0, end)] as const))
    await fc.assert(
      fc.asyncProperty(cut, ([sample, bytes]) => survives(source)(sample, bytes)),
      { numRuns: RUNS }
    )
  },
  'survives bytes changed, removed and repeated': async (source, samples) => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(), fc.nat(40), fc.nat(255)), {
      minLength: 1,
      maxLength: 12
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), edits, (sample, list) => {
        let changed: readonly number[] = Array.from(sample.bytes)
        for (const [edit, at, length, byte] of list)
          changed = edit(changed, changed.length ? at % changed.length : 0, length, byte)
        return survives(source)(sample, new Uint8Array(changed))
      }),
      { numRuns: RUNS }
    )
  }
}

type Edit = (bytes: readonly number[], start: number, length: number, byte: number) => number[]

const EDITS: readonly Edit[] = [
  (bytes, start, _, byte) => bytes.map((old, i) => (i === start ? byte : old)),
  (bytes, start, length) => bytes.toSpliced(start, length),
  (bytes, start, length) => bytes.toSpliced(start, 0, ...bytes.slice(start, start + length)),
  (bytes, start, length, byte) => bytes.toSpliced(start, 0, ...new Array<number>(length).fill(byte))
]

/** What every reader of files must do, as tests of one of them; `samples` are what damage is done to. */
export function sourceContract(
  source: Source,
  samples: readonly Sample[],
  { skip = {} }: SourceContractOptions = {}
): void {
  describe(`the ${source.name} source`, () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'sangam-source-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    test('is excused from nothing but cases of the contract', () => {
      expect(Object.keys(skip).filter((title) => !(title in CASES))).toEqual([])
    })
    for (const [title, proof] of Object.entries(CASES)) {
      const reason = skip[title]
      test.skipIf(reason !== undefined)(reason ? `${title} (skipped: ${reason})` : title, () =>
        proof(source, samples, folder)
      )
    }
  })
}

/** Whatever the bytes: items of the promised shape, no throw. */
function survives(source: Source): (sample: Sample, bytes: Uint8Array) => Promise<void> {
  return async ({ name, settings }, bytes) => {
    source.recognises?.(bytes)
    const items = await readItems(source, name, bytes, settings)
    expect(items.flatMap(faults)).toEqual([])
  }
}

function faults(item: SourceItem): string[] {
  if ('rejected' in item) return item.rejected.reason && item.rejected.file ? [] : ['a rejection without a reason']
  if ('claim' in item) return []
  const { text, title, date, pages = [] } = item.document
  const starts = pages.map(({ start }) => start)
  const checks: readonly [fault: string, present: boolean][] = [
    ['text without a word', !/\S/.test(text)],
    ['text that is not NFC', text !== text.normalize('NFC')],
    ['control characters', /[^\P{Cc}\n\t]/u.test(text)],
    ['a byte order mark', text.includes('\uFEFF')],
    ['half a surrogate pair', /\p{Surrogate}/u.test(text)],
    ['an empty title', title !== undefined && !title.trim()],
    ['a date that is none', date !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)],
    ['pages out of order', starts.some((start, i) => start < (starts[i - 1] ?? 0) || start > text.length)]
  ]
  return checks.flatMap(([fault, present]) => (present ? [fault] : []))
}
