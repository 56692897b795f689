import type { EntityId, Scope } from '../../claims.js'
import { InvalidError } from '../../errors.js'
import { NAMED_PATTERNS } from '../named-patterns.js'
import { answerBody } from './answer.js'
import { nothing, type AnswerBody } from './answer-body.js'
import type { AskSource, AskTasks } from './ask-source.js'
import { EMPTY_QUERY, type StructuredQuery } from './structured-query.js'
import { keyOf } from './tokens.js'
import { understand, type UnderstandSource } from './understand.js'

/** The answer to a question in words, or to a structured one. */
export interface Answer extends AnswerBody {
  /** The question in the graph's terms, to be shown and edited. */
  readonly understood: StructuredQuery
  /** In [0, 1]. */
  readonly confidence: number
  readonly alternatives: readonly StructuredQuery[]
  /** What the intent of a question was told by; absent for a structured one. */
  readonly signs?: readonly string[]
  /** False where the sources cannot answer; `because` says why. */
  readonly answerable: boolean
  /** False for words to be searched for that nobody asks or orders anything with. */
  readonly isQuestion: boolean
  /** The version of the graph that answered, for citing. */
  readonly graphVersion: number
}

/** Words of a question looked up at most to see whether the graph knows them. */
const LOOKED_UP = 12
const KIND_OF_SOURCES = 'Document'

/** Understands a question in English, Hindi or both and answers it. Any text has an answer, if only why there is none. */
export async function ask(source: AskSource, tasks: AskTasks, question: string, scope?: Scope): Promise<Answer> {
  const { query, because, ...rest } = await understand(await understandSource(source, scope), question, scope)
  const body = rest.answerable ? await answerBody({ source, tasks, query, scope }) : nothing(because ?? '')
  return { ...rest, understood: query, ...body, graphVersion: (await source.store.meta(scope)).version }
}

/** Answers a structured question, as understood or as edited. @throws NotFoundError or InvalidError for a value that is not known. */
export async function answer(
  source: AskSource,
  tasks: AskTasks,
  edited: Partial<StructuredQuery> & Pick<StructuredQuery, 'intent'>,
  scope?: Scope
): Promise<Answer> {
  const query = await resolved(source, { ...EMPTY_QUERY, ...edited }, scope)
  const body = await answerBody({ source, tasks, query, scope })
  const { version } = await source.store.meta(scope)
  return {
    understood: query,
    confidence: 1,
    alternatives: [],
    answerable: query.intent !== 'none',
    isQuestion: true,
    ...body,
    graphVersion: version
  }
}

/** Kinds that the ids of a slot may have; `others` may be of any. */
const KINDS_OF_SLOT = {
  domains: ['Domain'],
  states: ['Place'],
  cities: ['Place'],
  countries: ['Place'],
  clusters: ['Cluster'],
  institutions: ['Institution'],
  people: ['Person'],
  others: undefined,
  except: undefined
} as const

/** Slugs and names become ids. */
async function resolved(source: AskSource, query: StructuredQuery, scope?: Scope): Promise<StructuredQuery> {
  if (query.via !== null && !Object.hasOwn(NAMED_PATTERNS, query.via)) throw unknownPattern(query.via)
  const slots = await Promise.all(
    Object.entries(KINDS_OF_SLOT).map(async ([slot, kinds]) => {
      const find = async (text: EntityId) =>
        (await source.entity(text, { ...(kinds && { kinds }), ...(scope && { scope }) })).id
      return [slot, await Promise.all(query[slot as keyof typeof KINDS_OF_SLOT].map(find))] as const
    })
  )
  return { ...query, ...Object.fromEntries(slots) }
}

function unknownPattern(via: string): InvalidError {
  const names = Object.keys(NAMED_PATTERNS).join(', ')
  return new InvalidError(`There is no pattern ${via}; there are ${names}`, { path: 'via', value: via })
}

async function understandSource(source: AskSource, scope?: Scope): Promise<UnderstandSource> {
  const { ontology, store } = source
  const kinds = ontology.kindNames.filter((kind) => kind !== KIND_OF_SOURCES)
  const documents = await source.documents(scope)
  /** Whether the word itself stands in what its best hits say: the index also forgives slips. */
  const stands = async (word: string) => {
    const { hits } = await source.search({ text: word, mode: 'lexical', first: 3 }, scope)
    const stem = keyOf(word)
    return hits.some(({ id }) => {
      const { names = [], text = '', context = [] } = documents.get(id) ?? {}
      return ` ${keyOf([...names, text, ...context].join(' '))} `.includes(` ${stem} `)
    })
  }
  return {
    ontology,
    store,
    documents,
    interpret: (text) => source.interpret(text, scope),
    suggest: (prefix) => source.suggest(prefix, { kinds, first: 8 }, scope),
    known: async (text) => {
      const words = text.split(' ').filter(Boolean).slice(0, LOOKED_UP)
      const found = await Promise.all(words.map((word) => stands(word)))
      return words.length ? found.filter(Boolean).length / words.length : null
    }
  }
}
