import type { EntityId } from '../../claims.js'
import { PROVENANCE } from './figures.js'
import type { SearchDocument } from '../../search/search-index.js'
import { isAsked } from './asked.js'
import { listedElsewhere } from './listed-elsewhere.js'
import { SLIP, type Unit } from './mentions.js'
import { YEAR_WORDS } from './numbers.js'
import { OUTSIDE } from './outside.js'
import { YES_OR_NO } from './shapes.js'
import type { Intent } from './structured-query.js'
import { tokenize, type Token } from './tokens.js'
import { FILLERS } from './vocabulary.js'

/** A question as far as it has been read. */
export interface QuestionReading {
  readonly question: string
  readonly tokens: readonly Token[]
  readonly units: readonly Unit[]
  /** The question in the symbols of `SHAPES`. */
  readonly symbols: string
  readonly intent: Intent
  /** Words that name nothing in the graph. */
  readonly text: string
  readonly thisYear: number
  /** How much likelier than the intent it is, in logits, that the question asks for nothing that is here. */
  readonly doubt: number
}

export interface RefusalSource {
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
  /** How many words of a text the graph knows, of how many. */
  known(text: string): Promise<{ readonly known: number; readonly of: number }>
}

type Check = (reading: QuestionReading, source: RefusalSource) => string | null | Promise<string | null>

const CANNOT = 'This cannot be answered because'
const NAME_SOMETHING = 'name a field of work, a place, an institution, a cluster or a technology'
/** What names no topic is still searched when the graph knows more than this share of its words. */
const KNOWN_SHARE = { asked: 0.6, searched: 0.34 }

/** Asked in this order; the first reason is told. */
const CHECKS: readonly Check[] = [
  ofTheGraph,
  outsideSources,
  yearsAhead,
  empty,
  judgement,
  abroad,
  textbook,
  unheardOf,
  unknown,
  unlikely
]

/** Why a question lies outside what the sources say, in words; null where it may be answered. */
export async function refusalOf(source: RefusalSource, reading: QuestionReading): Promise<string | null> {
  for (const check of CHECKS) {
    const because = await check(reading, source)
    if (because) return because
  }
  return null
}

/** Asked of the graph itself, not of what it holds. */
function ofTheGraph({ tokens }: QuestionReading): string | null {
  const told = listedElsewhere(tokens.map(({ text }) => text).join(' '))
  return told && `This asks about the graph as a whole, not about what sources state of something: ${told}.`
}

function outsideSources({ question, tokens, units, symbols }: QuestionReading): string | null {
  const asked = units.some(({ readings, stranger, sense }) =>
    Boolean(
      readings || stranger !== undefined || sense?.is === 'kind' || sense?.is === 'type' || sense?.is === 'region'
    )
  )
  // A name of several words or in capitals is no word of the language: the BeST cluster is not "the best cluster".
  const isName = ({ start, end }: Token, at: number) => {
    const unit = units.find((one) => one.readings && one.start <= at && at < one.end)
    const written = question.slice(start, end)
    const everyday = FILLERS.has(written)
    return (
      unit !== undefined &&
      !everyday &&
      (unit.end - unit.start > 1 || (at > 0 ? /\p{Lu}/u : /\p{Lu}.*\p{Lu}/u).test(written))
    )
  }
  const words = tokens.map((token, at) => (isName(token, at) ? '$' : token.text)).join(' ')
  const thing = /\$thing/.test(symbols)
  const reason = OUTSIDE.find(
    ({ shape, always, unlessThing }) => (always || !asked) && !(unlessThing && thing) && shape.test(words)
  )
  return reason ? `${CANNOT} ${reason.because}.` : null
}

function yearsAhead({ tokens, thisYear }: QuestionReading): string | null {
  const ahead = tokens.some(({ text }) => YEAR_WORDS[0]!.test(text) && Number(text) > thisYear)
  return ahead ? `${CANNOT} the year lies ahead; the sources say what is and was, not what will be.` : null
}

function empty({ tokens }: QuestionReading): string | null {
  return tokens.length ? null : `Nothing was asked; ${NAME_SOMETHING}.`
}

/** "The prettiest campus", "the richest person"; what can be counted or dated is none: "the largest cluster". */
const SUPERLATIVE =
  /\b(?:the|WHICH \S+ (?:is|has)(?: the)?) (?!(?:larg|bigg|small|near|clos|earl|old|new|lat|high|low|few|long|short|wid|strong|weak|great)\w*est\b)(?!\w*(?:forest|interest|harvest|request|west|test|rest)\b)[a-z]{2,}est\b/

/** The best of a kind is a judgement unless it is for something. */
function judgement({ symbols }: QuestionReading): string | null {
  const best =
    /\b(?:best|top) (?:\S+ )?[%#]\S+/.test(symbols) &&
    !/\$(?:domain|cluster|institution|person|thing)|NUM|for|PARTNER/.test(symbols)
  return best || SUPERLATIVE.test(symbols)
    ? `${CANNOT} which is best is an opinion; the graph holds what sources state, not views.`
    : null
}

/** A country is spoken of as a partner of India, not for itself. */
const TIE_WITH_INDIA =
  /COOPERATE|PARTNER|LINK|BETWEEN|INTRODUCE|INDIA|MEMBER|with (?:\S+ )?\$country|\$country (?:के साथ|ke sa?ath|के संग)/

function abroad({ symbols, units }: QuestionReading): string | null {
  if (/\$country/.test(symbols) && !TIE_WITH_INDIA.test(symbols))
    return `${CANNOT} the graph holds India's cooperation with other countries, not their internal matters.`
  const stranger = units.find((unit) => unit.stranger !== undefined)?.stranger
  return stranger === undefined ? null : `${CANNOT} nothing in our sources mentions ${stranger}.`
}

/** How a field of work works is told by textbooks: "how does green hydrogen work". */
function textbook({ symbols }: QuestionReading): string | null {
  const asks = /^(?:kindly |please )?(?:HOW|ABOUT HOW)\b/.test(symbols) || /\$domain (?:\S+ )?HOW WORK/.test(symbols)
  const only = /\$domain.*WORK/.test(symbols) && !/[%#]|ORG|WE|\$(?!domain)|HOWMANY|BY|PER\b/.test(symbols)
  return asks && only
    ? `${CANNOT} how a thing works is general science; the graph holds who works on it, where, and with what.`
    : null
}

/** What the graph can tell of a thing. */
const ATTRIBUTES = /ORG|FACT|LEAD|HOST|WHEN|WHERE|MEMBER|FUND|WORK|COOPERATE|PARTNER|LINK|INUSE/

/** Words people put beside a name to say what sort of thing it is. */
const WHAT_IT_IS = new Set(
  'machine device system app application platform unit kit equipment model machinery gadget mashin मशीन यंत्र yantra ऐप'.split(
    ' '
  )
)

/**
 * A question about one thing, or to be answered with yes or no, whose other words stand nowhere in what is known of the
 * things named: the sources do not speak of it.
 */
function unheardOf({ symbols, units, intent, text }: QuestionReading, { documents }: RefusalSource): string | null {
  const named = units.flatMap(({ readings }) => readings?.slice(0, 1) ?? [])
  const single =
    intent === 'entity' || (intent === 'search' && (YES_OR_NO.test(symbols) || !/[%#]|\$domain|LIST/.test(symbols)))
  if (!text || !named.length || !single || ATTRIBUTES.test(symbols)) return null
  const said = new Set(named.flatMap(({ id }) => wordsOf(documents.get(id))))
  const words = tokenize(text).flatMap(({ stem }) => (WHAT_IT_IS.has(stem) ? [] : [stem]))
  if (!words.length) return null
  if (words.some((word) => said.has(word))) return null
  return `${CANNOT} our sources say nothing of "${text}" about ${named.map(({ name }) => name).join(' and ')}.`
}

function wordsOf(document: SearchDocument | undefined): string[] {
  if (!document) return []
  return tokenize([...document.names, document.text, ...document.context].join(' ')).map(({ stem }) => stem)
}

/** A question that names nothing is answered only as a search whose words the graph mostly knows, and never about a name it does not know. */
async function unknown(
  { question, symbols, units, text, intent }: QuestionReading,
  source: RefusalSource
): Promise<string | null> {
  const senses = units.some(
    ({ readings, sense }) =>
      readings || sense?.is === 'kind' || sense?.is === 'type' || (sense?.is === 'function' && sense.symbol === 'GAP')
  )
  if (units.some((unit) => unit.rank < SLIP && isTopic(unit)) || (senses && !text)) return null
  const { known, of } = text ? await source.known(text) : { known: 0, of: 0 }
  const stranger = intent === 'entity' && text.split(' ').every((word) => /^\p{Lu}/u.test(word))
  const least = isAsked(question, symbols) ? KNOWN_SHARE.asked : KNOWN_SHARE.searched
  if (of > 0 && known / of > least && !stranger) return null
  return `${CANNOT} nothing in the graph is named by ${text ? `"${text}"` : 'the question'}; ${NAME_SOMETHING}.`
}

/** A place alone is no topic: "restaurants in Pune". Cooperation with a country is one. */
const isTopic = ({ readings, sense }: Unit) =>
  readings
    ? readings[0]!.kind !== 'Place'
    : sense?.is === 'kind' ||
      sense?.is === 'type' ||
      sense?.is === 'figure' ||
      (sense?.is === 'function' && sense.symbol === 'COOPERATE')

/** From here on a question is unlike those that can be answered. */
const MOST_DOUBT = { withTopic: 1.25, without: 0.75 }

/** Words that nobody asks with are searched for: those that mean nothing here have been told by `unknown`. */
function unlikely({ question, doubt, symbols }: QuestionReading): string | null {
  if (!isAsked(question, symbols) || PROVENANCE.test(symbols)) return null
  const most = /\$(?:domain|thing)|FIGURE/.test(symbols) ? MOST_DOUBT.withTopic : MOST_DOUBT.without
  return doubt > most ? `${CANNOT} it does not seem to ask for what the sources hold; ${NAME_SOMETHING}.` : null
}
