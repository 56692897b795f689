import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alternatives, inScope, makeClaim, SAME_AS, type Claim, type ClaimDraft } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import { openEmbeddedStore } from '../store/embedded/embedded-store.js'
import { MemoryGraph } from '../store/memory-graph.js'
import { anyClaims } from './claims.fixture.js'

const fold = (claims: readonly Claim[]) =>
  MemoryGraph.fromClaims(sangamOntology, [...new Map(claims.map((c) => [c.id, c])).values()])
const claim = (draft: Partial<ClaimDraft>) =>
  makeClaim(sangamOntology, {
    subject: 'institution:p',
    source: 'document:a',
    load: 'load:one',
    authority: 'press',
    ...draft
  })

async function withStore<T>(use: (store: Awaited<ReturnType<typeof openEmbeddedStore>>) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-fold-'))
  const store = await openEmbeddedStore(folder, sangamOntology)
  try {
    return await use(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

describe('the fold', () => {
  test('does not depend on order or repetition', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims, ...claims], { minLength: claims.length * 2 }))
        ),
        async ([claims, shuffled]) => {
          expect((await fold(shuffled)).hash).toBe((await fold(claims)).hash)
        }
      )
    )
  })

  test('is the same claim by claim as all at once, on the store that keeps it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaims, { maxLength: 5 }), async (batches) => {
        const stored = await withStore(async (store) => {
          for (const batch of batches) await store.apply({ put: batch })
          return (await store.meta()).hash
        })
        expect(stored).toBe((await fold(batches.flat())).hash)
      }),
      { numRuns: 40 }
    )
  })

  test('takes away with a load exactly its share, and brings it back', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (claims) => {
        await withStore(async (store) => {
          await store.apply({ put: claims })
          const whole = (await store.meta()).hash
          await store.apply({ removeLoads: ['load:one'] })
          expect((await store.meta()).hash).toBe((await fold(claims.filter((c) => c.load !== 'load:one'))).hash)
          await store.apply({ put: claims })
          expect((await store.meta()).hash).toBe(whole)
        })
      }),
      { numRuns: 40 }
    )
  })

  test('asked without a source answers as if the source had been removed', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (claims) => {
        await withStore(async (store) => {
          await store.apply({ put: claims })
          const scope = { excludeSources: ['document:a'] }
          const without = await fold(claims.filter(inScope(scope)))
          expect((await store.meta(scope)).hash).toBe(without.hash)
          expect(await store.list({ first: 100 }, scope)).toEqual(without.list({ first: 100 }))
          await store.apply({ removeSources: ['document:a'] })
          expect((await store.meta()).hash).toBe(without.hash)
        })
      }),
      { numRuns: 40 }
    )
  })

  test('merges under the member of a register and unmerges to what was', async () => {
    const apart = [
      claim({ fields: { name: 'IIT Delhi' }, authority: 'official' }),
      claim({
        subject: 'institution:q',
        fields: { name: 'Indian Institute of Technology Delhi', ror: 'https://ror.org/049tgcd06' }
      }),
      claim({ subject: 'domain:x', fields: { name: 'Air quality' } }),
      claim({ relation: 'WORKS_IN', object: 'domain:x' })
    ]
    const join = claim({ relation: SAME_AS, object: 'institution:q', authority: 'curator' })
    const merged = await fold([...apart, join])
    expect(merged.get('institution:p')).toMatchObject({ id: 'institution:q', mergedFrom: ['institution:p'] })
    expect(merged.relations('institution:q', 'out').map((r) => r.to)).toEqual(['domain:x'])
    await withStore(async (store) => {
      await store.apply({ put: apart })
      const before = (await store.meta()).hash
      await store.apply({ put: [join] })
      expect((await store.meta()).hash).toBe(merged.hash)
      await store.apply({ removeClaims: [join.id] })
      expect((await store.meta()).hash).toBe(before)
    })
  })

  test('takes the value of the higher authority and keeps the other as an alternative', async () => {
    const claims = [
      claim({ fields: { name: 'PI-RAHI', established: '2023-08' }, authority: 'press', confidence: 0.9 }),
      claim({
        fields: { name: 'PI-RAHI', established: '2023-10' },
        authority: 'official',
        confidence: 0.5,
        source: 'document:b'
      })
    ]
    const entity = (await fold(claims)).get('institution:p')!
    expect(entity.fields['established']).toBe('2023-10')
    expect(entity.conflicts).toEqual(['established'])
    expect(alternatives(claims, 'established').map((a) => a.value)).toEqual(['2023-10', '2023-08'])
  })

  test('counts a source once, however often it repeats itself', async () => {
    const said = [1, 2, 3].map((row) => claim({ fields: { name: 'X' }, confidence: 0.5, locator: { row } }))
    expect((await fold(said)).get('institution:p')!.confidence).toBe(0.5)
    const second = claim({ fields: { name: 'X' }, confidence: 0.5, source: 'document:b' })
    expect((await fold([...said, second])).get('institution:p')!.confidence).toBe(0.75)
  })

  test('leaves a relation asleep while one end is not named, and wakes it', async () => {
    const works = claim({ relation: 'WORKS_IN', object: 'domain:x' })
    const here = claim({ fields: { name: 'P' } })
    await withStore(async (store) => {
      await store.apply({ put: [works, here] })
      expect((await store.meta()).relations).toBe(0)
      await store.apply({ put: [claim({ subject: 'domain:x', fields: { name: 'Water' } })] })
      expect((await store.meta()).relations).toBe(1)
    })
  })
})
