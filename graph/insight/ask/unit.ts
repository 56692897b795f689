import type { EntityId } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import type { Concept, SearchDocument, Suggestion } from '../../search/search-index.js'
import type { Sense } from './lexicon.js'

/** A thing of the graph that a question may mean. */
export interface Reading {
  readonly id: EntityId
  readonly kind: string
  readonly name: string
}

/** A stretch of a question that is understood: tokens from `start` to before `end`. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** 0 is surest. */
  readonly rank: number
  readonly sense?: Sense
  /** The word stands in the plural: "clusters" is a kind where "cluster" may belong to a name. */
  readonly plural?: boolean
  /** Things named, the likeliest first. */
  readonly readings?: readonly Reading[]
  /** Named by the index in words of another language only: what the vocabulary knows of them goes before. */
  readonly translated?: boolean
  /** A country of which the graph knows nothing. */
  readonly stranger?: string
}

/** What names are looked up in. */
export interface Names {
  readonly ontology: Ontology
  readonly documents: ReadonlyMap<EntityId, SearchDocument>
  interpret(text: string): Promise<readonly Concept[]>
  suggest(prefix: string): Promise<readonly Suggestion[]>
}
