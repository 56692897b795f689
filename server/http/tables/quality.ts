import { QUALITY_CHECKS, type QualityCheck } from '../../../graph/index.js'
import { choiceOf, cellOf, limitOf, nameOf, type TableReader } from './table.js'

export const qualityTable: TableReader = async (graph, parameters, scope) => {
  const checks = Object.keys(QUALITY_CHECKS) as QualityCheck[]
  const wanted = choiceOf(parameters, 'check', checks)
  const report = await graph.insights.quality(scope)
  const findings = (wanted ? [wanted] : checks).flatMap((check) => report[check].map((found) => ({ check, ...found })))
  return {
    columns: ['check', 'id', 'detail'],
    rows: findings.slice(0, limitOf(parameters)).map(({ check, subject, detail }) => [check, subject, detail])
  }
}

export const conflictsTable: TableReader = async (graph, parameters, scope) => {
  const entities = (await graph.insights.conflicts(scope)).slice(0, limitOf(parameters))
  const conflicts = await Promise.all(entities.map((entity) => graph.conflicts(entity, scope)))
  return {
    columns: ['id', 'name', 'field', 'rank', 'value', 'confidence', 'sources'],
    rows: entities.flatMap((entity, i) =>
      conflicts[i]!.flatMap(({ field, alternatives }) =>
        alternatives.map(({ value, confidence, claims }, rank) => [
          ...[entity.id, nameOf(entity), field, rank + 1, cellOf(value), confidence],
          [...new Set(claims.map(({ source }) => source))].sort().join(' ')
        ])
      )
    )
  }
}
