import { kindPrefix, sangamOntology, type EntityId, type Json } from '../../graph/index.js'
import { plainText } from './json-record.js'
import { kindNamed } from './named-keys.js'
import { proposedId } from './proposed-id.js'

/** A thing that is referred to; its name where the source calls it by one. */
export interface Reference {
  readonly id: EntityId
  readonly name: string | null
}

/** Words that tell what a name is a name of. */
const HEAD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bclusters?\b/i, 'Cluster'],
  [/\b(?:programme|program|scheme|mission|yojana)\b/i, 'Programme'],
  [/\bproject\b/i, 'Project'],
  [
    /\b(?:institut\w*|universit\w*|college|iit|iisc|nit|csir|iiser|aiims|laborator\w+|department|ministry|council|ltd|limited|company|corporation|foundation|hospital|trust|society)\b/i,
    'Institution'
  ]
]
/** Where only these may stand, a name without such a word is that of an institution. */
const BODIES = new Set(['Institution', 'Cluster', 'Forum', 'Programme'])

const ID = /^[a-z-]+:[a-z0-9][a-z0-9._-]*$/

/**
 * What an id (`institution:iit-delhi`), a name, or a record `{id}` or `{kind, name}` refers to among these kinds; a text
 * that says why it refers to nothing. A bare name is one of `likely`, else of the kind that its words tell.
 */
export function reference(value: Json, kinds: readonly string[], likely?: string): Reference | string {
  if (typeof value === 'string') return named(value.trim(), kinds, likely)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return 'is neither an id like institution:iit-delhi nor a name'
  }
  const { id, to, kind, name } = value as { readonly [key: string]: Json }
  const stated = id ?? to ?? name
  if (typeof stated !== 'string') return 'has neither "id" nor "name"'
  if (kind === undefined || kind === null) return named(stated.trim(), kinds, likely)
  const wanted = typeof kind === 'string' ? kindNamed(kind) : null
  if (!wanted) return `"${plainText(kind)}" is not a kind of entity`
  return kinds.includes(wanted) ? named(stated.trim(), [wanted]) : `a ${wanted} is found where a ${orOf(kinds)} belongs`
}

function named(text: string, kinds: readonly string[], likely?: string): Reference | string {
  if (!text) return 'is empty; an id or a name belongs here'
  const kind = ID.test(text) ? sangamOntology.kindOfId(text) : null
  if (kind) return kinds.includes(kind) ? { id: text, name: null } : `is a ${kind}, where a ${orOf(kinds)} belongs`
  const only = kinds.length === 1 ? kinds[0] : (likely ?? kindByWords(text, kinds))
  if (!only) {
    const examples = kinds.slice(0, 3).map((each) => `${kindPrefix(each)}:…`)
    return `may be a ${orOf(kinds)}; write an id (${examples.join(', ')}) or say the kind`
  }
  return { id: proposedId(only, text), name: text }
}

function orOf(kinds: readonly string[]): string {
  return kinds.length > 5 ? 'thing of a certain kind' : kinds.join(' or ')
}

function kindByWords(name: string, kinds: readonly string[]): string | undefined {
  const told = HEAD_WORDS.find(([words, kind]) => kinds.includes(kind) && words.test(name))?.[1]
  return told ?? (kinds.includes('Institution') && kinds.every((kind) => BODIES.has(kind)) ? 'Institution' : undefined)
}
