import { describe, expect, test } from 'vitest'
import { sangamOntology } from '../../ontology.js'
import { NAMED_PATTERNS } from '../../insight/named-patterns.js'
import { PARTNER_EVIDENCE } from '../../insight/partner-evidence.js'
import { INTRODUCTIONS } from '../../insight/partners.js'
import { parsePattern, type Pattern } from '../../pattern.js'
import { ask } from '../contract/statements.fixture.js'
import { EVERY } from '../graph-store.js'
import { compileOutline, compilePattern, repeats } from './compile-pattern.js'

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(NAMED_PATTERNS).map(([name, { text }]) => [name, text])),
  ...Object.fromEntries(PARTNER_EVIDENCE.map(({ name, pattern }) => [`evidence ${name}`, pattern])),
  ...Object.fromEntries(INTRODUCTIONS.map((text, i) => [`introduction ${i + 1}`, text])),
  'narrower terms': 'Domain >PART_OF{1,6} Domain'
}
/** `connect` asks hop by hop for whatever lies around. */
const AROUND: Pattern = { start: [], steps: [{ relations: [], direction: 'any', kinds: [] }] }
const ASKED: Readonly<Record<string, Pattern>> = {
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, parsePattern(sangamOntology, text)])),
  'connect, one hop': AROUND
}

const shape = (pattern: string, bounds = {}) =>
  compilePattern(sangamOntology, ask(pattern, bounds)).text.split('\nWITH')[0]

describe('a pattern becomes one statement', () => {
  test('of a path with the kinds as labels', () => {
    expect(shape('Institution <DEVELOPED_BY Technology >ADDRESSES Domain')).toMatchInlineSnapshot(`
      "MATCH (n0:Entity)<-[r1:\`DEVELOPED_BY\`]-(n1)-[r2:\`ADDRESSES\`]->(n2:Entity)
      WHERE n0:\`Institution\` AND n1:\`Technology\` AND n2:\`Domain\`"
    `)
  })

  test('with alternatives, any direction and repeats', () => {
    expect(shape('Institution|Cluster -COLLABORATES_WITH|MEMBER_OF >PART_OF{0,2} Domain|Place -{1,3}'))
      .toMatchInlineSnapshot(`
      "MATCH p = (n0:Entity)-[:\`COLLABORATES_WITH\`|\`MEMBER_OF\`]-(n1)(()-[:\`PART_OF\`]->()){0,2}(n2)(()-[]-()){1,3}(n3:Entity)
      WHERE n0:\`Institution\`|\`Cluster\` AND n2:\`Domain\`|\`Place\`"
    `)
  })

  test('whose ends are parameters', () => {
    const compiled = compilePattern(
      sangamOntology,
      ask('Institution >WORKS_IN', { from: ["x'"], to: ['domain:y'], starts: 7 })
    )
    expect(compiled.text).toContain('n0.id IN $from AND n1.id IN $to')
    expect(compiled.parameters).toMatchObject({ from: ["x'"], to: ['domain:y'] })
    expect([Number(compiled.parameters['perPair']), Number(compiled.parameters['starts'])]).toEqual([5, 7])
  })

  test('that ranks nothing where nothing bounds it', () => {
    const bounds = { perPair: EVERY, starts: EVERY }
    expect(compilePattern(sangamOntology, ask('Institution >WORKS_IN Domain', bounds)).text).toMatchInlineSnapshot(`
      "MATCH (n0:Entity)-[r1:\`WORKS_IN\`]->(n1:Entity)
      WHERE n0:\`Institution\` AND n1:\`Domain\`
      WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
      RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations"
    `)
  })

  test('whose text has been reviewed, of every pattern that insights ask, ranked, whole and in outline', async () => {
    const texts = Object.entries(ASKED).flatMap(([name, pattern]) => {
      const request = { pattern, from: ['a'] }
      const compiled = {
        'the best': compilePattern(sangamOntology, request),
        all: compilePattern(sangamOntology, { ...request, perPair: EVERY, starts: EVERY }),
        ...(!repeats(pattern) && { outline: compileOutline(sangamOntology, { pattern, relations: true }) })
      }
      return Object.entries(compiled).map(([which, { text }]) => `// ${name}, ${which}\n${text};\n`)
    })
    await expect(texts.join('\n')).toMatchFileSnapshot('reviewed-patterns.cypher')
  })

  test('unless it repeats no number of times', () => {
    const step = { relations: ['PART_OF'], direction: 'out', kinds: [], repeat: { min: 3, max: 1 } } as const
    const pattern = { start: ['Domain'], steps: [step] }
    expect(() => compilePattern(sangamOntology, { pattern })).toThrow('{3,1} is no number of repeats')
  })
})
