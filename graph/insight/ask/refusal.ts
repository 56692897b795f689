import type { EntityId } from '../../claims.js'
import type { SearchDocument } from '../../search/search-index.js'
import { listedElsewhere } from './listed-elsewhere.js'
import { SLIP } from './mentions.js'
import type { Unit } from './unit.js'
import { YEAR_WORDS } from './numbers.js'
import type { Intent } from './structured-query.js'
import { tokenize, type Token } from './tokens.js'

/** A question as far as it has been read. */
export interface QuestionReading {
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  /** Those of `signsOf`. */
  readonly signs: readonly string[]
  /** The likeliest intent of all, `none` among them. */
  readonly intent: Intent
  readonly isAsked: boolean
  /** Words that name nothing in the graph. */
  readonly text: string
  readonly thisYear: number
  /** What its words ask for outside the sources. */
  readonly outside: string | undefined
  /** Where the question names no topic, the share in [0, 1] of `text` that the graph knows; null without text. */
  readonly known: number | null | undefined
}

type Check = (reading: QuestionReading) => string | null

const CANNOT = 'This cannot be answered because'
const NAME_SOMETHING = 'name a field of work, a place, an institution, a cluster or a technology'

/** Asked in this order; the first reason is told. */
const CHECKS: readonly Check[] = [ofTheGraph, empty, yearsAhead, abroad, textbook, strange, told, unknown, unlikely]

/** Why a question lies outside what the sources say, in words; null where it may be answered. */
export function refusalOf(reading: QuestionReading): string | null {
  for (const check of CHECKS) {
    const because = check(reading)
    if (because) return because
  }
  return null
}

/** Asked of the graph itself, not of what it holds. */
function ofTheGraph({ tokens }: QuestionReading): string | null {
  const told = listedElsewhere(tokens.map(({ text }) => text).join(' '))
  return told && `This asks about the graph as a whole, not about what sources state of something: ${told}.`
}

function empty({ tokens }: QuestionReading): string | null {
  return tokens.length ? null : `Nothing was asked; ${NAME_SOMETHING}.`
}

function yearsAhead({ tokens, thisYear }: QuestionReading): string | null {
  const ahead = tokens.some(({ text }) => YEAR_WORDS[0]!.test(text) && Number(text) > thisYear)
  return ahead ? `${CANNOT} the year lies ahead; the sources say what is and was, not what will be.` : null
}

function strange({ units }: QuestionReading): string | null {
  const stranger = units.find((unit) => unit.stranger !== undefined)?.stranger
  return stranger === undefined ? null : `${CANNOT} nothing in our sources mentions ${stranger}.`
}

/** Another country is named, and neither India nor a tie with it. */
function abroad({ intent, signs }: QuestionReading): string | null {
  return signs.includes('abroad') && intent !== 'path'
    ? `${CANNOT} the graph holds India's cooperation with other countries, not their internal matters.`
    : null
}

function textbook({ signs }: QuestionReading): string | null {
  return signs.includes('textbook')
    ? `${CANNOT} how a thing works is general science; the graph holds who works on it, where, and with what.`
    : null
}

/** What is likeliest to ask for nothing that is here, with what it asks for instead as far as its words tell. */
function told({ intent, outside }: QuestionReading): string | null {
  return intent === 'none' && outside !== undefined ? `${CANNOT} ${outside}.` : null
}

function unlikely({ intent }: QuestionReading): string | null {
  return intent === 'none' ? `${CANNOT} it does not seem to ask for what the sources hold; ${NAME_SOMETHING}.` : null
}

/** What names no topic is still searched when the graph knows more than this share of its words. */
const KNOWN_SHARE = { asked: 0.6, searched: 0.34 }

/** A question that names nothing is answered only as a search whose words the graph mostly knows, and never about a name it does not know. */
function unknown({ text, intent, known, isAsked }: QuestionReading): string | null {
  if (known === undefined) return null
  const stranger = intent === 'entity' && text.split(' ').every((word) => /^\p{Lu}/u.test(word))
  if (known !== null && known > (isAsked ? KNOWN_SHARE.asked : KNOWN_SHARE.searched) && !stranger) return null
  return `${CANNOT} nothing in the graph is named by ${text ? `"${text}"` : 'the question'}; ${NAME_SOMETHING}.`
}

/** Whether a question names something that can be asked about: a place alone is no topic, cooperation with a country is one. */
export function namesTopic(units: readonly Unit[], text: string): boolean {
  const senses = units.some(
    ({ readings, sense }) =>
      readings || sense?.is === 'kind' || sense?.is === 'type' || (sense?.is === 'function' && sense.symbol === 'GAP')
  )
  return units.some((unit) => unit.rank < SLIP && isTopic(unit)) || (senses && !text)
}

const isTopic = ({ readings, sense }: Unit) =>
  readings
    ? readings[0]!.kind !== 'Place'
    : sense?.is === 'kind' ||
      sense?.is === 'type' ||
      sense?.is === 'figure' ||
      (sense?.is === 'function' && sense.symbol === 'COOPERATE')

/** Words people put beside a name to say what sort of thing it is. */
const WHAT_IT_IS = new Set(
  'machine device system app application platform unit kit equipment model machinery gadget mashin मशीन यंत्र yantra ऐप'.split(
    ' '
  )
)

/** Whether what is known of the things named has any of these words; null where nothing is named or there are none. */
export function isHeardOf(
  documents: ReadonlyMap<EntityId, SearchDocument>,
  units: readonly Unit[],
  text: string
): boolean | null {
  const named = units.flatMap(({ readings }) => readings?.slice(0, 1) ?? [])
  const words = tokenize(text).flatMap(({ stem }) => (WHAT_IT_IS.has(stem) ? [] : [stem]))
  if (!named.length || !words.length) return null
  const said = new Set(named.flatMap(({ id }) => wordsOf(documents.get(id))))
  return words.some((word) => said.has(word))
}

function wordsOf(document: SearchDocument | undefined): string[] {
  if (!document) return []
  return tokenize([...document.names, document.text, ...document.context].join(' ')).map(({ stem }) => stem)
}
