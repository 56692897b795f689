import type { EntityId } from '../../claims.js'
import type { NeedMatch } from '../needs.js'
import { filterOf, nameOf, nothing, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'

/** The institution or technology whose chances are asked about: "which needs could IMMT meet?" */
function whoMeets({ source: { ontology }, query: { kinds, institutions, others } }: AnswerCall): EntityId | undefined {
  if (!kinds.includes('Need')) return undefined
  return institutions[0] ?? others.find((id) => ontology.kindOfId(id) === 'Technology')
}

/** Needs that are asked about by who could meet them, or who could meet one; null where the question is about neither. */
export async function answerNeeds(call: AnswerCall): Promise<AnswerBody | null> {
  const asker = whoMeets(call)
  if (asker) return needsFor(call, asker)
  const need = call.query.others.find((id) => call.source.ontology.kindOfId(id) === 'Need')
  return need === undefined ? null : matchesFor(call, need)
}

/** Needs that somebody or something could meet, best first. */
async function needsFor({ tasks, query, scope }: AnswerCall, asker: EntityId): Promise<AnswerBody> {
  const { domains: _, types: _types, ...where } = filterOf(query)
  const open = (await tasks.needs({ asker, where, on: today(scope?.asOf) }, scope)).filter(({ expired }) => !expired)
  if (!open.length) return nothing('No stated need in our sources is in its fields of work')
  const results = open.slice(0, query.limit ?? STANDARD_LIMIT).map(({ need, score }) => ({
    entity: need,
    score: score ?? 0,
    sentence: [nameOf(need), need.fields['requirement']].filter((part) => typeof part === 'string').join(': ')
  }))
  return { results, totalCount: open.length, because: null }
}

/** Institutions, then technologies, that could meet a need. */
async function matchesFor({ tasks, query, scope }: AnswerCall, need: EntityId): Promise<AnswerBody> {
  const first = query.limit ?? STANDARD_LIMIT
  const { institutions, technologies } = await tasks.matchesFor(need, { first, on: today(scope?.asOf) }, scope)
  const wanted = ({ entity: { kind } }: NeedMatch) => !query.kinds.length || query.kinds.includes(kind)
  const results = [...institutions, ...technologies].filter(wanted).map(resultOf)
  return {
    results,
    totalCount: results.length,
    because: results.length ? null : 'Nothing in our sources could meet it'
  }
}

function resultOf({ entity, score, reasons, paths: [path] }: NeedMatch) {
  return { entity, score, sentence: reasons[0] ?? nameOf(entity), ...(path && { path }) }
}

const today = (asOf: string | undefined): string => asOf ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
