import { cellOf, everyPage, filterOf, nameOf, required, limitOf, type TableReader } from './table.js'
import { dateOf } from '../../schema/needs.js'

export const partnersTable: TableReader = async (graph, parameters, scope) => {
  const { domains = [], ...where } = filterOf(parameters)
  const question = { domains, text: parameters.get('text') ?? '', where, ...asker(parameters) }
  const partners = await everyPage(parameters, (first, after) =>
    graph.insights.partners({ ...question, first, ...(after && { after }) }, scope)
  )
  return {
    columns: ['rank', 'score', 'id', 'name', 'tie', 'coverage', 'evidence', 'missing'],
    rows: partners.map((partner, i) => [
      i + 1,
      partner.score,
      partner.id,
      nameOf(partner.entity),
      partner.tie,
      partner.coverage.map(({ domain, score }) => `${domain} ${score}`).join(' | '),
      partner.evidence.map(({ path }) => path.sentence).join(' | '),
      partner.missing.join(' | ')
    ])
  }
}

export const replicableTable: TableReader = async (graph, parameters, scope) => {
  const { domains = [], ...where } = filterOf(parameters)
  const targetState = required(parameters, 'targetState')
  const question = { targetState, domains, text: parameters.get('text') ?? '', where }
  const found = await everyPage(parameters, (first, after) =>
    graph.insights.replicable({ ...question, first, ...(after && { after }) }, scope)
  )
  const names = (entities: readonly Parameters<typeof nameOf>[0][]) => entities.map(nameOf).join(' | ')
  return {
    columns: [
      ...[
        'rank',
        'score',
        'id',
        'name',
        'status',
        'readiness',
        'match',
        'readinessWeight',
        'outcomesWeight',
        'likeness'
      ],
      ...['deployedIn', 'outcomes', 'originContacts', 'localPartners', 'because']
    ],
    rows: found.map(({ entity, score, status, reasons, ...rest }, i) => [
      ...[i + 1, score, entity.id, nameOf(entity), status, cellOf(entity.fields['readiness'])],
      ...[reasons.match, reasons.readiness, reasons.outcomes, reasons.likeness],
      names(rest.deployedIn.map(({ nodes }) => nodes[1])),
      rest.outcomes.map(({ asStated }) => asStated).join(' | '),
      names(rest.originContacts),
      names(rest.localPartners),
      rest.sentence
    ])
  }
}

export const needsTable: TableReader = async (graph, parameters, scope) => {
  const question = { on: dateOf(scope), where: filterOf(parameters) }
  const asker = parameters.get('for')
  const all = await graph.insights.needs({ ...question, ...(asker && { asker }) }, scope)
  const open = all.filter(({ expired }) => !expired || parameters.get('expired') === 'true')
  return {
    columns: ['id', 'name', 'score', 'requirement', 'expires', 'expired'],
    rows: open
      .slice(0, limitOf(parameters))
      .map(({ need, score, expired }) => [
        need.id,
        nameOf(need),
        score,
        cellOf(need.fields['requirement']),
        cellOf(need.fields['expires']),
        expired
      ])
  }
}

function asker(parameters: URLSearchParams): { for?: string } {
  const id = parameters.get('for')
  return id ? { for: id } : {}
}
