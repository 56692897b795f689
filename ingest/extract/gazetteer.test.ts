import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGazetteer, type Gazetteer } from './gazetteer.js'
import { foldName, tokenize } from './tokens.js'
import type { KnownEntity, Kind } from './types.js'

const entity = (kind: Kind, slug: string, name: string, ...aliases: string[]): KnownEntity => ({
  kind,
  slug,
  id: `${kind}:${slug}`,
  name,
  aliases
})

const found = (gazetteer: Gazetteer, text: string): string[] => {
  const tokens = tokenize(text)
  return gazetteer
    .find(text, tokens)
    .map(
      (hit) =>
        `${hit.entries.map((entry) => entry.entity.slug).join('/')}=${text.slice(tokens[hit.first]!.start, tokens[hit.last - 1]!.end)}`
    )
}

const GAZETTEER = buildGazetteer([
  entity('cluster', 'best', 'Bengaluru Science and Technology Cluster', 'BeST'),
  entity('institution', 'elettra', 'Élettra Sincrotrone'),
  entity('institution', 'council', 'Prime Minister’s Science, Technology and Innovation Advisory Council'),
  entity('programme', 'clusters', 'S&T Clusters'),
  entity('domain', 'artificial-intelligence', 'Artificial intelligence', 'AI'),
  entity('domain', 'climate', 'Climate research', 'जलवायु अनुसंधान'),
  entity('institution', 'nml', 'National Metallurgical Laboratory', 'CSIR-NML')
])

describe('buildGazetteer', () => {
  it.each([
    ['accents, case and punctuation aside', 'at ELETTRA-sincrotrone today', 'elettra=ELETTRA-sincrotrone'],
    [
      'with another comma and apostrophe',
      "the Prime Minister's Science, Technology, and Innovation Advisory Council",
      "council=Prime Minister's Science, Technology, and Innovation Advisory Council"
    ],
    [
      'with an acronym in brackets inside',
      'Science and Technology (S&T) Clusters',
      'clusters=Science and Technology (S&T) Clusters'
    ],
    ['in Devanagari', 'भारत का जलवायु अनुसंधान केंद्र', 'climate=जलवायु अनुसंधान'],
    [
      'behind the name of its parent',
      'by CSIR-National Metallurgical Laboratory',
      'nml=CSIR-National Metallurgical Laboratory'
    ]
  ])('finds a name %s', (_, text, expected) => expect(found(GAZETTEER, text)).toContain(expected))

  it('takes acronyms only as they are written', () => {
    expect(found(GAZETTEER, 'the best ai tools')).toEqual([])
    expect(found(GAZETTEER, 'BeST and AI')).toEqual(['best=BeST', 'artificial-intelligence=AI'])
  })

  it('does not join words across sentences', () => {
    expect(found(GAZETTEER, 'It suits artificial. Intelligence is else.')).toEqual([])
  })

  it('knows countries and cities by old and Hindi names, as proposals', () => {
    expect(found(GAZETTEER, 'Bangalore and विशाखापत्तनम')).toEqual([
      'in-ka-bengaluru=Bangalore',
      'in-ap-visakhapatnam=विशाखापत्तनम'
    ])
    expect(GAZETTEER.isKnown('place:in-ka-bengaluru')).toBe(false)
  })

  it("keeps the caller's place under every general spelling", () => {
    const own = buildGazetteer([entity('place', 'blr', 'Bengaluru')])
    expect(found(own, 'Bangalore')).toEqual(['blr=Bangalore'])
  })

  it('gives offsets whose text folds to the name found', () => {
    const names = ['Alpha Lab', 'alpha', 'Beta Gamma Lab', 'ई-कचरा', 'gamma']
    const gazetteer = buildGazetteer(names.map((name, index) => entity('domain', `n${index}`, name)))
    const word = fc.constantFrom(
      'Alpha',
      'lab',
      'BETA',
      'gamma',
      'Lab',
      'ई',
      'कचरा',
      'x',
      '.',
      ',',
      '-',
      '\n',
      '(',
      'é'
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', '-', '  '), (words, space) => {
        const text = words.join(space)
        for (const hit of found(gazetteer, text)) {
          const [slugs, written] = hit.split('=')
          expect(
            slugs!
              .split('/')
              .some((slug) => foldName(written!).startsWith(foldName(names[Number(slug.slice(1))]!).replace(/s$/, '')))
          ).toBe(true)
        }
      })
    )
  })
})
