import { soundKey } from '../text/sound-key.js'
import { stem } from '../text/stem.js'
import { hasIndicLetters } from '../text/transliterate.js'
import { FACET_SEPARATOR, type Segment } from './segment.js'
import { StringPool } from './string-pool.js'

/** A name of a document of one segment, by its place among the document's names. */
export interface Named {
  document: number
  index: number
}

/** Names of one segment: those of concept kinds by the stems of their words, and the words in them; those in an Indian script by their sound. */
export interface NameTable {
  names: ReadonlyMap<string, readonly Named[]>
  sounds: ReadonlyMap<string, readonly Named[]>
  vocabulary: StringPool
}

const tables = new WeakMap<Segment, Map<string, NameTable>>()
/** Shorter keys of sound are shared by too many words. */
const SHORTEST_SOUND = 3

/** The table of a segment, built at its first use. */
export function nameTable(segment: Segment, kinds: readonly string[]): NameTable {
  const byKinds = tables.get(segment) ?? new Map<string, NameTable>()
  tables.set(segment, byKinds)
  const table = byKinds.get(kinds.join()) ?? buildNameTable(segment, kinds)
  byKinds.set(kinds.join(), table)
  return table
}

/** Words of a name as they sound, or '' where they are too short or of no Indian language. */
export function soundOfWords(words: readonly string[]): string {
  const keys = words.map(soundKey)
  return keys.every((key) => key !== '') && keys.join('').length >= SHORTEST_SOUND ? keys.join(' ') : ''
}

function buildNameTable(segment: Segment, kinds: readonly string[]): NameTable {
  const names = new Map<string, Named[]>()
  const sounds = new Map<string, Named[]>()
  const vocabulary = new Set<string>()
  const ofKind = ordinalsOfKinds(segment, kinds)
  for (let at = 0; at < segment.nameKeys.length; at++) {
    const named = { document: segment.nameDocument[at]!, index: segment.nameIndex[at]! }
    const concept = ofKind.has(named.document)
    const key = segment.nameKeys.get(at)
    const indic = hasIndicLetters(key)
    if (!concept && !indic) continue
    const words = key.split(' ')
    // Alone, a word of a thing that nothing else is filed under sounds like too much.
    if (indic && (concept || words.length > 1)) add(sounds, soundOfWords(words), named)
    if (!concept) continue
    add(names, words.map(stem).join(' '), named)
    for (const word of words) vocabulary.add(word)
  }
  sounds.delete('')
  return { names, sounds, vocabulary: StringPool.of([...vocabulary].sort()) }
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  const list = map.get(key)
  if (list) list.push(named)
  else map.set(key, [named])
}

function ordinalsOfKinds(segment: Segment, kinds: readonly string[]): Set<number> {
  const ofKind = new Set<number>()
  for (const kind of kinds) {
    const at = segment.facetKeys.find('kind' + FACET_SEPARATOR + kind)
    if (at < 0) continue
    const { start, entries } = segment.facetDocuments
    for (const ordinal of entries.subarray(start[at], start[at + 1])) ofKind.add(ordinal)
  }
  return ofKind
}
