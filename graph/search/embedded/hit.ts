import type { Highlighter } from '../highlight.js'
import type { Concept, Highlight, SearchDocument, SearchHit } from '../search-index.js'
import { encodeCursor } from './cursor.js'
import type { Ranking } from './ranking.js'
import type { View } from './view.js'

/** One hit with its reasons. */
export function hitAt(
  view: View,
  ranking: Ranking,
  place: number,
  concepts: readonly Concept[],
  queries: readonly Float32Array[],
  highlighter: Highlighter
): SearchHit {
  const doc = ranking.docs[place]!
  const document = view.document(doc)
  const score = ranking.scores.totalAt(place)
  const passage = passageOf(view, doc, document, highlighter, queries)
  const similarity = ranking.similarity(doc)
  const strongest = concepts[ranking.concepts.strongest[doc]! - 1]
  return {
    id: document.id,
    cursor: encodeCursor({ version: view.version, score, id: document.id }),
    score,
    why: ranking.scores.partsAt(place),
    ...(similarity === undefined ? {} : { similarity }),
    ...(strongest ? { concept: strongest } : {}),
    highlights: highlightsOf(document, highlighter, passage?.text),
    ...(passage ? { passage } : {})
  }
}

function highlightsOf(document: SearchDocument, highlighter: Highlighter, passage: string | undefined): Highlight[] {
  const candidates: [Highlight['field'], string][] = [
    ...document.names.map((name): [Highlight['field'], string] => ['name', name]),
    ...(passage === undefined
      ? [['text', document.text] as [Highlight['field'], string]]
      : [['passage', passage] as [Highlight['field'], string]])
  ]
  return candidates
    .map(([field, text]) => ({ field, text, spans: highlighter.spans(text) }))
    .filter(({ spans }) => spans.length > 0)
}

/** The passage nearest by meaning, or without vectors the one with most of the words. */
function passageOf(
  view: View,
  doc: number,
  { passages }: SearchDocument,
  highlighter: Highlighter,
  queries: readonly Float32Array[]
): SearchHit['passage'] {
  if (!passages?.length) return undefined
  const rows = queries.length > 0 ? Uint32Array.from(view.rows(doc)) : []
  const cosines = rows instanceof Uint32Array ? queries.map((query) => view.store!.similarities(query, rows)) : []
  const likeness =
    rows.length === passages.length
      ? passages.map((_, i) => Math.max(...cosines.map((of) => of[i]!)))
      : passages.map((passage) => new Set(highlighter.spans(passage).map(([a, b]) => passage.slice(a, b))).size)
  const index = likeness.indexOf(Math.max(...likeness))
  return { index, text: passages[index]!, sentence: highlighter.bestSentence(passages[index]!) }
}
