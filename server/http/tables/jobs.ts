import type { ExplainedPath } from '../../../graph/index.js'
import type { Cell } from '../../csv.js'
import { cellOf, everyPage, filterOf, nameOf, required, limitOf, tableOf, type TableReader } from './table.js'
import { readDomains } from '../../schema/inputs.js'
import { dateOf } from '../../schema/needs.js'

export const partnersTable: TableReader = async (graph, parameters, scope) => {
  const { domains = [], ...where } = filterOf(parameters)
  const question = { ...readDomains(domains), text: parameters.get('text') ?? '', where, ...asker(parameters) }
  const partners = await everyPage(parameters, (first, after) =>
    graph.insights.partners({ ...question, first, ...(after && { after }) }, scope)
  )
  return tableOf(partners, {
    rank: (_, i) => i + 1,
    score: ({ score }) => score,
    id: ({ id }) => id,
    name: ({ entity }) => nameOf(entity),
    tie: ({ tie }) => tie,
    coverage: ({ coverage }) => listed(coverage.map(({ domain, score }) => `${domain} ${score}`)),
    evidence: ({ evidence }) => listed(evidence.map(({ path }) => path.sentence)),
    missing: ({ missing }) => listed(missing),
    textMatches: ({ textMatches }) => listed(textMatches.map(({ sentence }) => sentence)),
    introducers: ({ introducers }) => listed(introducers.map(({ path }) => path.sentence)),
    sources: ({ evidence }) => [...new Set(evidence.flatMap(({ path }) => sourcesOf(path)))].join(' ')
  })
}

export const replicableTable: TableReader = async (graph, parameters, scope) => {
  const { domains = [], ...where } = filterOf(parameters)
  const targetState = required(parameters, 'targetState')
  const question = { targetState, ...readDomains(domains), text: parameters.get('text') ?? '', where }
  const found = await everyPage(parameters, (first, after) =>
    graph.insights.replicable({ ...question, first, ...(after && { after }) }, scope)
  )
  return tableOf(found, {
    rank: (_, i) => i + 1,
    score: ({ score }) => score,
    id: ({ entity }) => entity.id,
    name: ({ entity }) => nameOf(entity),
    status: ({ status }) => status,
    readiness: ({ entity }) => cellOf(entity.fields['readiness']),
    matchWeight: ({ reasons }) => reasons.match,
    readinessWeight: ({ reasons }) => reasons.readiness,
    outcomesWeight: ({ reasons }) => reasons.outcomes,
    likenessWeight: ({ reasons }) => reasons.likeness,
    deployedIn: ({ deployedIn }) => listed(deployedIn.map(({ nodes }) => nameOf(nodes[1]))),
    outcomes: ({ outcomes }) => listed(outcomes.map(({ asStated }) => asStated)),
    originContacts: ({ originContacts }) => listed(originContacts.map(nameOf)),
    localPartners: ({ localPartners }) => listed(localPartners.map(nameOf)),
    because: ({ sentence }) => sentence
  })
}

/** What has been taken up in another state, of what `replicable` would look among. */
export const adoptionsTable: TableReader = async (graph, parameters, scope) => {
  const { domains = [], ...where } = filterOf(parameters)
  const targetState = required(parameters, 'targetState')
  const question = { targetState, ...readDomains(domains), text: parameters.get('text') ?? '', where, first: 1 }
  const { adoptions } = await graph.insights.replicable(question, scope)
  return tableOf(adoptions.slice(0, limitOf(parameters)), {
    id: ({ solution }) => solution,
    name: ({ path }) => nameOf(path.nodes[0]),
    adopter: ({ adopter }) => adopter,
    adopterName: ({ path }) => nameOf(path.nodes.at(-1)),
    from: ({ from }) => listed(from),
    to: ({ to }) => listed(to),
    sentence: ({ sentence }) => sentence
  })
}

/** Of institutions and of technologies, as many as the API gives at once. */
const MOST_MATCHES = 500

export const needsTable: TableReader = async (graph, parameters, scope) => {
  const { for: given } = asker(parameters)
  const question = { on: dateOf(scope), where: filterOf(parameters), ...(given && { asker: given }) }
  const all = await graph.insights.needs(question, scope)
  const open = all.filter(({ expired }) => !expired || parameters.get('expired') === 'true')
  return tableOf(open.slice(0, limitOf(parameters)), {
    id: ({ need }) => need.id,
    name: ({ need }) => nameOf(need),
    score: ({ score }) => score,
    requirement: ({ need }) => cellOf(need.fields['requirement']),
    expires: ({ need }) => cellOf(need.fields['expires']),
    expired: ({ expired }) => expired
  })
}

/** What the hops of a path rest on: the source of the best claim of each. */
function sourcesOf({ hops }: ExplainedPath): string[] {
  return hops.flatMap(({ claims }) => claims.slice(0, 1).map(({ source }) => source))
}

/** Who and what could meet a need. */
export const matchesForTable: TableReader = async (graph, parameters, scope) => {
  const question = { first: Math.min(limitOf(parameters), MOST_MATCHES), on: dateOf(scope) }
  const { institutions, technologies } = await graph.insights.matchesFor(required(parameters, 'need'), question, scope)
  return tableOf([...institutions, ...technologies], {
    id: ({ entity }) => entity.id,
    kind: ({ entity }) => entity.kind,
    name: ({ entity }) => nameOf(entity),
    score: ({ score }) => score,
    inPlace: ({ inPlace }) => inPlace,
    reasons: ({ reasons }) => listed(reasons),
    sources: ({ paths }) => [...new Set(paths.flatMap(sourcesOf))].join(' ')
  })
}

function listed(values: readonly Cell[]): string {
  return values.join(' | ')
}

function asker(parameters: URLSearchParams): { for?: string } {
  const id = parameters.get('for')
  return id ? { for: id } : {}
}
