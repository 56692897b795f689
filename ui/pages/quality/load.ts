import { ask, operation } from '../../graphql.js'

export interface Finding {
  id: string
  /** null where nothing describes it. */
  node: { id: string; name: string } | null
  /** What about it, in words. */
  detail: string
}

interface Findings {
  totalCount: number
  edges: Finding[]
}

export interface QualityPage {
  checks: { name: string; findings: Findings }[]
  conflicts: { totalCount: number; edges: { node: { id: string; name: string }; fields: string[] }[] }
}

/** The checks of the API, gravest first. */
const CHECKS = [
  'dormantRelations',
  'generalKnowledgeOnly',
  'unmatchedNames',
  'missingFields',
  'orphans',
  'staleSources'
] as const

const qualityQuery = operation<
  { quality: Record<(typeof CHECKS)[number], Findings>; conflicts: QualityPage['conflicts'] },
  { first: number }
>(`query Quality($first: Int!, $scope: Scope) {
  quality(scope: $scope) {
    ${CHECKS.map((name) => `${name}(first: $first) { totalCount edges { id detail node { id name } } }`).join('\n')}
  }
  conflicts(first: $first, scope: $scope) { totalCount edges { fields node { id name } } }
}`)

/** The report, with the first findings of each check. */
export async function loadQuality(first: number, signal: AbortSignal): Promise<QualityPage> {
  const { quality, conflicts } = await ask(qualityQuery, { first }, signal)
  return { checks: CHECKS.map((name) => ({ name, findings: quality[name] })), conflicts }
}
