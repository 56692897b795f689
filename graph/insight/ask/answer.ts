import type { EntityId } from '../../claims.js'
import { nameOf, nothing, STANDARD_LIMIT, type AnswerBody, type AnswerCall } from './answer-body.js'
import { answerCrosstab } from './answer-crosstab.js'
import { answerGaps } from './answer-gaps.js'
import { answerEntity } from './answer-entity.js'
import { answerCount, answerSearch } from './answer-listing.js'
import { answerExperts, asksForExperts } from './answer-experts.js'
import { excepting } from './except.js'
import { answerNeeds } from './answer-needs.js'
import { answerPartnership } from './answer-partnership.js'
import type { Intent, StructuredQuery } from './structured-query.js'

const METHODS: Readonly<Record<Intent, (call: AnswerCall) => Promise<AnswerBody>>> = {
  partners: (call) => excepting(call, answerPartnership),
  replication: answerReplication,
  path: answerPath,
  crosstab: (call) => (call.query.gaps ? answerGaps(call) : answerCrosstab(call)),
  count: (call) => excepting(call, answerCount),
  search: (call) => excepting(call, asksForExperts(call.query) ? answerExperts : answerSearch),
  entity: answerEntity,
  none: async () => nothing('The question asks for nothing that the graph holds')
}

/** Runs an understood or edited question. Ids must be those of the graph. */
export async function answerBody(call: AnswerCall): Promise<AnswerBody> {
  const ofNeeds = LOOKING.has(call.query.intent) ? await answerNeeds(call) : null
  return ofNeeds ?? METHODS[call.query.intent](call)
}

/** Intents under which needs are matched, where the question names one or who could meet it. */
const LOOKING: ReadonlySet<Intent> = new Set(['partners', 'search', 'replication'])

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
