import { InvalidError, kindPrefix, sangamOntology, validateEnds, type EntityId, type Json } from '../../graph/index.js'
import { statedOn } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import { EVIDENCE, type PredicateRule } from './predicates.js'
import type { RowStatements } from './row-statements.js'

interface Reading {
  readonly rule: PredicateRule
  readonly subject: EntityId
  readonly object: EntityId
}

const linkage: Part = {
  columns: ['subject_id', 'predicate', 'object_id', 'evidence', 'source'],
  state(row) {
    const rules = row.index.predicates.get(row.cell('predicate'))
    if (!rules) return void row.reject('predicate', 'is not mapped; add it to predicates.csv')
    const witnesses = row.witnesses('sources')
    const reading = readingOf(row, rules)
    if (!reading) return
    const { rule, subject, object } = reading
    const note = row.cell('evidence')
    const fields = fieldsOf(rule, note)
    const { relation, cap } = rule
    row.relate({ subject, relation, object, column: 'predicate', fields, witnesses, note, cap: cap ?? undefined })
  }
}

/** The first reading of the predicate that the kinds of both ends allow; both slugs may be of several kinds. */
function readingOf(row: RowStatements, rules: readonly PredicateRule[]): Reading | null {
  const subjects = knownAs(row, 'subject_id')
  const objects = knownAs(row, 'object_id')
  if (!subjects.length || !objects.length) return null
  for (const rule of rules) {
    const readings = subjects.flatMap((s) => objects.filter((o) => holds(row, rule, s, o)).map((o) => read(rule, s, o)))
    if (readings.length === 1) return readings[0]!
    if (readings.length > 1) {
      const choices = readings.map(({ subject, object }) => `${subject} ${rule.relation} ${object}`).join(', ')
      return row.reject('predicate', `may mean any of ${choices}`)
    }
  }
  const relations = rules.map(({ relation }) => relation).join(' or ')
  return row.reject('predicate', `${relations} does not go from ${subjects.join('|')} to ${objects.join('|')}`)
}

function knownAs(row: RowStatements, column: string): readonly EntityId[] {
  const known = row.index.find(row.cell(column))
  if (!known.length) row.resolve(column, row.cell(column), sangamOntology.kindNames)
  return known
}

function holds(row: RowStatements, rule: PredicateRule, subject: EntityId, object: EntityId): boolean {
  const { condition } = rule
  const end = condition?.end === 'subject' ? subject : object
  if (condition && !isA(row, end, condition.is)) return false
  const reading = read(rule, subject, object)
  try {
    validateEnds(sangamOntology, rule.relation, reading.subject, reading.object)
    return true
  } catch (error) {
    if (error instanceof InvalidError) return false
    throw error
  }
}

/** Whether an entity is of the kind, or an institution of the type, that a condition names. */
function isA(row: RowStatements, id: EntityId, what: string): boolean {
  return kindPrefix(sangamOntology.kindOfId(id)!) === what || row.index.row(id)?.cells['type'] === what
}

function read(rule: PredicateRule, subject: EntityId, object: EntityId): Reading {
  return rule.reversed ? { rule, subject: object, object: subject } : { rule, subject, object }
}

function fieldsOf(rule: PredicateRule, evidence: string): Record<string, Json> {
  const declared = sangamOntology.relations[rule.relation]!.fields
  return Object.fromEntries(
    Object.entries(rule.fields).map(([name, value]) => {
      if (value === EVIDENCE) return [name, evidence || null]
      return [name, declared[name]?.type === 'boolean' ? value === 'true' : value]
    })
  )
}

export const linkages: Mapping = { file: 'linkages.csv', parts: [linkage, statedOn] }
