import type { Concept } from '../search-index.js'
import { addTo, bitsFor } from './bits.js'
import { CLASS_KINDS, isClass } from './concepts.js'
import { conceptScratch, type ConceptScratch } from './scratch.js'
import type { View } from './view.js'

/** What each document has of what the text names. */
export interface ConceptEvidence {
  /** Between 0 and 1. */
  evidence: Float64Array
  /** Which concept gave most: its place in the list plus 1, or 0. */
  strongest: Uint8Array
  /** The documents that match a concept in the sense of the match set. */
  matches: Uint32Array
  /** What is left of the score of a document that is not of a class asked for; null where no class is. */
  share: Float64Array | null
  /** To be called when this is of no more use. */
  giveBack: () => void
}

/** Being the thing named, carrying it as a facet value (being in the place, of the domain) as something described or as a bare record, being of the class named. */
const GIVES = { itself: 1, carrier: 0.6, bareCarrier: 0.45, class: 0.3 } as const
/** What a thing is worth to which a word only points. */
const HINT = 0.5
const MOST_CONCEPTS = 255
/** What being of another class than the one asked for takes from a score. */
const OTHER_CLASS = 0.65
/** In a text of this many words or fewer a class is what is asked for; in a longer one it is said in passing. */
const SHORT_TEXT = 3

const facetOf = ({ kind }: Concept): string => (kind === CLASS_KINDS.kind ? 'kind' : 'type')

/**
 * For each stretch of the text that names things the best of its readings, averaged over the stretches, times the share of the
 * stretches that a document has at all: "e-waste in Andhra Pradesh" asks for both. Classes ("hospitals") make evidence only where no
 * thing is named, and a match only where there is nothing else in the text; they weigh less the more `words` it has.
 */
export function conceptEvidence(
  view: View,
  concepts: readonly Concept[],
  { onlyClasses, words, hints }: { onlyClasses: boolean; words: number; hints: ReadonlySet<Concept> }
): ConceptEvidence {
  if (concepts.length === 0) return nothingNamed(view.size)
  const found = new Collected(view, concepts.slice(0, MOST_CONCEPTS), hints)
  const stretches = byStretch(found.concepts)
  const things = stretches.filter((readings) => !readings.every(isClass))
  for (const readings of things) found.addThing(readings, things.length)
  if (things.length > 1) found.demandAll(things.length)
  const strength = Math.min(1, SHORT_TEXT / Math.max(1, words))
  const classes = stretches.filter((readings) => readings.every(isClass)).flat()
  return found.finish(classes, { strength, alone: things.length === 0, matching: onlyClasses })
}

let nothing: ConceptEvidence = evidenceOfNothing(0)

/** The same for all texts that name nothing; nobody writes into it. */
function nothingNamed(size: number): ConceptEvidence {
  if (nothing.evidence.length !== size) nothing = evidenceOfNothing(size)
  return nothing
}

function evidenceOfNothing(size: number): ConceptEvidence {
  const [evidence, strongest] = [new Float64Array(size), new Uint8Array(size)]
  return { evidence, strongest, matches: bitsFor(size), share: null, giveBack: () => undefined }
}

class Collected {
  readonly concepts: readonly Concept[]
  readonly #view: View
  readonly #hints: ReadonlySet<Concept>
  readonly #facets: readonly string[]
  readonly #scratch: ConceptScratch

  constructor(view: View, concepts: readonly Concept[], hints: ReadonlySet<Concept>) {
    this.concepts = concepts
    this.#hints = hints
    this.#view = view
    this.#facets = view.facetNames().filter((facet) => facet !== 'kind' && facet !== 'source')
    this.#scratch = conceptScratch.borrow(view.size)
  }

  addThing(readings: readonly Concept[], things: number): void {
    const { gives, giver, touched } = this.#scratch
    let n = 0
    for (const concept of readings) {
      const place = this.concepts.indexOf(concept) + 1
      const worth = this.#hints.has(concept) ? HINT : 1
      this.#eachWith(concept, (doc, of) => {
        const before = gives[doc]!
        if (of * worth <= before) return
        if (before === 0) touched[n++] = doc
        gives[doc] = of * worth
        giver[doc] = place
      })
    }
    for (const doc of touched.subarray(0, n)) this.#give(doc, things)
  }

  /** Adds what the thing at hand gives to a document. */
  #give(doc: number, things: number): void {
    const { gives, giver, evidence, had, matches, largest, strongest } = this.#scratch
    const given = gives[doc]!
    gives[doc] = 0
    evidence[doc]! += given / things
    had[doc]!++
    addTo(matches, doc)
    if (given <= largest[doc]!) return
    largest[doc] = given
    strongest[doc] = giver[doc]!
  }

  #eachWith(concept: Concept, give: (doc: number, gives: number) => void): void {
    const carries = (doc: number): void => give(doc, this.#view.hasText(doc) ? GIVES.carrier : GIVES.bareCarrier)
    if (isClass(concept)) return this.#view.eachWithFacet(facetOf(concept), concept.id, carries)
    for (const facet of this.#facets) this.#view.eachWithFacet(facet, concept.id, carries)
    const itself = this.#view.numberOf(concept.id)
    if (itself !== undefined) give(itself, GIVES.itself)
  }

  demandAll(things: number): void {
    const { evidence, had } = this.#scratch
    for (let doc = 0; doc < evidence.length; doc++) evidence[doc]! *= had[doc]! / things
  }

  finish(
    classes: readonly Concept[],
    { strength, alone, matching }: { strength: number; alone: boolean; matching: boolean }
  ): ConceptEvidence {
    const { evidence, strongest, matches } = this.#scratch
    const share = classes.length > 0 ? this.#scratch.share.fill(1 - OTHER_CLASS * strength) : null
    for (const concept of classes) {
      const place = this.concepts.indexOf(concept) + 1
      this.#view.eachWithFacet(facetOf(concept), concept.id, (doc) => {
        share![doc] = 1
        if (alone) evidence[doc] = GIVES.class * strength
        if (matching) addTo(matches, doc)
        strongest[doc] ||= place
      })
    }
    const giveBack = (): void => conceptScratch.giveBack(evidence.length, this.#scratch)
    return { evidence, strongest, matches, share, giveBack }
  }
}

function byStretch(concepts: readonly Concept[]): Concept[][] {
  const stretches = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const key = `${concept.start}-${concept.end}`
    stretches.set(key, [...(stretches.get(key) ?? []), concept])
  }
  return [...stretches.values()]
}
