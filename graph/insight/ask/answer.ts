import type { EntityId } from '../../claims.js'
import type { PartnerRequest, PartnerResult } from '../answer-partners.js'
import { filterOf, nameOf, nothing, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'
import { answerCrosstab } from './answer-crosstab.js'
import { answerGaps } from './answer-gaps.js'
import { answerEntity } from './answer-entity.js'
import { answerCount, answerSearch } from './answer-listing.js'
import { InvalidError } from '../../errors.js'
import { excepting } from './except.js'
import type { Intent, StructuredQuery } from './structured-query.js'

const METHODS: Readonly<Record<Intent, (call: AnswerCall) => Promise<AnswerBody>>> = {
  partners: (call) => excepting(call, answerPartnership),
  replication: answerReplication,
  path: answerPath,
  crosstab: (call) => (call.query.gaps ? answerGaps(call) : answerCrosstab(call)),
  count: (call) => excepting(call, answerCount),
  search: (call) => excepting(call, answerSearch),
  entity: answerEntity,
  none: async () => nothing('The question asks for nothing that the graph holds')
}

/** Runs an understood or edited question. Ids must be those of the graph. */
export function answerBody(call: AnswerCall): Promise<AnswerBody> {
  return METHODS[call.query.intent](call)
}

async function answerPartnership({ source, tasks, query, scope }: AnswerCall): Promise<AnswerBody> {
  const { domains, institutions, text, limit } = query
  if (!domains.length && !text)
    return answerSearch({ source, tasks, query: { ...query, kinds: ['Institution'], institutions: [] }, scope })
  const { domains: _, readiness: _stage, yearFrom: _from, yearTo: _to, ...where } = filterOf(query)
  const asked = domains.length ? { domains } : { text }
  const request = { ...asked, where, first: limit ?? STANDARD_LIMIT, ...(institutions[0] && { for: institutions[0] }) }
  const { items, totalCount } = await nearbyOrIn(query, request, (one) => tasks.partners(one, scope))
  const isShort = limit !== null && items.length < limit && !query.except.length
  const more = isShort ? await partnersElsewhere(request, items) : []
  const results = [...items, ...more].map(({ entity, evidence, score }) => ({
    entity,
    score,
    sentence: evidence[0]?.path.sentence ?? `${nameOf(entity)} matches the text`,
    ...(evidence[0] && { path: evidence[0].path })
  }))
  return { results, totalCount: totalCount + more.length, because: remark(totalCount, more.length) }

  /** Somebody in Odisha who asks for three partners is helped by one there and two from elsewhere. */
  async function partnersElsewhere({ where, first, ...rest }: PartnerRequest, there: readonly PartnerResult[]) {
    if (!where?.states?.length) return []
    const { states: _, ...anywhere } = where
    const known = new Set(there.map(({ entity }) => entity.id))
    const { items } = await tasks.partners({ ...rest, where: anywhere, first: first! + known.size }, scope)
    return items.filter(({ entity }) => !known.has(entity.id)).slice(0, first! - known.size)
  }
}

function remark(there: number, elsewhere: number): string | null {
  if (elsewhere) return `${there} in the place asked about, ${elsewhere} from elsewhere`
  return there ? null : 'Nothing in our sources; that is no proof that nobody works on it'
}

/** Within the kilometres asked for, or in the place itself where nobody knows where it lies. */
async function nearbyOrIn<T>(
  { km, cities, states }: StructuredQuery,
  request: PartnerRequest,
  ask: (request: PartnerRequest) => Promise<T>
): Promise<T> {
  const place = cities[0] ?? states[0]
  if (km === null || place === undefined) return ask(request)
  const { states: _, ...where } = request.where ?? {}
  try {
    return await ask({ ...request, where: { ...where, near: { place, km } } })
  } catch (error) {
    if (error instanceof InvalidError) return ask(request)
    throw error
  }
}

async function answerReplication({ source, tasks, query, scope }: AnswerCall): Promise<AnswerBody> {
  const { states, domains, clusters, text, limit } = query
  if (!states.length) return nothing('Name the state that would take something over')
  const named = (await source.store.get(query.others, scope)).flatMap((entity) => (entity ? [nameOf(entity)] : []))
  const words = [...named, ...(domains.length ? [] : [text])].join(' ').trim()
  const where = {
    clusters,
    ...(states.length > 1 && { states: states.slice(1) }),
    ...(query.kinds.length && { kinds: query.kinds.filter((kind) => kind === 'Technology' || kind === 'Project') })
  }
  const request = {
    targetState: states[0]!,
    domains,
    where,
    first: limit ?? STANDARD_LIMIT,
    ...(words && { text: words })
  }
  const { items, totalCount, coverage } = await tasks.replicable(request, scope)
  const results = items.map(({ entity, score, sentence, deployedIn }) => ({
    entity,
    score,
    sentence,
    ...(deployedIn[0] && { path: deployedIn[0] })
  }))
  const none = coverage.total === 0 && !totalCount
  return { results, totalCount, because: none ? NOTHING_TO_TAKE_OVER : coverage.sentence }
}

const NOTHING_TO_TAKE_OVER = 'Nothing in our sources answers this; that is no proof that there is nothing'

async function answerPath({ tasks, query, scope }: AnswerCall): Promise<AnswerBody> {
  const [from, to] = endsOf(query)
  if (!from || !to) return nothing('Name two things whose link is looked for')
  const { paths, because } = await tasks.connect(from, to, { first: query.limit ?? 5 }, scope)
  const results = paths.map(({ cost, ...path }) => ({ sentence: path.sentence, path, score: cost }))
  return { results, totalCount: results.length, because }
}

/** What a path may lie between: people and bodies before fields and places. */
function endsOf({
  people,
  institutions,
  clusters,
  others,
  domains,
  countries,
  cities,
  states
}: StructuredQuery): EntityId[] {
  return [
    ...people,
    ...institutions,
    ...clusters,
    ...others,
    ...domains,
    ...countries,
    ...(cities.length ? cities : states)
  ]
}
