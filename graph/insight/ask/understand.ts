import type { EntityId, Scope } from '../../claims.js'
import { isAsked } from './asked.js'
import { isAside } from './asides.js'
import { compact } from './compact.js'
import { gapShape } from './gap-shape.js'
import { intentScores } from './intent-scores.js'
import { fieldsMeant } from './fields-meant.js'
import { figuresOf, withFigures } from './figures.js'
import { outsideOf } from './outside.js'
import { signsOf } from './intent-signs.js'
import { findMentions } from './mentions.js'
import type { Names, Unit } from './unit.js'
import { kilometresOf, limitOf, YEAR_WORDS, yearsOf } from './numbers.js'
import { isHeardOf, namesTopic, refusalOf } from './refusal.js'
import { levelOf, slotsOf, type SlotSource } from './slots.js'
import type { Intent, StructuredQuery } from './structured-query.js'
import { targetFirst } from './target.js'
import { tokenize, type Token } from './tokens.js'
import { FILLERS } from './vocabulary.js'

/** A question understood. */
export interface Understanding {
  readonly query: StructuredQuery
  /** What its intent was told by. */
  readonly signs: readonly string[]
  /** In [0, 1]: how far the best intent is ahead and how much of the question was understood. */
  readonly confidence: number
  /** Other ways to understand it, likeliest first. */
  readonly alternatives: readonly StructuredQuery[]
  readonly answerable: boolean
  /** Whether it was asked; words without a question are a search. */
  readonly isQuestion: boolean
  /** Why it cannot be answered, in words; null where it can. */
  readonly because: string | null
}

export interface UnderstandSource extends Names, SlotSource {
  /** The share in [0, 1] of the words of a text that the graph knows; null of none. */
  known(text: string): Promise<number | null>
}

/** Other intents are offered when they come this close to the best. */
const NEAR = 1.5
const MOST_ALTERNATIVES = 3

/** What a question in English, Hindi or both asks for, in the graph's terms. Never fails on any text. */
export async function understand(
  source: UnderstandSource,
  question: string,
  scope?: Scope,
  now = new Date()
): Promise<Understanding> {
  const weighed = await weigh(source, question)
  const { tokens, units, read, text, signs, isAsked, known } = weighed
  const scores = weighed.scores.filter(({ intent }) => intent !== 'none')
  const { intent } = scores[0]!
  const excluded = excludedOf(read, intent)
  const thisYear = now.getUTCFullYear()
  const query = {
    ...(await slotsOf(source, unitsMeant(source, weighed, intent, excluded), scope)),
    ...detailsOf(question, weighed, intent, thisYear),
    except: await idsOf(source, excluded, scope),
    intent
  }
  const outside = weighed.outside[0]?.because
  const because = refusalOf({
    tokens,
    units,
    signs,
    intent: weighed.scores[0]!.intent,
    isAsked,
    text,
    thisYear,
    outside,
    known
  })
  const said = { signs, isQuestion: isAsked, because, answerable: because === null }
  if (because) return { ...said, query: { ...query, intent: 'none' }, confidence: 1, alternatives: [] }
  const kept = units.filter((unit) => ![...excluded].some((one) => one.unit === unit))
  return {
    ...said,
    query,
    confidence: confidenceOf(scores, tokens, text),
    alternatives: alternativesOf(query, scores, await otherReadings(source, kept, scope))
  }
}

/** What is named in a question and what it may ask for. */
async function weigh(source: UnderstandSource, question: string) {
  const tokens = tokenize(question)
  const units = await unitsOf(source, question, tokens)
  const read = symbolised(source, tokens, units)
  const symbols = read.map(({ symbol }) => symbol).join(' ')
  const text = textOf(question, tokens, units)
  const asked = isAsked(question, symbols)
  const outside = outsideOf(maskedOf(tokens, units))
  const known = namesTopic(units, text) ? undefined : await source.known(text)
  const signs = signsOf({
    symbols,
    written: writtenOf(tokens, units),
    isAsked: asked,
    outside: outside.map(({ about }) => about),
    known,
    heard: isHeardOf(source.documents, units, text)
  })
  return { tokens, units, read, symbols, text, isAsked: asked, outside, known, signs, scores: intentScores(signs) }
}

type Weighed = Awaited<ReturnType<typeof weigh>>

/** The units that fill slots. */
function unitsMeant(
  { documents }: UnderstandSource,
  { read, tokens }: Weighed,
  intent: Intent,
  excluded: ReadonlySet<Read>
): Unit[] {
  const units = targetFirst(read.filter((one) => !excluded.has(one)))
  return intent === 'entity' && units.some(isThing)
    ? units.filter((unit) => isThing(unit) || isAskedFor(unit, read))
    : fieldsMeant(documents, tokens, units)
}

const isThing = ({ readings }: Unit) => readings !== undefined && readings[0]!.kind !== 'Domain'

/** A question about one thing is about nothing else ("how much water does the plant treat"), save what it asks of it: "which ministry". */
function isAskedFor(unit: Unit, read: readonly Read[]): boolean {
  const at = read.findIndex((one) => one.unit === unit)
  return unit.sense?.is !== 'kind' ? unit.readings === undefined : read[at - 1]?.symbol === 'WHICH'
}

/** What a query says beside the things it names. */
function detailsOf(question: string, { tokens, units, symbols, text }: Weighed, intent: Intent, thisYear: number) {
  const senses = new Map(units.flatMap((unit) => (unit.sense ? [[unit.start, unit.sense] as const] : [])))
  return {
    ...(isBareGap(symbols, intent) && { kinds: GAPS_BETWEEN }),
    km: kilometresOf(tokens),
    // "More than ten projects?" asks how many there are, not for ten.
    limit: intent === 'count' ? null : limitOf(tokens, senses, (at) => isNamed(units, at)),
    years: yearsOf(tokens, thisYear),
    // Institutions that clusters share are a table of clusters with clusters, which kinds alone do not say.
    via: /SHARE/.test(symbols) && /%Cluster/.test(symbols) ? ('SHARED_INSTITUTIONS' as const) : null,
    ...gapsOf(symbols, intent),
    figures: figuresOf(question, symbols, units),
    text
  }
}

/** Of gaps as such: clusters and what they work on. */
const GAPS_BETWEEN = ['Cluster', 'Domain']
const isBareGap = (symbols: string, intent: Intent) =>
  intent === 'crosstab' && /\bGAP\b/.test(symbols) && !/[%#$]|FIGURE/.test(symbols)

function gapsOf(symbols: string, intent: Intent): Pick<StructuredQuery, 'gaps' | 'without'> {
  if (isBareGap(symbols, intent)) return { gaps: true, without: [] }
  const shape = intent === 'crosstab' || intent === 'count' ? gapShape(symbols) : null
  // "How many gaps" of no kind is a count like others.
  if (!shape || (intent === 'count' && !shape.without.length)) return { gaps: false, without: [] }
  return { gaps: true, without: shape.without.map((symbol) => symbol.slice(1)) }
}

/** What a question names, from names and words to figures, without what is said in passing. */
async function unitsOf(source: UnderstandSource, question: string, tokens: readonly Token[]): Promise<Unit[]> {
  const named = compact(source, tokens, await findMentions(source, question, tokens))
  return withoutAsides(source, tokens, withFigures(question, tokens, named))
}

const isNamed = (units: readonly Unit[], at: number) =>
  units.some((unit) => (unit.readings || unit.sense?.is === 'figure') && unit.start <= at && at < unit.end)

/** The words that function words, kinds and types were written with. */
function writtenOf(tokens: readonly Token[], units: readonly Unit[]): string[] {
  return units.flatMap(({ sense, start, end }) => (sense ? tokens.slice(start, end).map(({ text }) => text) : []))
}

/** The folded words with `$` for each that names something. */
function maskedOf(tokens: readonly Token[], units: readonly Unit[]): string {
  const isNamed = (at: number) => units.some(({ readings, start, end }) => readings && start <= at && at < end)
  return tokens.map(({ text }, at) => (isNamed(at) ? '$' : text)).join(' ')
}

interface Read {
  readonly symbol: string
  readonly unit?: Unit
}

const EXCLUDED =
  /(?:\bnot (?:in|from|of|at|on|about)|excluding|except|except for|other than|apart from|besides|barring|leaving out|save for)(?: the)?$|^(?!.*[%#]).*\bwithout(?: any| the| much)?$/
/** Tokens have lost the dot below their letters. */
const EXCLUDED_AFTER = /^(?:ko |को )?(?:chhod|chhodkar|chod|chodkar|छोडकर|के अलावा|ke alawa|excluded)/

/** "Not in Delhi" asks for other places; a replication is for the very state where something is not. */
function excludedOf(all: readonly Read[], intent: Intent): ReadonlySet<Read> {
  const symbols = all.map(({ symbol }) => symbol)
  const isExcluded = ({ unit }: Read, at: number) =>
    unit?.readings &&
    (EXCLUDED.test(symbols.slice(0, at).join(' ')) || EXCLUDED_AFTER.test(symbols.slice(at + 1).join(' ')))
  return new Set(intent === 'replication' ? [] : all.filter(isExcluded))
}

/** The things that units name; a city stands for itself, not for its state. */
async function idsOf(source: SlotSource, reads: Iterable<Read>, scope?: Scope): Promise<EntityId[]> {
  const units = [...reads].flatMap(({ unit }) => (unit ? [unit] : []))
  const { domains, states, cities, clusters, people, institutions, countries, others } = await slotsOf(
    source,
    units,
    scope
  )
  const places = cities.length ? cities : states
  return [...domains, ...places, ...clusters, ...people, ...institutions, ...countries, ...others]
}

function symbolised({ documents }: Pick<SlotSource, 'documents'>, tokens: readonly Token[], units: readonly Unit[]) {
  const symbols: Read[] = []
  for (let at = 0; at < tokens.length;) {
    const unit = units.find(({ start }) => start === at)
    symbols.push(unit ? { symbol: symbolOf(documents, unit), unit } : { symbol: plain(tokens[at]!.text) })
    at = Math.max(at + 1, unit?.end ?? 0)
  }
  return symbols
}

/** Asides keep their place, so that they are not searched for as words, and lose their sense. */
function withoutAsides(
  source: Pick<SlotSource, 'documents'>,
  tokens: readonly Token[],
  units: readonly Unit[]
): Unit[] {
  const all = symbolised(source, tokens, units)
  const symbols = all.map(({ symbol }) => symbol)
  const asides = new Set(all.flatMap(({ unit }, at) => (unit && isAside(symbols, at) ? [unit] : [])))
  return units.map((unit) =>
    asides.has(unit) ? { ...unit, readings: undefined, sense: { is: 'function', symbol: 'aside' } as const } : unit
  )
}

const plain = (text: string) => (/^\d+$/.test(text) ? (YEAR_WORDS[0]!.test(text) ? 'YEAR' : 'NUM') : text)

const SYMBOL_OF_KIND: Readonly<Record<string, string>> = {
  Domain: '$domain',
  Cluster: '$cluster',
  Institution: '$institution',
  Person: '$person'
}

function symbolOf(documents: SlotSource['documents'], { sense, readings, stranger }: Unit): string {
  if (sense?.is === 'function') return sense.symbol
  if (sense?.is === 'kind') return `%${sense.kind}`
  if (sense?.is === 'type') return `#${sense.type}`
  if (sense?.is === 'readiness') return 'STAGE'
  if (sense?.is === 'number') return 'NUM'
  if (sense?.is === 'figure') return 'FIGURE'
  if (sense?.is === 'region') return '$state'
  if (stranger !== undefined) return '$country'
  const { id, kind } = readings![0]!
  if (id === 'place:in') return 'INDIA'
  if (kind === 'Place') return levelOf(documents.get(id)) === 'country' ? '$country' : '$state'
  return SYMBOL_OF_KIND[kind] ?? '$thing'
}

/** Softmax of the scores, times the share of words that were understood (at least a half). */
function confidenceOf(scores: readonly { score: number }[], tokens: readonly Token[], text: string): number {
  const total = scores.reduce((sum, { score }) => sum + Math.exp(score - scores[0]!.score), 0)
  const unread = text ? text.split(' ').length / Math.max(1, tokens.length) : 0
  return Math.round((1 / total) * (1 - unread / 2) * 1e3) / 1e3
}

/** Words that name nothing in the graph and carry a topic. */
function textOf(question: string, tokens: readonly Token[], units: readonly Unit[]): string {
  return tokens
    .filter((_, at) => !units.some((unit) => unit.start <= at && at < unit.end))
    .filter(
      ({ text }) =>
        !FILLERS.has(text) && !YEAR_WORDS.some((word) => word.test(text)) && !/^\d+$/.test(text) && text.length > 1
    )
    .map(({ start, end }) => question.slice(start, end))
    .join(' ')
}

async function otherReadings(source: UnderstandSource, units: readonly Unit[], scope?: Scope) {
  const ambiguous = units.filter(({ readings }) => (readings?.length ?? 0) > 1).slice(0, MOST_ALTERNATIVES)
  return Promise.all(
    ambiguous.map((unit) =>
      slotsOf(
        source,
        units.map((u) => (u === unit ? { ...u, readings: u.readings!.slice(1, 2) } : u)),
        scope
      )
    )
  )
}

function alternativesOf(
  query: StructuredQuery,
  scores: readonly { intent: Intent; score: number }[],
  readings: readonly Awaited<ReturnType<typeof slotsOf>>[]
): StructuredQuery[] {
  const intents = scores.slice(1).filter(({ score }) => score > 0 && scores[0]!.score - score <= NEAR)
  return [
    ...readings.map((slots) => ({ ...query, ...slots })),
    ...intents.map(({ intent }) => ({ ...query, intent }))
  ].slice(0, MOST_ALTERNATIVES)
}
