import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClaim, sangamOntology, type ClaimDraft } from '../../graph/index.js'
import { readCsv } from '../csv.js'
import type { TextDocument } from '../source.js'
import { compendiumEntries } from './compendium-entries.js'
import { compendiumItems, looksLikeCompendium, type CompendiumNames } from './compendium.js'
import { markdownDocument } from './markdown-document.js'
import { readinessOf } from './readiness-of.js'

const sample = { text: readFileSync(new URL('./sample-compendium.fixture.md', import.meta.url), 'utf8') }
const DOMAINS: Readonly<Record<string, string>> = { 'e-waste': 'domain:e-waste', lake: 'domain:water-rejuvenation' }
const names: CompendiumNames = {
  resolveName: (kind, name) =>
    kind === 'Institution' && name.startsWith('Institute of Sample Engineering') ? 'institution:ise' : null,
  findDomains: (text) =>
    Object.entries(DOMAINS).flatMap(([word, id]) => (text.toLowerCase().includes(word) ? [id] : []))
}

function read(document: { text: string }): { claims: ClaimDraft[]; rejected: unknown[] } {
  const items = [...compendiumItems('sample.md', document, { source: 'document:s', load: 'load:s' }, names)]
  return {
    claims: items.flatMap((item) => ('claim' in item ? [item.claim] : [])),
    rejected: items.filter((item) => 'rejected' in item)
  }
}

const { claims, rejected } = read(sample)
const related = (relation: string) =>
  claims.flatMap((claim) => (claim.relation === relation ? [`${claim.subject.split(':')[1]} ${claim.object}`] : []))
const fieldOf = (technology: string, field: string) =>
  claims.flatMap((claim) =>
    claim.subject === `technology:${technology}` && !claim.relation && field in (claim.fields ?? {})
      ? [claim.fields![field]]
      : []
  )

test('Markdown loses none of the entries', () => {
  const titles = (document: TextDocument) => compendiumEntries(document).map(({ title }) => title.text)
  expect(titles(markdownDocument(sample.text))).toEqual(titles(sample))
})

test('all twenty entries of the sample become technologies listed in it', () => {
  expect(looksLikeCompendium(sample)).toBe(true)
  expect(compendiumEntries(sample).map(({ title }) => title.text)).toEqual([
    'Sample Lake Aerator',
    'Sample Nitrate Filter',
    'Sample Turbidity Probe',
    'Sample Solar Still',
    'Sample Rain Catcher',
    'Sample Pond Skimmer',
    'Sample Leak Listener',
    'Sample Phone Shredder',
    'Sample Battery Sorter',
    'Sample Plastic Brick',
    'Sample Compost Starter',
    'Sample Ash Tile',
    'Sample Metal Leach',
    'Sample Cough Listener',
    'Sample Fever Patch',
    'Sample Tele-ECG',
    'Sample Milk Tester',
    'Sample Ward Planner',
    'Sample Vaccine Box',
    'Sample Mosquito Map'
  ])
  expect(related('LISTED_IN')).toHaveLength(20)
  expect(rejected).toEqual([])
})

test('developers are known institutions, or proposed under their own name; people are left out', () => {
  expect(related('DEVELOPED_BY')).toEqual([
    'sample-lake-aerator institution:ise',
    'sample-nitrate-filter institution:sample-water-works-pvt-ltd',
    'sample-turbidity-probe institution:university-of-sample-studies',
    'sample-solar-still institution:sample-rural-technology-trust',
    'sample-solar-still institution:ise',
    'sample-rain-catcher institution:university-of-sample-studies',
    'sample-pond-skimmer institution:sample-institute-of-lakes',
    'sample-leak-listener institution:sample-acoustics-laboratory',
    'sample-phone-shredder institution:sample-recyclers-pvt-ltd',
    'sample-battery-sorter institution:ise',
    'sample-plastic-brick institution:sample-buildings-llp',
    'sample-compost-starter institution:sample-agricultural-university',
    'sample-ash-tile institution:sample-minerals-laboratory',
    'sample-metal-leach institution:sample-institute-of-metals',
    'sample-cough-listener institution:sample-health-startup',
    'sample-fever-patch institution:sample-medical-college-hospital',
    'sample-tele-ecg institution:sample-heart-foundation',
    'sample-tele-ecg institution:ise',
    'sample-milk-tester institution:sample-dairy-institute',
    'sample-ward-planner institution:sample-software-company',
    'sample-vaccine-box institution:sample-cold-chain-company',
    'sample-mosquito-map institution:university-of-sample-studies'
  ])
})

test('places of use have their stage; what is planned, shown or still in the laboratory is in use nowhere', () => {
  const used = claims.flatMap(({ relation, subject, object, fields }) =>
    relation === 'DEPLOYED_IN' ? [`${subject.split(':')[1]} ${object} ${String(fields?.['stage'])}`] : []
  )
  expect(used).toEqual([
    'sample-lake-aerator place:in-od-bhubaneswar DEPLOYED',
    'sample-lake-aerator place:in-od-cuttack DEPLOYED',
    'sample-nitrate-filter place:in-pb-ludhiana PILOT',
    'sample-solar-still place:in-od-puri FIELD_TESTED',
    'sample-solar-still place:in-ap-visakhapatnam FIELD_TESTED',
    'sample-pond-skimmer place:in-as DEPLOYED',
    'sample-pond-skimmer place:in-kl DEPLOYED',
    'sample-phone-shredder place:in-ka-bengaluru DEPLOYED',
    'sample-battery-sorter place:in-ts-hyderabad FIELD_TESTED',
    'sample-plastic-brick place:in-gj SCALED',
    'sample-plastic-brick place:in-rj SCALED',
    'sample-compost-starter place:in-br-patna FIELD_TESTED',
    'sample-cough-listener place:in-tn-chennai PILOT',
    'sample-tele-ecg place:in-mp DEPLOYED',
    'sample-milk-tester place:in-gj-anand DEPLOYED',
    'sample-ward-planner place:in-up-lucknow DEPLOYED',
    'sample-mosquito-map place:in-wb-kolkata DEPLOYED'
  ])
  expect(fieldOf('sample-rain-catcher', 'readiness')).toEqual(['PLANNED'])
  expect(fieldOf('sample-turbidity-probe', 'readiness')).toEqual(['PROTOTYPE'])
})

test('domains, costs and web pages are taken, personal contacts are not', () => {
  expect(related('ADDRESSES')).toEqual([
    'sample-lake-aerator domain:water-rejuvenation',
    'sample-phone-shredder domain:e-waste',
    'sample-battery-sorter domain:e-waste'
  ])
  expect(fieldOf('sample-pond-skimmer', 'cost')).toEqual(['Rs. 2.5 lakh per unit'])
  expect(fieldOf('sample-nitrate-filter', 'website')).toEqual(['https://www.samplewater.example'])
  expect(fieldOf('sample-turbidity-probe', 'summary')).toEqual([
    'Turbidity of rivers is measured too rarely,\nby hand and only in towns'
  ])
  expect(claims.map((claim) => JSON.stringify(claim)).filter((claim) => /@|98765|2345678/.test(claim))).toEqual([])
})

test('every claim is allowed, quoted word for word, and located', () => {
  for (const claim of claims) {
    const { quote, locator } = makeClaim(sangamOntology, claim)
    expect(quote, JSON.stringify(claim)).toBeTruthy()
    expect(sample.text.slice(locator!.start, locator!.end)).toBe(claim.quote)
    expect(claim.confidence).toBeLessThanOrEqual(0.85)
  }
})

test('a table of tabs, as readers of documents give it, reads as one of Markdown', () => {
  const tabbed = {
    text: sample.text.replace(/^\|.*\|$/gm, (row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
    )
  }
  expect(compendiumEntries(tabbed).map(({ title }) => title.text)).toEqual(
    compendiumEntries(sample).map(({ title }) => title.text)
  )
})

test('without the marks of Markdown it is the same compendium', () => {
  const plain = { text: sample.text.replace(/^#+ |\*\*|^- /gm, '') }
  expect(compendiumEntries(plain).map(({ title }) => title.text)).toEqual(
    compendiumEntries(sample).map(({ title }) => title.text)
  )
})

test('running text is no compendium', () => {
  expect(looksLikeCompendium({ text: 'Status: closed\nLocation: Pune\nContact: none\n'.repeat(10) })).toBe(false)
  expect(
    looksLikeCompendium({ text: 'The technology was developed by an institute. Its status: in use.\n'.repeat(20) })
  ).toBe(false)
})

test('a long line of blanks or letters costs little', () => {
  const long = `Technology: A\nDeveloper: ${' '.repeat(200_000)}x\nStage: ${'a'.repeat(200_000)}\n${' '.repeat(200_000)}:x`
  expect(read({ text: long }).rejected).toEqual([])
})

test('any lines at all give claims that are allowed, and nothing is thrown', () => {
  const lines = sample.text.split('\n')
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Technology:', 'TRL:', '||', '\t\t')
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (some) => {
      for (const claim of read({ text: some.join('\n') }).claims) makeClaim(sangamOntology, claim)
    }),
    { numRuns: 100 }
  )
})

test('stages agree with the shipped spellings, and never call used what is not', () => {
  const { rows } = readCsv('readiness.csv', readFileSync(new URL('../../catalogue/readiness.csv', import.meta.url)))
  const spelt = rows.map(({ cells }) => ({
    words: cells['as_stated']!,
    wanted: cells['readiness']!,
    found: readinessOf(cells['as_stated']!)
  }))
  const unused = spelt.filter(({ wanted }) => ['PLANNED', 'EVENT', 'RESEARCH'].includes(wanted))
  expect(unused.filter(({ found }) => ['PILOT', 'FIELD_TESTED', 'DEPLOYED', 'SCALED'].includes(found))).toEqual([])
  expect(spelt.filter(({ wanted, found }) => wanted === found).length / spelt.length).toBeGreaterThan(0.75)
})

describe.skipIf(!existsSync('../shared/seeds'))('the shared seeds', () => {
  test.each(readdirSync('../shared/seeds'))('../shared/seeds/%s is no compendium', (name) => {
    expect(looksLikeCompendium({ text: readFileSync(join('../shared/seeds', name), 'utf8') })).toBe(false)
  })
})
