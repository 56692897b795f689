import {
  INTENTS,
  InvalidError,
  type Answer,
  type AnswerResult,
  type EntityId,
  type PatternName,
  type Scope,
  type StructuredQuery
} from '../../graph/index.js'
import { limitError } from '../errors.js'
import type { Parts } from './builder.js'
import { defined } from './defined.js'
import { readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

/** Slots that hold entities, each with what it says of them. */
const ENTITY_SLOTS = {
  domains: 'Fields of work',
  states:
    'States and union territories; of several in a replication the first is the one that would take something over',
  cities: 'Narrow the states to these cities',
  clusters: 'Clusters',
  people: 'People',
  institutions: 'Institutions; for partners the first is the one that asks',
  countries: 'Countries other than India',
  others: 'Technologies, projects, programmes, events and other things named',
  except: 'Left out, with what is filed under them: "not in Delhi"'
} as const

type EntitySlot = keyof typeof ENTITY_SLOTS
const SLOTS = Object.keys(ENTITY_SLOTS) as EntitySlot[]

/** Questions in plain words, and their structured form, which can be edited and asked again. */
export function addAsk(parts: Parts, inputs: Inputs): void {
  const { builder } = parts
  const intent = createIntent(parts)
  const query = addQuery(parts, intent)
  const result = addAnswer(parts, query)
  const edited = addInput(parts, intent)
  builder.queryFields((t) => ({
    ask: t.field({
      type: result,
      description: 'Understands a question in English, Hindi or both and answers it, or says why it cannot be answered',
      args: {
        question: t.arg.string({ required: true, description: 'The first 2,000 characters count' }),
        scope: t.arg({ type: inputs.scope })
      },
      resolve: async (_, { question, scope: given }, { graph }) => {
        const scope = readScope(given)
        return { of: await graph.insights.ask(question, scope), scope }
      }
    }),
    answer: t.field({
      type: result,
      description: 'Answers a structured question, as `ask` understood it or as it was edited',
      args: { query: t.arg({ type: edited, required: true }), scope: t.arg({ type: inputs.scope }) },
      resolve: async (_, { query, scope: given }, { graph }) => {
        const scope = readScope(given)
        const { intent, years, via, ...rest } = query
        readLimit(rest.limit)
        for (const slot of SLOTS) readSlot(slot, rest[slot])
        const slots = {
          ...defined(rest),
          ...(years && { years: { from: years.from ?? null, to: years.to ?? null } }),
          // The graph refuses names it does not know.
          ...(via && { via: via as PatternName })
        }
        return { of: await graph.insights.answer({ ...slots, intent }, scope), scope }
      }
    })
  }))
}

/** More results in one answer are no answer: the task of the same name has pages. */
const MOST_RESULTS = 500

/** @throws a LIMIT error above 500, an INVALID one below 0. */
function readLimit(limit: number | null | undefined): void {
  if (typeof limit !== 'number') return
  if (limit > MOST_RESULTS) throw limitError('limit', MOST_RESULTS, limit, 'limit')
  if (limit < 0)
    throw new InvalidError(`limit: ${limit} is no number of results; give 0 or more`, { path: 'limit', value: limit })
}

/** More of one sort in one question are no question. */
const MOST_NAMED = 20

/** @throws a LIMIT error above 20. */
function readSlot(slot: string, values: readonly string[] | null | undefined): void {
  if (values && values.length > MOST_NAMED)
    throw limitError(`number of ${slot}`, MOST_NAMED, values.length, `The number of ${slot}`)
}

function createIntent({ builder }: Parts) {
  return builder.enumType('Intent', {
    description: 'What a question asks for; none is what the graph cannot answer',
    values: Object.fromEntries(INTENTS.map((name) => [name, { value: name }])) as Record<
      string,
      { value: StructuredQuery['intent'] }
    >
  })
}

type IntentRef = ReturnType<typeof createIntent>

function addQuery({ builder, entity, kind }: Parts, intent: IntentRef) {
  const span = builder.objectRef<NonNullable<StructuredQuery['years']>>('Years').implement({
    description: 'First and last year, both included; null is open',
    fields: (t) => ({
      from: t.exposeInt('from', { nullable: true }),
      to: t.exposeInt('to', { nullable: true })
    })
  })
  return builder.objectRef<Scoped<StructuredQuery>>('StructuredQuery').implement({
    description: "A question in the graph's terms: shown, edited, asked again",
    fields: (t) => ({
      intent: t.field({ type: intent, resolve: ({ of }) => of.intent }),
      ...Object.fromEntries(
        SLOTS.map((slot) => [
          slot,
          t.field({
            type: [entity],
            description: ENTITY_SLOTS[slot],
            resolve: ({ of, scope }, _, { loaders }) =>
              Promise.all(of[slot].map((id: EntityId) => loaders.named(id, scope)))
          })
        ])
      ),
      kinds: t.field({ type: [kind], resolve: ({ of }) => [...of.kinds] }),
      levels: t.stringList({
        description: 'With the kind PLACE: country, state or city',
        resolve: ({ of }) => [...of.levels]
      }),
      types: t.stringList({ description: 'Types of institution', resolve: ({ of }) => [...of.types] }),
      readiness: t.stringList({
        description: 'Stages of technologies and projects',
        resolve: ({ of }) => [...of.readiness]
      }),
      km: t.int({
        nullable: true,
        description: 'With partners: within so many kilometres of the place, instead of in it',
        resolve: ({ of }) => of.km
      }),
      limit: t.int({ nullable: true, description: 'Most results wanted', resolve: ({ of }) => of.limit }),
      years: t.field({ type: span, nullable: true, resolve: ({ of }) => of.years }),
      via: t.string({ nullable: true, description: 'Named pattern of a cross-table', resolve: ({ of }) => of.via }),
      gaps: t.boolean({
        description: 'What is missing is asked for, not what there is',
        resolve: ({ of }) => of.gaps
      }),
      without: t.stringList({
        description: 'With gaps: kinds and types of institution of which there is none',
        resolve: ({ of }) => [...of.without]
      }),
      figures: t.floatList({
        description: 'Numbers that the sources state: 300000 for "3 lakh"',
        resolve: ({ of }) => [...of.figures]
      }),
      text: t.string({
        description: 'Words that name nothing in the graph, searched as text',
        resolve: ({ of }) => of.text
      })
    })
  })
}

function addInput({ builder, kind }: Parts, intent: IntentRef) {
  const span = builder.inputType('YearsInput', { fields: (t) => ({ from: t.int(), to: t.int() }) })
  return builder.inputType('StructuredQueryInput', {
    description: 'Values are ids, or slugs and names where they are unambiguous',
    fields: (t) => ({
      intent: t.field({ type: intent, required: true }),
      domains: t.idList(),
      states: t.idList(),
      cities: t.idList(),
      clusters: t.idList(),
      people: t.idList(),
      institutions: t.idList(),
      countries: t.idList(),
      others: t.idList(),
      kinds: t.field({ type: [kind] }),
      levels: t.stringList(),
      types: t.stringList(),
      readiness: t.stringList(),
      except: t.idList({ description: 'Left out, with what is filed under them' }),
      km: t.int({ description: 'With partners: within so many kilometres of the place' }),
      limit: t.int(),
      years: t.field({ type: span }),
      via: t.string({
        description: 'Named pattern of a cross-table (`PatternName`); the kinds decide where it is absent'
      }),
      gaps: t.boolean({ description: 'With CROSSTAB or COUNT: what is missing' }),
      without: t.stringList({ description: 'Kinds and types of institution of which there is none' }),
      figures: t.floatList({ description: 'Numbers that the sources state' }),
      text: t.string()
    })
  })
}

function addCell(builder: Parts['builder']) {
  return builder.objectRef<NonNullable<AnswerResult['cell']>>('AnswerCell').implement({
    fields: (t) => ({
      row: t.exposeID('row', { description: "An entity's id, or a value of a field (`type:company`)" }),
      column: t.exposeID('column'),
      count: t.exposeInt('count'),
      expected: t.exposeFloat('expected', { nullable: true, description: 'Count if rows and columns were independent' })
    })
  })
}

function addAnswer({ builder, entity, path, claim, cited }: Parts, query: ReturnType<typeof addQuery>) {
  const cell = addCell(builder)
  const result = builder.objectRef<Scoped<AnswerResult>>('AnswerResult').implement({
    description: 'One line of an answer, with the thing, path, cell or number behind it',
    fields: (t) => ({
      sentence: t.string({ resolve: ({ of }) => of.sentence }),
      entity: t.field({
        type: entity,
        nullable: true,
        resolve: ({ of, scope }) => of.entity && { entity: of.entity, scope }
      }),
      path: t.field({ type: path, nullable: true, resolve: ({ of, scope }) => of.path && { path: of.path, scope } }),
      cell: t.field({ type: cell, nullable: true, resolve: ({ of }) => of.cell }),
      claims: t.field({
        type: [claim],
        description: 'What the line rests on, best first; a path tells its own',
        resolve: ({ of, scope }) => (of.claims ?? []).map((one) => ({ claim: one, scope }))
      }),
      number: t.int({ nullable: true, resolve: ({ of }) => of.number }),
      score: t.float({ nullable: true, resolve: ({ of }) => of.score })
    })
  })
  return builder.objectRef<Scoped<Answer>>('Answer').implement({
    interfaces: [cited],
    fields: (t) => ({
      understood: t.field({ type: query, resolve: ({ of, scope }) => ({ of: of.understood, scope }) }),
      confidence: t.float({ description: 'In [0, 1]', resolve: ({ of }) => of.confidence }),
      alternatives: t.field({
        type: [query],
        description: 'Other ways to understand the question, likeliest first',
        resolve: ({ of, scope }) => within(of.alternatives, scope)
      }),
      answerable: t.boolean({
        description: 'False where the sources cannot answer',
        resolve: ({ of }) => of.answerable
      }),
      isQuestion: t.boolean({
        description: 'False for words to be searched for, with which nobody asks or orders anything',
        resolve: ({ of }) => of.isQuestion
      }),
      because: t.string({
        nullable: true,
        description: 'Why it cannot be answered, why there is nothing, or what the answer rests on',
        resolve: ({ of }) => of.because
      }),
      results: t.field({ type: [result], resolve: ({ of, scope }) => within(of.results, scope) }),
      totalCount: t.int({ resolve: ({ of }) => of.totalCount }),
      graphVersion: t.int({
        description: 'Version of the graph that answered, for citing',
        resolve: ({ of }) => of.graphVersion
      })
    })
  })
}

function within<T>(all: readonly T[], scope: Scope | undefined): Scoped<T>[] {
  return all.map((of) => ({ of, scope }))
}
