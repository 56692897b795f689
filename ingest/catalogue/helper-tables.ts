import { sangamOntology } from '../../graph/index.js'
import type { Mapping, Part } from './mapping.js'

const stage: Part = {
  columns: ['as_stated', 'readiness'],
  state(row) {
    const stages = sangamOntology.kinds['Technology']!.fields['readiness']!.values!
    if (!stages.includes(row.cell('readiness'))) row.reject('readiness', `is not one of ${stages.join(', ')}`)
  }
}

const predicate: Part = {
  columns: ['predicate', 'relation', 'direction', 'fields'],
  state(row) {
    const rules = row.index.predicates.get(row.cell('predicate'))
    if (!rules) return void row.reject('relation', 'cannot be read as one or more relations, each with a condition')
    for (const { relation, fields } of rules) {
      const declared = sangamOntology.relations[relation]?.fields
      if (!declared) row.reject('relation', `${relation} is not a relation of the ontology`)
      const unknown = Object.keys(fields).filter((name) => declared && !declared[name])
      if (unknown.length) row.reject('fields', `${relation} has no field ${unknown.join(', ')}`)
    }
  }
}

/** Tables that translate the words of other files. Their rows give no claims of their own. */
export const helperTables: readonly Mapping[] = [
  { file: 'readiness.csv', parts: [stage] },
  { file: 'predicates.csv', parts: [predicate] }
]
