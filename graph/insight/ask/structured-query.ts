import type { EntityId } from '../../claims.js'
import type { PatternName } from '../named-patterns.js'

/** What a question asks for; `none` is what the graph cannot answer. */
export const INTENTS = ['partners', 'replication', 'path', 'crosstab', 'count', 'search', 'entity', 'none'] as const

export type Intent = (typeof INTENTS)[number]

/** A question in the graph's terms: shown, edited and run. Lists hold ids, or slugs and names where they are unambiguous. */
export interface StructuredQuery {
  readonly intent: Intent
  readonly domains: readonly EntityId[]
  /** States and union territories; of several in a replication the first is the one that would take something over. */
  readonly states: readonly EntityId[]
  /** Narrows `states` to these cities. */
  readonly cities: readonly EntityId[]
  readonly clusters: readonly EntityId[]
  readonly kinds: readonly string[]
  /** With the kind Place: only countries, states or cities. */
  readonly levels: readonly string[]
  /** Types of institution. */
  readonly types: readonly string[]
  /** Stages of a technology or project: `PILOT`, `FIELD_TESTED`. */
  readonly readiness: readonly string[]
  readonly people: readonly EntityId[]
  /** Institutions named; for partners the first is the one that asks. */
  readonly institutions: readonly EntityId[]
  readonly countries: readonly EntityId[]
  /** Other things named: technologies, projects, programmes, events, documents. */
  readonly others: readonly EntityId[]
  /** What is left out: "not in Delhi". Things filed under one of these, and these themselves. */
  readonly except: readonly EntityId[]
  /** With partners: within so many kilometres of the place, instead of in it; null where the question does not say. */
  readonly km: number | null
  /** Most results wanted; null where the question does not say. */
  readonly limit: number | null
  readonly years: { readonly from: number | null; readonly to: number | null } | null
  /** What a cross-table goes through; null where `kinds` decide. */
  readonly via: PatternName | null
  /** With a cross-table or a count: what is missing is asked for, not what there is. */
  readonly gaps: boolean
  /** With `gaps`: kinds and types of institution of which there is none; pairs with too little are asked for where empty. */
  readonly without: readonly string[]
  /** Numbers that the sources state of what is looked for: 300000 for "3 lakh farmers". */
  readonly figures: readonly number[]
  /** Words of the question that name nothing in the graph, searched as text. */
  readonly text: string
}

export const EMPTY_QUERY: StructuredQuery = {
  intent: 'none',
  domains: [],
  states: [],
  cities: [],
  clusters: [],
  kinds: [],
  levels: [],
  types: [],
  readiness: [],
  people: [],
  institutions: [],
  countries: [],
  others: [],
  except: [],
  km: null,
  limit: null,
  years: null,
  via: null,
  gaps: false,
  without: [],
  figures: [],
  text: ''
}
