import type { SearchDocument } from '../search-index.js'
import { embeddingTexts, textHash } from '../text/embedding-texts.js'
import { stem } from '../text/stem.js'
import { words } from '../text/words.js'
import { Growable } from './growable.js'
import { Interner, invert } from './inverted-list.js'
import { bodyOf, FACET_SEPARATOR, FIELDS, NO_YEAR, packCounts, type Segment } from './segment.js'
import { StringPool } from './string-pool.js'

/** A document, and the vector rows of its texts where they are known already (in order of its embedding texts). */
export interface SegmentInput {
  document: SearchDocument
  rows?: Int32Array
}

const YIELD_EVERY_MS = 12
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Indexes documents into one segment, giving way to other work of the process every few milliseconds. */
export async function buildSegment(inputs: readonly SegmentInput[], maxTokens: number): Promise<Segment> {
  const builder = new SegmentBuilder(maxTokens)
  let since = performance.now()
  for (const input of inputs) {
    builder.add(input)
    if (performance.now() - since > YIELD_EVERY_MS) {
      await breathe()
      since = performance.now()
    }
  }
  return builder.finish()
}

/** Triples collected in order of document, to be inverted at the end. */
class Occurrences {
  readonly keys = new Growable()
  readonly entries = new Growable()
  readonly weights = new Growable()
  readonly names = new Interner()

  add(key: string, entry: number): void {
    this.addNumber(this.names.number(key), entry, 0)
  }

  addNumber(key: number, entry: number, weight: number): void {
    this.keys.push(key)
    this.entries.push(entry)
    this.weights.push(weight)
  }

  finish(weighted: boolean) {
    const { keys, rank } = this.names.sorted()
    const weights = weighted ? this.weights.view() : null
    return { pool: StringPool.of(keys), list: invert(this.keys.view(), this.entries.view(), weights, rank), rank }
  }
}

class SegmentBuilder {
  readonly #maxTokens: number
  readonly #inputs: SearchDocument[] = []
  readonly #bodies: Buffer[] = []
  readonly #terms = new Occurrences()
  readonly #facets = new Occurrences()
  readonly #facetCounts = new Growable()
  readonly #lengths = new Growable()
  readonly #names: { key: string; document: number; index: number }[] = []
  readonly #slotCounts = new Growable()
  readonly #slotHashes: Buffer[] = []
  readonly #slotRows: number[] = []
  readonly #termOfWord = new Map<string, number>()
  /** Per field: how often each term stands in the document at hand; `#touched` lists the terms that do. */
  readonly #counts: number[][] = FIELDS.map(() => [])
  readonly #touched: number[] = []

  constructor(maxTokens: number) {
    this.#maxTokens = maxTokens
  }

  add({ document, rows }: SegmentInput): void {
    const ordinal = this.#inputs.length
    this.#inputs.push(document)
    this.#bodies.push(bodyOf(document))
    this.#addTerms(document, ordinal)
    document.names.forEach((name, index) => {
      for (const key of nameKeys(name)) this.#names.push({ key, document: ordinal, index })
    })
    const values = facetKeysOf(document)
    for (const key of values) this.#facets.add(key, ordinal)
    this.#facetCounts.push(values.length)
    this.#addSlots(document, rows)
  }

  #addTerms(document: SearchDocument, ordinal: number): void {
    const touched = this.#touched
    touched.length = 0
    const fields = [document.names.join('\n'), bodyText(document), document.context.join('\n')]
    fields.forEach((text, field) => {
      const found = words(text)
      let joined: string | undefined
      for (const word of found) {
        this.#count(word.text, field)
        if (word.joined && word.joined !== joined) this.#count(word.joined, field)
        joined = word.joined
      }
      this.#lengths.push(found.length)
    })
    for (const term of touched) {
      const [names, text, context] = this.#counts as [number[], number[], number[]]
      this.#terms.addNumber(term, ordinal, packCounts(names[term]!, text[term]!, context[term]!))
      names[term] = text[term] = context[term] = 0
    }
  }

  #count(word: string, field: number): void {
    let term = this.#termOfWord.get(word)
    if (term === undefined) {
      term = this.#terms.names.number(stem(word))
      this.#termOfWord.set(word, term)
      for (const counts of this.#counts) counts[term] ??= 0
    }
    if (this.#counts.every((counts) => counts[term] === 0)) this.#touched.push(term)
    this.#counts[field]![term]!++
  }

  #addSlots(document: SearchDocument, rows: Int32Array | undefined): void {
    const hashes = embeddingTexts(document, this.#maxTokens).map(textHash)
    this.#slotCounts.push(hashes.length)
    hashes.forEach((hash, i) => {
      this.#slotHashes.push(hash)
      this.#slotRows.push(rows?.[i] ?? -1)
    })
  }

  finish(): Segment {
    const terms = this.#terms.finish(true)
    const facets = this.#facets.finish(false)
    return {
      count: this.#inputs.length,
      ids: StringPool.of(this.#inputs.map((document) => document.id)),
      idOrder: orderOf(this.#inputs),
      bodies: Buffer.concat(this.#bodies),
      bodyStart: Float64Array.from(prefixSums(this.#bodies.map((body) => body.length))),
      terms: terms.pool,
      postings: terms.list,
      lengths: this.#lengths.view().slice(),
      ...this.#finishNames(),
      facetKeys: facets.pool,
      facetDocuments: facets.list,
      documentFacets: this.#facets.keys.view().map((key) => facets.rank[key]!),
      documentFacetStart: Uint32Array.from(prefixSums(this.#facetCounts.view())),
      ...numericColumns(this.#inputs),
      slotStart: Uint32Array.from(prefixSums(this.#slotCounts.view())),
      slotHash: Buffer.concat(this.#slotHashes),
      slotRow: Int32Array.from(this.#slotRows)
    }
  }

  #finishNames() {
    const names = this.#names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document))
    const entries = new Occurrences()
    names.forEach(({ key }, entry) => {
      for (const word of new Set(key.split(' '))) entries.add(word, entry)
    })
    const nameWords = entries.finish(false)
    return {
      nameKeys: StringPool.of(names.map(({ key }) => key)),
      nameDocument: Uint32Array.from(names, ({ document }) => document),
      nameIndex: Uint16Array.from(names, ({ index }) => index),
      nameWords: nameWords.pool,
      nameWordEntries: nameWords.list
    }
  }
}

/** A name as it is compared: folded words with one space between; hyphenated words also in one (`e waste`, `ewaste`). */
function nameKeys(name: string): string[] {
  const found = words(name)
  const apart = found.map((word) => word.text).join(' ')
  const joined = found.filter((word, i) => !word.joined || word.joined !== found[i - 1]?.joined)
  const together = joined.map((word) => word.joined ?? word.text).join(' ')
  return [...new Set([apart, together])].filter((key) => key !== '')
}

/** What is searched as running text: passages where the document has them. */
const bodyText = (document: SearchDocument): string =>
  document.passages?.length ? `${document.text}\n${document.passages.join('\n')}` : document.text

const facetKeysOf = (document: SearchDocument): string[] => {
  const values = Object.entries({ ...document.facets, kind: [document.kind] })
  return values.flatMap(([facet, ids]) => [...new Set(ids)].map((id) => facet + FACET_SEPARATOR + id))
}

function prefixSums(counts: ArrayLike<number>): number[] {
  const sums = [0]
  for (let i = 0; i < counts.length; i++) sums.push(sums[i]! + counts[i]!)
  return sums
}

function numericColumns(documents: readonly SearchDocument[]) {
  return {
    years: Int16Array.from(documents.flatMap(({ years }) => years ?? [NO_YEAR, NO_YEAR])),
    locations: Float32Array.from(
      documents.flatMap(({ location }) => (location ? [location.latitude, location.longitude] : [NaN, NaN]))
    ),
    popularity: Float32Array.from(documents, ({ popularity }) => popularity ?? 0)
  }
}

const orderOf = (documents: readonly SearchDocument[]): Uint32Array =>
  Uint32Array.from(documents.keys()).sort((a, b) => (documents[a]!.id < documents[b]!.id ? -1 : 1))
