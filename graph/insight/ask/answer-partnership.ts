import type { Scope } from '../../claims.js'
import { InvalidError } from '../../errors.js'
import type { PartnerRequest, PartnerResult } from '../answer-partners.js'
import { answerSearch } from './answer-listing.js'
import { filterOf, nameOf, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'
import type { AskTasks } from './ask-source.js'
import type { StructuredQuery } from './structured-query.js'

type Request = PartnerRequest & { readonly first: number }

/** Partners in the place asked about, and as many from elsewhere as are missing of a number asked for. */
export async function answerPartnership({ source, tasks, query, scope }: AnswerCall): Promise<AnswerBody> {
  const { domains, institutions, text, limit } = query
  if (!domains.length && !text)
    return answerSearch({ source, tasks, query: { ...query, kinds: ['Institution'], institutions: [] }, scope })
  const { domains: _, readiness: _stage, yearFrom: _from, yearTo: _to, ...where } = filterOf(query)
  const asked = domains.length ? { domains } : { text }
  const request = { ...asked, where, first: limit ?? STANDARD_LIMIT, ...(institutions[0] && { for: institutions[0] }) }
  const { items, totalCount } = await nearbyOrIn(query, request, (one) => tasks.partners(one, scope))
  const isShort = limit !== null && items.length < limit && !query.except.length
  const more = isShort ? await partnersElsewhere(tasks, request, items, scope) : []
  const results = [...items, ...more].map(({ entity, evidence, textMatches, score }) => ({
    entity,
    score,
    sentence: evidence[0]?.path.sentence ?? textMatches[0]?.sentence ?? nameOf(entity),
    ...(evidence[0] && { path: evidence[0].path })
  }))
  return { results, totalCount: totalCount + more.length, because: remark(totalCount, more.length) }
}

/** Somebody in Odisha who asks for three partners is helped by one there and two from elsewhere. */
async function partnersElsewhere(
  tasks: AskTasks,
  { where, first, ...rest }: Request,
  there: readonly PartnerResult[],
  scope?: Scope
): Promise<PartnerResult[]> {
  if (!where?.states?.length) return []
  const { states: _, ...anywhere } = where
  const known = new Set(there.map(({ entity }) => entity.id))
  const { items } = await tasks.partners({ ...rest, where: anywhere, first: first + known.size }, scope)
  return items.filter(({ entity }) => !known.has(entity.id)).slice(0, first - known.size)
}

function remark(there: number, elsewhere: number): string | null {
  if (elsewhere) return `${there} in the place asked about, ${elsewhere} from elsewhere`
  return there ? null : 'Nothing in our sources; that is no proof that nobody works on it'
}

/** Within the kilometres asked for, or in the place itself where nobody knows where it lies. */
async function nearbyOrIn<T>(
  { km, cities, states }: StructuredQuery,
  request: Request,
  ask: (request: Request) => Promise<T>
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
