import { describe, expect, test } from 'vitest'
import { sangamOntology } from '../../ontology.js'
import { ask } from '../contract/statements.fixture.js'
import { EVERY } from '../graph-store.js'
import { compilePattern } from './compile-pattern.js'

const shape = (pattern: string, bounds = {}) =>
  compilePattern(sangamOntology, ask(pattern, bounds)).text.split('\nWITH')[0]

describe('a pattern becomes one statement', () => {
  test('of a path with the kinds as labels', () => {
    expect(shape('Institution <DEVELOPED_BY Technology >ADDRESSES Domain')).toMatchInlineSnapshot(`
      "MATCH p = (n0:Entity)<-[:\`DEVELOPED_BY\`]-(n1)-[:\`ADDRESSES\`]->(n2:Entity)
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
      "MATCH p = (n0:Entity)-[:\`WORKS_IN\`]->(n1:Entity)
      WHERE n0:\`Institution\` AND n1:\`Domain\`
      WITH *, nodes(p) AS ns, relationships(p) AS rs
      WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
      RETURN DISTINCT [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations"
    `)
  })

  test('unless it repeats no number of times', () => {
    expect(() => shape('Domain >PART_OF{3,1}')).toThrow('{3,1} is no number of repeats')
  })
})
