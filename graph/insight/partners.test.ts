import { describe, expect, test } from 'vitest'
import { noisyOr } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import type { GraphStore } from '../store/graph-store.js'
import { PathTable } from '../store/path-table.js'
import { evidenceOfWeights } from './evidence-weights.js'
import { claimsOf, withClaims } from './insight.fixture.js'
import { partnerEvidence } from './partner-evidence.js'
import { byRank, introductions, rankPartners, type PartnerQuestion } from './partners.js'

const lines = [
  'institution:both WORKS_IN domain:lakes',
  'institution:both WORKS_IN domain:health',
  'institution:one WORKS_IN domain:water',
  'institution:maker',
  'technology:t DEVELOPED_BY institution:maker',
  'technology:t ADDRESSES domain:health',
  'domain:lakes PART_OF domain:water',
  'institution:both PARTICIPATES_IN project:p',
  'institution:one PARTICIPATES_IN project:p'
]
const question = (domains: string[], more: Partial<PartnerQuestion> = {}): PartnerQuestion => ({
  domains,
  textScores: null,
  admits: () => () => true,
  ...more
})

describe('partners', () => {
  test('who covers both domains comes before who covers one better; sub-domains count', async () => {
    const { found, describe } = await withClaims(claimsOf(lines), (store) =>
      rankPartners(question(['domain:water', 'domain:health']), partnerEvidence(sangamOntology, store))
    )
    const ranked = [...found].sort(byRank)
    expect(ranked[0]!.id).toBe('institution:both')
    expect(ranked.map((p) => p.id).sort()).toEqual(['institution:both', 'institution:maker', 'institution:one'])
    expect(describe(ranked.find((p) => p.id === 'institution:one')!).coverage).toEqual([
      { domain: 'domain:water', score: 0.95 },
      { domain: 'domain:health', score: 0 }
    ])
  })

  test('a technology is worth nine tenths of a statement, times the confidence of both its claims', async () => {
    const { found, describe } = await withClaims(claimsOf(lines), (store) =>
      rankPartners(
        question(['domain:health'], { admits: (ids) => (i) => ids[i] === 'institution:maker' }),
        partnerEvidence(sangamOntology, store)
      )
    )
    const [maker] = found.map(describe)
    expect(maker!.score).toBeCloseTo(noisyOr([0.9 * 0.95 * 0.95]), 6)
    expect(maker!.evidence[0]!.path.nodes).toEqual(['institution:maker', 'technology:t', 'domain:health'])
  })

  test('who asks can say what counts, and how much', async () => {
    const pattern = 'Institution >PARTICIPATES_IN Project <PARTICIPATES_IN Institution >WORKS_IN Domain'
    const kinds = (weight: number, text = pattern) =>
      evidenceOfWeights(sangamOntology, [{ pattern: text, weight }], { from: 'Institution', to: 'Domain' })
    const { found } = await withClaims(claimsOf(lines), (store) =>
      rankPartners(question(['domain:health']), partnerEvidence(sangamOntology, store, { kinds: kinds(0.5) }))
    )
    // The only one that works with somebody else in the field.
    expect(found.map(({ id }) => id)).toEqual(['institution:one'])
    expect(found[0]!.score).toBeCloseTo(0.5 * 0.95 ** 3, 6)
    expect(() => kinds(1.5)).toThrow(/1.5 for .* is no weight; give one above 0, up to 1/)
    expect(() => kinds(1, 'Cluster >FOCUSES_ON Domain')).toThrow(/does not lead from Institution to Domain/)
  })

  test('of many institutions those asked for are looked at first, however weakly they are tied', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `institution:strong-${i} WORKS_IN domain:water`)
    const weak = claimsOf(['institution:weak WORKS_IN domain:water'], { confidence: 0.2 })
    await withClaims([...claimsOf(many), ...weak], async (store) => {
      const ids = async (institutions?: readonly string[]) =>
        (
          await rankPartners(
            question(['domain:water']),
            partnerEvidence(sangamOntology, store, { ...(institutions && { institutions }) })
          )
        ).found.map(({ id }) => id)
      expect(await ids()).not.toContain('institution:weak')
      expect(await ids(['institution:weak'])).toEqual(['institution:weak'])
    })
  })

  test('are the same where every table of evidence has ids of its own', async () => {
    await withClaims(claimsOf(lines), async (store) => {
      // As a store answers that keeps no list of all ids.
      const apart = {
        meta: () => store.meta(),
        match: async (request) => PathTable.of([...(await store.match(request))])
      } as Partial<GraphStore> as GraphStore
      const told = async (from: GraphStore, domains: string[], more: Partial<PartnerQuestion> = {}) => {
        const asked = question(domains, more)
        const { found, describe } = await rankPartners(asked, partnerEvidence(sangamOntology, from))
        return [...found].sort(byRank).map(describe)
      }
      for (const domains of [['domain:water'], ['domain:health'], ['domain:water', 'domain:health']]) {
        const shared = await told(store, domains)
        expect(shared.length).toBeGreaterThan(0)
        expect(await told(apart, domains)).toEqual(shared)
        // A text brings in others, and a list of its own.
        const textScores = new Map([
          ['institution:none', 0.5],
          ['institution:both', 0.25]
        ])
        expect(await told(apart, domains, { textScores })).toEqual(await told(store, domains, { textScores }))
      }
    })
  })

  test('names who could introduce', async () => {
    const paths = await withClaims(claimsOf(lines), (store) =>
      introductions(sangamOntology, store, 'institution:one', ['institution:both'])
    )
    expect(paths.map((path) => path.nodes[1])).toEqual(['project:p'])
  })
})
