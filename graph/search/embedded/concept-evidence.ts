import type { Concept } from '../search-index.js'
import { KIND } from './concepts.js'
import type { View } from './view.js'

/** Evidence of each document between 0 and 1, and which concept gave most (its place in the list plus 1, or 0). */
export interface ConceptEvidence {
  evidence: Float64Array
  strongest: Uint8Array
  /** 1 where the document matches a concept in the sense of the match set. */
  matches: Uint8Array
}

/** Being the thing named, carrying it as a facet value (being in the place, of the domain), being of the kind named. */
const GIVES = { itself: 1, carrier: 0.6, kind: 0.3 } as const
const MOST_CONCEPTS = 255

/**
 * What each document has of the things named: for each stretch of the text the best of its readings, averaged over the
 * stretches, kinds counting `GIVES.kind`, times the share of named things it has at all: "e-waste in Andhra Pradesh" asks
 * for both. A kind alone makes no match unless the text names nothing else.
 */
export function conceptEvidence(view: View, concepts: readonly Concept[], onlyKinds: boolean): ConceptEvidence {
  const result = {
    evidence: new Float64Array(view.size),
    strongest: new Uint8Array(view.size),
    matches: new Uint8Array(view.size)
  }
  const stretches = byStretch(concepts.slice(0, MOST_CONCEPTS))
  const share = stretches.reduce((sum, [first]) => sum + (first!.kind === KIND ? GIVES.kind : 1), 0)
  const facets = view.facetNames().filter((facet) => facet !== 'kind')
  const largest = new Float32Array(view.size)
  const things = stretches.filter(([first]) => first!.kind !== KIND).length
  const had = new Uint8Array(view.size)
  for (const readings of stretches) {
    const best = new Map<number, { gives: number; concept: number }>()
    for (const concept of readings) {
      const place = concepts.indexOf(concept) + 1
      const give = (doc: number, gives: number): void => {
        if (gives > (best.get(doc)?.gives ?? 0)) best.set(doc, { gives, concept: place })
      }
      if (concept.kind === KIND) view.eachWithFacet('kind', concept.id, (doc) => give(doc, GIVES.kind))
      else for (const facet of facets) view.eachWithFacet(facet, concept.id, (doc) => give(doc, GIVES.carrier))
      const itself = concept.kind === KIND ? undefined : view.numberOf(concept.id)
      if (itself !== undefined) give(itself, GIVES.itself)
    }
    for (const [doc, { gives, concept }] of best) {
      result.evidence[doc]! += gives / share
      if (readings[0]!.kind !== KIND) had[doc]!++
      if (onlyKinds || readings[0]!.kind !== KIND) result.matches[doc] = 1
      if (gives > largest[doc]!) {
        largest[doc] = gives
        result.strongest[doc] = concept
      }
    }
  }
  if (things > 1) for (let doc = 0; doc < view.size; doc++) result.evidence[doc]! *= had[doc]! / things
  return result
}

function byStretch(concepts: readonly Concept[]): Concept[][] {
  const stretches = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const key = `${concept.start}-${concept.end}`
    stretches.set(key, [...(stretches.get(key) ?? []), concept])
  }
  return [...stretches.values()]
}
