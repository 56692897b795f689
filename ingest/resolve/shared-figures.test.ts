import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { evaluateAffiliation } from './evaluate-affiliation.js'
import { evaluatePairs } from './evaluate-pairs.js'
import type { LabelledPair } from './evaluate-pairs.js'
import { knownFromFiles } from './known-from-files.js'
import { buildKnownIndex } from './known-index.js'
import { readRegistry } from './read-registry.js'
import { buildRegistryIndex } from './registry-index.js'

const SHARED = new URL('../../../shared/', import.meta.url).pathname

describe.skipIf(!existsSync(SHARED))('figures on ../shared', () => {
  test('ROR test sets against the shared registry', { timeout: 120_000 }, () => {
    const index = buildRegistryIndex(readRegistry(`${SHARED}ror/ror.jsonl.gz`).records)
    const all = evaluateAffiliation(`${SHARED}eval/affiliation`, index).at(-1)!
    expect(all.inRegistry.precision).toBeGreaterThanOrEqual(0.95)
    expect(all.inRegistry.recall).toBeGreaterThanOrEqual(0.8)
    expect(all.indian.f1).toBeGreaterThanOrEqual(0.9)
    expect(all.falseMatches).toBeLessThanOrEqual(0.05)
    expect(all.falseMatchesWithoutId).toBeLessThanOrEqual(0.05)
  })

  test('labelled pairs of the shared catalogue', { timeout: 120_000 }, () => {
    const pairs = parse(readFileSync(`${SHARED}catalogue/er-pairs.csv`), { columns: true }) as LabelledPair[]
    const known = buildKnownIndex(
      knownFromFiles(`${SHARED}catalogue`, readRegistry(`${SHARED}ror/ror-india.jsonl`).records)
    )
    const figures = evaluatePairs(pairs, known)
    expect(figures.different.f1).toBeGreaterThanOrEqual(0.9)
    expect(figures.samePrecision).toBeGreaterThanOrEqual(0.99)
    expect(figures.sameRecall.latin).toBeGreaterThanOrEqual(0.95)
    expect(figures.sameRecall.indian).toBeGreaterThanOrEqual(0.6)
    expect(figures.knownLabels).toBe(1)
  })
})
