import type { Entity, EntityId, Scope } from '../claims.js'
import type { Highlight, SearchHit } from '../search/search-index.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import type { PartnerText, WordsMatch } from './partner-text.js'
import type { Parts } from './parts.js'

/** A match of words as it is shown: whose they are, which they are, and that no source ties them to what is needed. */
export interface ExplainedWords {
  /** The institution, or what it made or takes part in. */
  readonly entity: Entity
  /** Share of the text match, in (0, 1]. */
  readonly score: number
  readonly sentence: string
  /** None where only the meaning is alike. */
  readonly highlights: readonly Highlight[]
  /** From the institution to what it made or takes part in; null where the words are its own. */
  readonly path: ExplainedPath | null
}

const WORDS_NAMED = 6

/** What of some institutions matches the text, for each the greatest share first. */
export async function explainWords(
  { ontology, store }: Pick<Parts, 'ontology' | 'store'>,
  institutions: readonly EntityId[],
  text: PartnerText,
  scope?: Scope
): Promise<ExplainedWords[][]> {
  const found = institutions.map(text.matches)
  const all = found.flat()
  const entities = await store.get(
    all.map(({ hit }) => hit.id),
    scope
  )
  const paths = all.flatMap(({ path }) => path ?? [])
  const inWords = await explainPaths(ontology, store, paths, scope)
  const explained = all.map((match, i) => explain(match, entities[i]!, match.path && inWords.shift()!))
  return found.map(({ length }) => explained.splice(0, length))
}

function explain({ score, hit }: WordsMatch, entity: Entity, path: ExplainedPath | null): ExplainedWords {
  const whose = String(entity.fields['name'])
  const alone = isFiled(hit) ? [] : ['by text alone: no source says that it fits']
  const sentence = [...(path ? [path.sentence] : []), likeness(hit, whose), ...alone].join('; ')
  return { entity, score, sentence, highlights: hit.highlights, path }
}

/** What a text and a description have in common, in words. */
export function likeness({ id, highlights, concept, similarity }: SearchHit, whose: string): string {
  const words = wordsMarked(highlights)
  if (words.length) return `what is said of ${whose} has ${words.map((word) => `“${word}”`).join(', ')}`
  if (concept && concept.id === id) return `the text names ${whose} as “${concept.text}”`
  if (concept) return `${whose} is filed under ${concept.name}, which the text names as “${concept.text}”`
  const cosine = similarity === undefined ? '' : ` (cosine ${similarity.toFixed(2)})`
  return `what is said of ${whose} has no word of the text, only a meaning near to it${cosine}`
}

/** Whether a thing that the text names stands over it: then a relation does speak for it. */
function isFiled({ highlights, concept }: SearchHit): boolean {
  return concept !== undefined && !wordsMarked(highlights).length
}

/** The marked words, each once, in their order. */
function wordsMarked(highlights: readonly Highlight[]): string[] {
  const words = highlights.flatMap(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end)))
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, WORDS_NAMED)
}
