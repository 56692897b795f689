import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueKnown } from './catalogue-known.fixture.js'
import { evaluateExtraction } from './evaluate.js'
import { extract } from './extract.js'
import { buildGazetteer } from './gazetteer.js'
import type { Extraction } from './types.js'

const KNOWN = catalogueKnown()
const GAZETTEER = buildGazetteer(KNOWN)
const MADE_UP = join(import.meta.dirname, 'made-up')
const SHARED = join(import.meta.dirname, '../../../shared')

const read = (text: string): Extraction => extract(text, { gazetteer: GAZETTEER })
const relations = (text: string): string[] =>
  read(text).relations.map((relation) => `${relation.subject} ${relation.predicate} ${relation.object}`)
const entities = (text: string): string[] => read(text).entities.map((entity) => entity.id)

const expectVerbatim = (text: string): void => {
  const found = read(text)
  for (const entity of found.entities)
    for (const mention of entity.mentions)
      expect(text.slice(mention.start, mention.end).trim().length).toBeGreaterThan(0)
  for (const statement of [...found.relations, ...found.figures])
    expect(text.slice(statement.start, statement.start + statement.quote.length)).toBe(statement.quote)
  for (const relation of found.relations) expect(relation.confidence).toBeLessThanOrEqual(0.85)
}

describe('extract', () => {
  it.each([
    ['Asha Rao, Director of IIT Kanpur, spoke.', 'person:asha-rao leads institution:iit-kanpur'],
    ['Dr. Asha Rao, Deputy Director, IIT Kanpur, spoke.', 'person:asha-rao affiliated_with institution:iit-kanpur'],
    ['IIT Kanpur director Asha Rao said so.', 'person:asha-rao leads institution:iit-kanpur'],
    [
      'IIT Kanpur and the Pune Knowledge Cluster signed an MoU on Monday.',
      'institution:iit-kanpur collaborates_with cluster:pkc'
    ],
    [
      'An agreement between IIT Kanpur and ICAR was renewed.',
      'institution:iit-kanpur collaborates_with institution:icar'
    ],
    ['The Chakr Shield was developed by IIT Kanpur.', 'technology:chakr-shield developed_by institution:iit-kanpur'],
    ['The Pune Knowledge Cluster, anchored at IUCAA, is growing.', 'cluster:pkc hosted_by institution:iucaa'],
    [
      'The Green Hydrogen Valley Project is funded by the Department of Biotechnology.',
      'project:pune-hydrogen-valley funded_by institution:dbt'
    ],
    [
      'The Coastal Data Conclave 2026 was held on 3 May 2026 in Chennai.',
      'event:coastal-data-conclave-2026 located_in place:in-tn-chennai'
    ],
    [
      'The Coastal Data Conclave 2026 was inaugurated by Dr. Asha Rao.',
      'person:asha-rao took_part_in event:coastal-data-conclave-2026'
    ],
    ['The Pune cluster works on one health, air quality and smart grids.', 'cluster:pkc focuses_on domain:smart-grids'],
    ['Chakr Shield has been deployed across Karnataka.', 'technology:chakr-shield deployed_in place:in-ka']
  ])('%s', (text, expected) => expect(relations(text)).toContain(expected))

  it.each([
    [
      'Jaldhara, a low-cost water sensor developed by IIT Madras in collaboration with the start-up FluxGen, has been deployed at 12 lakes in Mysuru.',
      [
        'technology:jaldhara developed_by institution:iit-madras',
        'technology:jaldhara developed_by institution:fluxgen',
        'technology:jaldhara deployed_in place:in-ka-mysuru'
      ]
    ],
    [
      'The system, called KrishiNetra, was developed by researchers at IIT Kanpur.',
      ['technology:krishinetra developed_by institution:iit-kanpur']
    ],
    [
      "DRIIV, Delhi's S&T cluster, in association with IIT Delhi and CSIR-NEERI, has launched Project Vayu.",
      [
        'project:project-vayu run_by cluster:driiv',
        'institution:iit-delhi participates_in project:project-vayu',
        'institution:neeri participates_in project:project-vayu'
      ]
    ],
    ['The Hyderabad cluster (RICH) is led by Shri Arjun Menon, CEO.', ['person:arjun-menon leads cluster:rich']],
    [
      'India and Germany signed a joint declaration on green hydrogen.',
      ['place:de cooperates_in domain:green-hydrogen']
    ],
    [
      'The Kosi Water Lab of the BeST Cluster was set up with a grant of Rs 4.5 crore from the Department of Science and Technology (DST).',
      ['institution:kosi-water-lab part_of cluster:best', 'institution:kosi-water-lab funded_by institution:dst']
    ]
  ])('%s says all of it', (text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)))

  it.each([
    [
      'Kerala Pollution Control Board and ATREE met.',
      ['institution:kerala-pollution-control-board', 'institution:atree'],
      'two bodies joined by "and"'
    ],
    ['It works with Biocon Foundation.', ['institution:biocon-foundation'], 'a known name inside a longer one'],
    [
      'The International Institute of Information Technology, Bhubaneswar replied.',
      ['institution:international-institute-of-information-technology-bhubaneswar'],
      'a chain of institutes in another city'
    ],
    ['The pilot was funded by NABARD.', ['institution:nabard'], 'a body named only by its role']
  ])('%s names %j', (text, expected) => {
    const found = entities(text).filter((id) => id.startsWith('institution:'))
    expect(found).toEqual(expected)
  })

  it('reads a table by its headings, and nothing from one without', () => {
    const rows =
      '1 | Pune Knowledge Cluster | IUCAA | Big data analytics\n2 | PI-RAHI | Panjab University | Food processing\n'
    expect(relations(`S. No. | Cluster | Host Institution | Focus Areas\n${rows}`)).toEqual([
      'cluster:pkc hosted_by institution:iucaa',
      'cluster:pkc focuses_on domain:big-data',
      'cluster:pi-rahi hosted_by institution:panjab-university',
      'cluster:pi-rahi focuses_on domain:food-processing'
    ])
    expect(relations(rows)).toEqual([])
  })

  it('reads an entry of a compendium by its labels', () => {
    const text = '1. CopperBack\nDeveloped by: IIT Kanpur\nStage: TRL 7\nDeployed at: Telangana\n'
    expect(relations(text)).toEqual([
      'technology:copperback developed_by institution:iit-kanpur',
      'technology:copperback deployed_in place:in-ts'
    ])
  })

  it('reads a clause about a post, not any clause, as a post', () => {
    expect(relations('Dr. Asha Rao, who chaired the meeting of IIT Kanpur, left.')).toEqual([])
  })

  it('takes a ministry from the portfolio of its minister', () => {
    expect(
      relations('Union Minister of State for Science & Technology and Earth Sciences, Dr. Asha Rao came.')
    ).toEqual(
      expect.arrayContaining([
        'person:asha-rao affiliated_with institution:ministry-of-science-and-technology',
        'person:asha-rao affiliated_with institution:moes'
      ])
    )
  })

  it("keeps a state's department apart from the Union's", () => {
    expect(entities('The Department of Science and Technology, Kerala, replied.')).toContain(
      'institution:department-of-science-and-technology-kerala'
    )
  })

  it('resolves short names to what was named before', () => {
    const text = 'Dr. Asha Rao met the Kosi River Foundation (KRF). Prof. Rao thanked KRF.'
    const found = read(text).entities.map((entity) => [
      entity.id,
      entity.mentions.map((mention) => text.slice(mention.start, mention.end))
    ])
    expect(found).toEqual([
      ['person:asha-rao', ['Dr. Asha Rao', 'Prof. Rao']],
      ['institution:kosi-river-foundation', ['Kosi River Foundation (KRF)', 'KRF']]
    ])
  })

  it('proposes what is new and knows what is known', () => {
    expect(read('Kosi River Foundation wrote to IIT Kanpur.').entities.map(({ id, status }) => [id, status])).toEqual([
      ['institution:kosi-river-foundation', 'proposed'],
      ['institution:iit-kanpur', 'known']
    ])
  })

  it('does not take one body for another of the same city by a wrong alias of a register', () => {
    expect(relations('IIT Jodhpur and AIIMS Jodhpur signed an MoU.')).toEqual([
      'institution:iit-jodhpur collaborates_with institution:aiims-jodhpur'
    ])
  })

  it('takes a name that a state shares with its city for the state', () => {
    const city = {
      kind: 'place' as const,
      slug: 'in-dl-delhi',
      id: 'place:in-dl-delhi',
      name: 'Delhi',
      aliases: [],
      parent: 'place:in-dl'
    }
    const gazetteer = buildGazetteer([...KNOWN, city])
    expect(extract('It rained in Delhi.', { gazetteer }).entities.map(({ id }) => id)).toEqual(['place:in-dl'])
  })

  it('does not link an acronym that many share', () => {
    expect(entities('The IIT and the IISER agreed.')).toEqual([])
  })

  it('quotes at most 25 words', () => {
    const text = `The Chakr Shield, ${'which many people in many towns have seen and used, '.repeat(2)}was developed by IIT Kanpur.`
    for (const relation of read(text).relations) expect(relation.quote.split(/\s+/).length).toBeLessThanOrEqual(25)
  })

  it('yields nothing for empty and meaningless text', () => {
    expect(read('')).toEqual({ document: null, entities: [], relations: [], figures: [] })
    expect(read(' \n\t… ')).toEqual({ document: null, entities: [], relations: [], figures: [] })
  })

  it('never throws and always quotes verbatim, whatever the string', () => {
    const pieces = fc.constantFrom(
      'Dr. ',
      'Asha Rao',
      ', Director of ',
      'IIT Kanpur',
      ' (ABC)',
      ' signed an MoU with ',
      '\n',
      '. ',
      '• ',
      'Area\n',
      'Countries\n',
      'France',
      ', ',
      'Water',
      '{',
      '"x": ',
      '\u0000',
      '\ud800',
      '😀',
      'पुणे',
      ' में ',
      'Rs 3 lakh ',
      '9–10 May 2025',
      '(',
      ')',
      ' and ',
      'the cluster',
      'Pune'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) =>
        expectVerbatim(parts.join(''))
      ),
      { numRuns: 150 }
    )
  })

  it('takes time in proportion to the text, also without sentence ends', () => {
    expect(entities('IIT Kanpur, '.repeat(3000))).toEqual(['institution:iit-kanpur'])
  })
})

describe('made-up documents of the genre', () => {
  const score = evaluateExtraction(MADE_UP, KNOWN)

  it.each(score.documents.map((document) => [document.document, document] as const))(
    '%s is read well',
    (_, document) => {
      expect(document.errors.length, document.errors.join('\n')).toBeLessThanOrEqual(5)
    }
  )

  it('yields nothing from furniture and says nothing that is not said', () => {
    expect([score.noise, score.traps]).toEqual([0, 0])
    expect(score.withoutText).toEqual([])
  })
})

describe.skipIf(!existsSync(SHARED))('shared development set', () => {
  it('reaches the figures asked for (shared)', () => {
    const score = evaluateExtraction(join(SHARED, 'eval/extraction'), KNOWN)
    expect(score.macro.entities).toBeGreaterThanOrEqual(0.9)
    expect(score.macro.relations).toBeGreaterThanOrEqual(0.7)
    expect(score.noise).toBe(0)
    expect(score.traps).toBeLessThanOrEqual(2)
  })

  it('quotes every seed verbatim (shared)', () => {
    const seeds = join(SHARED, 'seeds')
    for (const file of readdirSync(seeds)) expectVerbatim(readFileSync(join(seeds, file), 'utf8'))
  })
})
