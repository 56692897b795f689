import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimDraft } from '../../claims.js'
import type { KnowledgeGraph } from '../../knowledge-graph.js'
import { openGraph } from '../../open.js'
import type { StructuredQuery } from './structured-query.js'

const origin = { source: 'document:test', load: 'load:test', authority: 'official' as const }
const thing = (subject: string, name: string, more: ClaimDraft['fields'] = {}): ClaimDraft => ({
  ...origin,
  subject,
  fields: { name, ...more }
})
const tie = (subject: string, relation: string, object: string): ClaimDraft => ({
  ...origin,
  subject,
  relation,
  object
})

const DRAFTS: ClaimDraft[] = [
  thing('place:in', 'India', { level: 'country' }),
  thing('place:de', 'Germany', { level: 'country' }),
  thing('place:in-od', 'Odisha', { level: 'state', aliases: [{ text: 'ओडिशा', language: 'hi' }] }),
  thing('place:in-ka', 'Karnataka', { level: 'state' }),
  thing('place:in-mh', 'Maharashtra', { level: 'state' }),
  thing('place:in-mh-pune', 'Pune', { level: 'city' }),
  tie('place:in-mh-pune', 'PART_OF', 'place:in-mh'),
  tie('place:in-od', 'PART_OF', 'place:in'),
  thing('domain:e-waste', 'E-waste management', { aliases: [{ text: 'ई-कचरा', language: 'hi' }] }),
  thing('domain:lakes', 'Water-body rejuvenation'),
  thing('domain:devices', 'Medical devices'),
  thing('cluster:pkc', 'Pune Knowledge Cluster', { aliases: [{ text: 'PKC', language: null }] }),
  thing('cluster:driiv', 'Delhi Research Implementation and Innovation', {
    aliases: [{ text: 'DRIIV', language: null }]
  }),
  tie('cluster:pkc', 'LOCATED_IN', 'place:in-mh-pune'),
  tie('cluster:pkc', 'FOCUSES_ON', 'domain:lakes'),
  tie('cluster:pkc', 'COLLABORATES_WITH', 'cluster:driiv'),
  thing('institution:immt', 'Institute of Minerals', { type: 'research-institute' }),
  thing('institution:iit-b', 'Indian Institute of Technology Bhubaneswar', {
    type: 'university',
    aliases: [{ text: 'IIT Bhubaneswar', language: null }]
  }),
  tie('institution:immt', 'LOCATED_IN', 'place:in-od'),
  tie('institution:immt', 'WORKS_IN', 'domain:e-waste'),
  tie('institution:iit-b', 'LOCATED_IN', 'place:in-od'),
  thing('person:sood', 'Ajay Kumar Sood'),
  tie('person:sood', 'LEADS', 'cluster:pkc'),
  thing('technology:wetland', 'Phytorid wetland', { readiness: 'DEPLOYED' }),
  tie('technology:wetland', 'ADDRESSES', 'domain:lakes'),
  tie('technology:wetland', 'DEPLOYED_IN', 'place:in-mh'),
  thing('project:reach', 'Outreach', {
    outcomes: [
      { min: 300_000, max: null, unit: 'users', qualifier: 'over', what: 'users', year: null, asStated: '300000 users' }
    ]
  }),
  { ...tie('project:reach', 'ADDRESSES', 'domain:devices'), quote: 'more than 3 lakh users' }
]

describe('ask', () => {
  let graph: KnowledgeGraph
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sangam-ask-'))
    graph = await openGraph({ dataDir: folder, embeddingModel: null })
    await graph.write(DRAFTS.map((draft) => graph.claim(draft)))
  })
  afterAll(async () => {
    await graph.close()
    rmSync(folder, { recursive: true })
  })

  const understood: [string, Partial<StructuredQuery>][] = [
    [
      'Who in or near Odisha works on e-waste and medical devices?',
      { intent: 'partners', domains: ['domain:e-waste', 'domain:devices'], states: ['place:in-od'] }
    ],
    ['ओडिशा में ई-कचरे पर कौन काम करता है?', { intent: 'partners', domains: ['domain:e-waste'], states: ['place:in-od'] }],
    ['e-kachra par kaam karne wale paanch startup', { intent: 'partners', types: ['startup'], limit: 5 }],
    [
      'We at IIT Bhubaneswar need a partner for medical devices',
      { intent: 'partners', institutions: ['institution:iit-b'], domains: ['domain:devices'] }
    ],
    [
      'What works elsewhere against lake pollution that Karnataka does not have yet?',
      { intent: 'replication', domains: ['domain:lakes'], states: ['place:in-ka'] }
    ],
    [
      'anything for lakes used in Maharashtra that Karnataka could use too?',
      { intent: 'replication', states: ['place:in-ka', 'place:in-mh'] }
    ],
    ['How are PKC and DRIIV linked?', { intent: 'path', clusters: ['cluster:pkc', 'cluster:driiv'] }],
    ['पुणे नॉलेज क्लस्टर और DRIIV का क्या संबंध है?', { intent: 'path', clusters: ['cluster:pkc', 'cluster:driiv'] }],
    ['Which clusters work on which domains?', { intent: 'crosstab', kinds: ['Cluster', 'Domain'] }],
    ['राज्यवार तकनीकों की तालिका', { intent: 'crosstab', kinds: ['Place', 'Technology'] }],
    [
      'How many technologies were there between 2019 and 2022?',
      { intent: 'count', kinds: ['Technology'], years: { from: 2019, to: 2022 } }
    ],
    ['Odisha me kitne university hain', { intent: 'count', types: ['university'], states: ['place:in-od'] }],
    [
      'technologies for lakes in Pune since 2021',
      { intent: 'search', cities: ['place:in-mh-pune'], states: ['place:in-mh'], years: { from: 2021, to: null } }
    ],
    [
      'In which areas does India cooperate with Germany?',
      { intent: 'search', countries: ['place:de'], kinds: ['Domain'] }
    ],
    ['Who leads the Pune cluster?', { intent: 'entity', clusters: ['cluster:pkc'] }],
    ['who is ajay sood', { intent: 'entity', people: ['person:sood'] }],
    ['Are there more than ten technologies for lakes?', { intent: 'count', kinds: ['Technology'], limit: null }],
    ['3-4 partners for e-waste', { intent: 'partners', limit: 4 }],
    [
      'Which universities not in Karnataka work on e-waste?',
      { intent: 'partners', states: [], except: ['place:in-ka'] }
    ],
    [
      'Who works on e-waste but not on medical devices?',
      { intent: 'partners', domains: ['domain:e-waste'], except: ['domain:devices'] }
    ],
    [
      'Give me partners within 200 km of Pune for e-waste',
      { intent: 'partners', cities: ['place:in-mh-pune'], km: 200, text: '' }
    ],
    ['ओडिशा को छोड़कर ई-कचरे पर कौन काम करता है?', { intent: 'partners', states: [], except: ['place:in-od'], text: '' }],
    [
      'What is in use in Maharashtra for lakes?',
      { intent: 'search', states: ['place:in-mh'], domains: ['domain:lakes'] }
    ],
    ['Where are the gaps?', { intent: 'crosstab', gaps: true, kinds: ['Cluster', 'Domain'] }],
    ['How many people use the Phytorid wetland?', { intent: 'entity', others: ['technology:wetland'], kinds: [] }],
    ['technologies at pilot stage for lakes', { intent: 'search', readiness: ['PILOT'], domains: ['domain:lakes'] }],
    ['Technologies for lakes, deployed in Maharashtra, missing in Karnataka', { intent: 'replication' }],
    ['does Sood know anyone in DRIIV', { intent: 'path', people: ['person:sood'], clusters: ['cluster:driiv'] }],
    ['पुणे का क्लस्टर क्या है', { intent: 'entity', clusters: ['cluster:pkc'], kinds: [] }],
    ['domains without any cluster', { intent: 'crosstab', gaps: true, without: ['Cluster'] }],
    ['kis kshetra mein koi cluster nahi', { intent: 'crosstab', gaps: true, without: ['Cluster'] }],
    ['जिन क्षेत्रों में कोई क्लस्टर नहीं', { intent: 'crosstab', gaps: true, without: ['Cluster'] }],
    ['clusters that have no start-up', { intent: 'crosstab', gaps: true, without: ['startup'] }],
    ['how many states have no technology', { intent: 'count', gaps: true, without: ['Technology'] }],
    ['Which domains do the clusters work on?', { intent: 'crosstab', gaps: false, without: [] }],
    ['throwing away old circuit boards safely', { intent: 'search', domains: ['domain:e-waste'] }],
    ['where does the number 3,00,000 come from', { intent: 'search', figures: [300_000] }],
    ['five partners for e-waste since 2021', { intent: 'partners', figures: [] }],
    ['Who in Odisha works on safe e-waste recycling for children?', { intent: 'partners' }]
  ]
  test.each(understood)('understands "%s"', async (question, expected) => {
    const answer = await graph.insights.ask(question)
    expect(answer.answerable).toBe(true)
    expect(answer.understood).toMatchObject(expected)
  })

  test('people who are recorded for a field are its experts; where there are none, the institutions that work on it', async () => {
    const { understood, results, because } = await graph.insights.ask('experts on e-waste')
    expect(understood).toMatchObject({ intent: 'search', kinds: ['Person'] })
    expect(results.length).toBeGreaterThan(0)
    expect(results.map(({ entity }) => entity!.kind)).not.toContain('Person')
    expect(because).toMatch(/name no person for E-waste management, which is no proof/)
  })

  const refused: [string, RegExp][] = [
    ['Will e-waste be profitable next year?', /forecast/],
    ['Should the government spend more on e-waste?', /opinion/],
    ['Is DRIIV better than PKC?', /opinion/],
    ['What is the phone number of Ajay Kumar Sood?', /private/],
    ['How many universities are there in Germany?', /internal matters/],
    ['How does China regulate medical devices?', /internal matters/],
    ['What changed since January 2026?', /`changes`/],
    ['Which sources disagree?', /`conflicts`/],
    ['Which institutions are most central?', /`centrality`/],
    ['Which technologies cost less than 1 lakh rupees?', /not compared/],
    ['Tell me a joke', /text to be written/],
    ['How does e-waste recycling work?', /general science/],
    ['Which institution has the prettiest campus?', /opinion/],
    ['Add IIT Bhubaneswar as a member of PKC', /to be done/],
    ['नमस्ते, आप कैसे हैं?', /greeting/],
    ['asdf qwer zxcv', /nothing in the graph/],
    ['', /Nothing was asked/]
  ]
  test.each(refused)('says why "%s" cannot be answered', async (question, because) => {
    const answer = await graph.insights.ask(question)
    expect(answer).toMatchObject({ answerable: false, results: [], understood: { intent: 'none' } })
    expect(answer.because).toMatch(because)
  })

  test('answers are those of the task, in words', async () => {
    const { results, graphVersion } = await graph.insights.ask('Who in Odisha works on e-waste?')
    expect(results.map(({ entity, sentence }) => [entity?.id, sentence])).toEqual([
      ['institution:immt', 'Institute of Minerals works in E-waste management']
    ])
    expect(graphVersion).toBe((await graph.meta()).version)
    const count = await graph.insights.ask('How many institutions are in Odisha?')
    expect(count.results[0]).toMatchObject({ number: 2 })
    const path = await graph.insights.ask('How are PKC and DRIIV linked?')
    expect(path.results[0]!.path!.nodes.map(({ id }) => id)).toEqual(['cluster:pkc', 'cluster:driiv'])
    const elsewhere = await graph.insights.ask('Which technologies for lakes could Karnataka adopt from other states?')
    expect(elsewhere.results.map(({ entity }) => entity?.id)).toEqual(['technology:wetland'])
  })

  test('what is excepted is left out, and said to be', async () => {
    const all = await graph.insights.ask('How many institutions are there?')
    const some = await graph.insights.ask('How many institutions are there not in Odisha?')
    expect([all.results[0]!.number, some.results[0]!.number]).toEqual([2, 0])
    expect(some.because).toContain('Left out: what our sources file under Odisha')
    const partners = await graph.insights.ask('Who works on e-waste, not in Odisha?')
    expect(partners).toMatchObject({ results: [], totalCount: 0 })
    const { understood } = await graph.insights.ask('Who works on e-waste?')
    const edited = await graph.insights.answer({ ...understood, except: ['Karnataka'] })
    expect(edited.results.map(({ entity }) => entity?.id)).toEqual(['institution:immt'])
  })

  test('a distance from a place that lies nobody knows where is a question for the place', async () => {
    const { results, answerable } = await graph.insights.ask('Who within 50 km of Odisha works on e-waste?')
    expect(answerable).toBe(true)
    expect(results.map(({ entity }) => entity?.id)).toEqual(['institution:immt'])
  })

  test('whether a thing is in use somewhere: where it is, or that nothing is recorded', async () => {
    const used = await graph.insights.ask('Is the Phytorid wetland used in Maharashtra?')
    expect(used.understood).toMatchObject({ intent: 'search', states: ['place:in-mh'], others: ['technology:wetland'] })
    expect(used.results.map(({ sentence }) => sentence)).toEqual(['Phytorid wetland is in use in Maharashtra'])
    const unused = await graph.insights.ask('Is the Phytorid wetland used in Odisha?')
    expect(unused.because).toMatch(/Nothing in our sources says .* in use in Odisha; that is no proof/)
    expect(unused.results.map(({ sentence }) => sentence)).toEqual(used.results.map(({ sentence }) => sentence))
  })

  test('clusters of several places in a row, and a name that ends where another begins', async () => {
    const { understood } = await graph.insights.ask('Compare the Pune and DRIIV clusters')
    expect(understood).toMatchObject({ intent: 'crosstab', clusters: ['cluster:pkc', 'cluster:driiv'], states: [] })
    const filter = await graph.insights.ask('wetland of IIT Bhubaneswar')
    expect(filter.understood.institutions).toEqual(['institution:iit-b'])
  })

  test('what is missing is listed, not what there is', async () => {
    const without = async (question: string) =>
      (await graph.insights.ask(question)).results.map(({ entity }) => entity?.id)
    expect(await without('which domains does no cluster cover')).toEqual(['domain:e-waste', 'domain:devices'])
    expect(await without('clusters without a domain')).toEqual(['cluster:driiv'])
    expect(await without('states with no technology for lakes')).toEqual(['place:in-ka', 'place:in-od'])
    expect((await graph.insights.ask('states with no technology for lakes')).because).toMatch(/2 of 3 states.*no proof/)
  })

  test.each(['where does the number 3 lakh come from', '3 lakh users', 'who says 0.3 million'])(
    '"%s" is answered with the claims that state the figure',
    async (question) => {
      const { results } = await graph.insights.ask(question)
      expect(results.map(({ entity }) => entity?.id)).toEqual(['project:reach'])
      expect(results[0]!.sentence).toContain('“more than 3 lakh users”')
      expect(results[0]!.claims!.map(({ source }) => source)).toContain('document:test')
    }
  )

  test.each([
    ['old circuit boards', false],
    ['the weather, cheap', false],
    ['is e-waste dangerous', true],
    ['sing me a song', true],
    ['e-waste?', true]
  ])('"%s" is a question: %s', async (question, isQuestion) => {
    expect(await graph.insights.ask(question)).toMatchObject({ isQuestion })
  })

  test('an edited query is run, slugs and names are found', async () => {
    const { understood } = await graph.insights.ask('Who in Karnataka works on e-waste?')
    const edited = await graph.insights.answer({ ...understood, states: ['Odisha'] })
    expect(edited.understood.states).toEqual(['place:in-od'])
    expect(edited.results.map(({ entity }) => entity?.id)).toEqual(['institution:immt'])
    await expect(graph.insights.answer({ ...understood, states: ['atlantis'] })).rejects.toThrow('atlantis')
  })

  test('the pattern of a cross-table can be chosen', async () => {
    const query = { intent: 'crosstab', kinds: ['Cluster', 'Domain'] } as const
    const { results } = await graph.insights.answer({ ...query, via: 'FOCUS' })
    expect(results[0]!.cell).toMatchObject({ row: 'cluster:pkc', column: 'domain:lakes', count: 1 })
    const unknown = 'NO_SUCH' as StructuredQuery['via']
    await expect(graph.insights.answer({ ...query, via: unknown })).rejects.toThrow(/NO_SUCH.*FOCUS/)
  })

  test('a stage narrows what is listed', async () => {
    const at = async (stage: string) =>
      (await graph.insights.answer({ intent: 'count', kinds: ['Technology'], readiness: [stage] })).results[0]!.number
    expect([await at('DEPLOYED'), await at('PILOT')]).toEqual([1, 0])
  })

  test('who asks for a number of partners gets the rest from elsewhere, and is told so', async () => {
    const { results, totalCount, because } = await graph.insights.ask('two e-waste partners for a lab in Karnataka')
    expect(results.map(({ entity }) => entity?.id)).toContain('institution:immt')
    expect(totalCount).toBe(results.length)
    expect(because).toBe(`0 in the place asked about, ${results.length} from elsewhere`)
  })

  test('nothing found is no proof that there is nothing', async () => {
    const { results, because } = await graph.insights.ask('Who in Karnataka works on e-waste?')
    expect(results).toEqual([])
    expect(because).toMatch(/no proof/)
  })

  test('any text has an answer', { timeout: 60_000 }, async () => {
    const words = fc.constantFrom(
      'how many',
      'कितने',
      'PKC',
      'in',
      '2021',
      '%',
      '$domain',
      'WHO',
      'top',
      'Pune',
      'e-waste',
      'आईआईटी'
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join(' '))
    )
    await fc.assert(
      fc.asyncProperty(texts, async (question) => {
        const { answerable, because, confidence } = await graph.insights.ask(question)
        expect(answerable || because).toBeTruthy()
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 }
    )
    expect(await graph.insights.ask('कौन who '.repeat(125_000))).toMatchObject({ answerable: false })
  })
})
