import { nameOf, type AnswerBody, type AnswerCall } from './answer-body.js'
import { answerSearch } from './answer-listing.js'
import { answerPartnership } from './answer-partnership.js'
import type { StructuredQuery } from './structured-query.js'

/** Whether people are looked for by what they know. */
export const asksForExperts = ({ kinds, domains }: StructuredQuery): boolean =>
  domains.length > 0 && kinds.length === 1 && kinds[0] === 'Person'

/**
 * People who are recorded for the fields of work; where there are none, who could name one: the institutions that work in them.
 * People whose description merely reads like the field are no experts on it.
 */
export async function answerExperts(call: AnswerCall): Promise<AnswerBody> {
  const people = await answerSearch(call)
  if (people.totalCount && people.because === null) return people
  const institutions = await answerPartnership({ ...call, query: { ...call.query, kinds: [] } })
  if (!institutions.totalCount) return people
  const fields = (await call.source.store.get(call.query.domains, call.scope)).flatMap((field) => field ?? [])
  const because = `Our sources name no person for ${fields.map(nameOf).join(' and ')}, which is no proof that there is none; these institutions work on it`
  return { ...institutions, because }
}
