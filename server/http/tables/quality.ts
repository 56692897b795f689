import { QUALITY_CHECKS, type QualityCheck } from '../../../graph/index.js'
import { choiceOf, cellOf, limitOf, nameOf, tableOf, type TableReader } from './table.js'

export const qualityTable: TableReader = async (graph, parameters, scope) => {
  const checks = Object.keys(QUALITY_CHECKS) as QualityCheck[]
  const wanted = choiceOf(parameters, 'check', checks)
  const report = await graph.insights.quality(scope)
  const findings = (wanted ? [wanted] : checks).flatMap((check) => report[check].map((found) => ({ check, ...found })))
  const shown = findings.slice(0, limitOf(parameters))
  const entities = await graph.get(
    shown.map(({ subject }) => subject),
    scope
  )
  return tableOf(shown, {
    check: ({ check }) => check,
    id: ({ subject }) => subject,
    name: (_, i) => nameOf(entities[i]),
    detail: ({ detail }) => detail
  })
}

export const conflictsTable: TableReader = async (graph, parameters, scope) => {
  const entities = (await graph.insights.conflicts(scope)).slice(0, limitOf(parameters))
  const conflicts = await Promise.all(entities.map((entity) => graph.conflicts(entity, scope)))
  const values = entities.flatMap((entity, i) =>
    conflicts[i]!.flatMap(({ field, alternatives }) => alternatives.map((of, rank) => ({ ...of, rank, field, entity })))
  )
  return tableOf(values, {
    id: ({ entity }) => entity.id,
    name: ({ entity }) => nameOf(entity),
    field: ({ field }) => field,
    rank: ({ rank }) => rank + 1,
    value: ({ value }) => cellOf(value),
    confidence: ({ confidence }) => confidence,
    sources: ({ claims }) => [...new Set(claims.map(({ source }) => source))].sort().join(' ')
  })
}
