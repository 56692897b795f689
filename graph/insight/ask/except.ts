import type { EntityId } from '../../claims.js'
import type { SearchDocument } from '../../search/search-index.js'
import { nameOf, STANDARD_LIMIT, type AnswerBody, type AnswerCall, type AnswerResult } from './answer-body.js'

/** What is read before things are left out, as many as partners are ever ranked. */
const READ = 500

/** An answer without what is, or is filed under, what the question excepts: its place, cluster, field or institution. */
export async function excepting(
  call: AnswerCall,
  method: (call: AnswerCall) => Promise<AnswerBody>
): Promise<AnswerBody> {
  const { source, query, scope } = call
  const { except, limit } = query
  if (!except.length) return method(call)
  const { results, totalCount, because } = await method({ ...call, query: { ...query, limit: READ } })
  const documents = await source.documents(scope)
  const kept = results.filter(
    ({ entity, path }) => !entity || !(isUnder(documents.get(entity.id), except) || leadsTo(path, except))
  )
  const left = totalCount - (results.length - kept.length)
  const numbers = kept.filter(({ entity }) => !entity).length
  const names = (await source.store.get(except, scope)).flatMap((entity) => (entity ? [nameOf(entity)] : []))
  const note = `Left out: what our sources file under ${names.join(' and ')}`
  return {
    results: kept.slice(0, (limit ?? STANDARD_LIMIT) + numbers).map((line) => recounted(line, left)),
    totalCount: left,
    because: because ? `${because}. ${note}` : note
  }
}

function isUnder(document: SearchDocument | undefined, except: readonly EntityId[]): boolean {
  if (!document) return false
  const values = new Set([document.id, ...Object.values(document.facets).flat()])
  return except.some((id) => values.has(id))
}

/** Whether a line rests on what is excepted. */
const leadsTo = (path: AnswerResult['path'], except: readonly EntityId[]): boolean =>
  path?.nodes.some(({ id }) => except.includes(id)) ?? false

/** The line of a count says how many are left. */
function recounted(line: AnswerResult, left: number): AnswerResult {
  if (line.number === undefined) return line
  return { ...line, number: left, sentence: line.sentence.replace(String(line.number), String(left)) }
}
