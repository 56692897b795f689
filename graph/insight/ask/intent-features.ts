import { isAsked } from './asked.js'

/** Words that have no symbol and still tell what is asked for. */
const TELLING = new Set(
  (
    'how what who which where when does do did is are was can could would should may might in of for by with from to between and or on at not no about any if my me i you your ' +
    'it has have than more के का की में से को पर ke ka ki mein me se ko par और aur'
  ).split(' ')
)
/** More words than this that mean nothing to the graph make no difference. */
const MOST_UNREAD = 6

const isSymbol = (word: string) => /^[%#$]|^[A-Z]+$/.test(word)

/** How often something may be named before more makes no difference, with the symbols counted. */
const COUNTED: readonly (readonly [name: string, symbols: RegExp, most: number])[] = [
  ['parties', /^\$(?:cluster|institution|person|thing|country)/, 2],
  ['kinds', /^[%#]/, 3],
  ['domains', /^\$domain/, 1],
  ['states', /^\$state/, 2]
]

/**
 * What the weights of intents are given for: which symbols and telling words a question has, which comes first, how many things
 * of a sort it names, and how much of it means nothing. `symbols` are those of `SHAPES`; types of institution count as one.
 */
export function featuresOf(symbols: string): ReadonlyMap<string, number> {
  const words = symbols.split(' ').filter(Boolean)
  const read = words.flatMap((word) => (isSymbol(word) ? [word.replace(/^#.*/, '#')] : TELLING.has(word) ? [word] : []))
  const counts = COUNTED.map(([name, pattern, most]) => {
    const count = read.filter((word) => pattern.test(word)).length
    return [`${name} ${Math.min(count, most)}`, 1] as const
  })
  return new Map([
    ['any', 1],
    ...(isAsked('', symbols) ? [] : [['phrase', 1] as const]),
    ...read.map((word) => [`has ${word}`, 1] as const),
    ...counts,
    ...read.slice(0, 1).map((word) => [`first ${word}`, 1] as const),
    ['unread', Math.min(MOST_UNREAD, words.length - read.length) / 2]
  ])
}
