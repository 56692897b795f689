import type { EntityId } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import type { SearchDocument } from '../../search/search-index.js'
import { soundOf } from './devanagari.js'
import { within } from './lexicon.js'
import { THESAURUS } from './thesaurus.js'
import { keyOf, tokenize } from './tokens.js'

/** How surely a phrase names a thing: its own name, an everyday word for it, a part of its name. */
export type NameSource = 'name' | 'word' | 'part'

export interface Named {
  readonly id: EntityId
  readonly kind: string
  readonly name: string
  readonly source: NameSource
}

/** Names by which things that others are filed under (facet values: fields of work, places, clusters) are found. */
export interface NameTable {
  /** Things with the name, best first; keys are stems joined by a space. */
  at(key: string): readonly Named[]
  /** Places and people that sound like the words when vowels are left out. */
  sounding(words: string): readonly Named[]
  /** Fields of work and places whose name of one word is within a slip of spelling. */
  near(word: string): readonly Named[]
  readonly longest: number
}

const ORDER: Readonly<Record<NameSource, number>> = { name: 0, word: 1, part: 2 }
/** What a name may lose at its end and still be understood: "E-waste management", "EV charging infrastructure". */
const GENERIC_ENDS = new Set(['management', 'infrastructure', 'monitoring', 'facility'])

/** Of "Health and medical technology" no "health technology": that asks for technologies. */
const KIND_LIKE = new Set(['technology'])

const PERSON = 'Person'
const KIND_OF_SOURCES = 'Document'
/** Kinds that are also known by how their names sound. */
const SOUNDED: ReadonlySet<string> = new Set(['Technology', 'Project'])
/** Shorter words in Devanagari sound like too much. */
const SHORTEST_SOUND = 4
const FEWEST_CONSONANTS = 3
/** Of technologies and projects, whose names are words of every sort. */
const FEWEST_OF_NAMES = 4

const tables = new WeakMap<object, NameTable>()

/** The table of a version of the graph, made once. */
export function nameTable(ontology: Ontology, documents: ReadonlyMap<EntityId, SearchDocument>): NameTable {
  const known = tables.get(documents)
  if (known) return known
  const table = buildNameTable(ontology, documents)
  tables.set(documents, table)
  return table
}

function buildNameTable(ontology: Ontology, documents: ReadonlyMap<EntityId, SearchDocument>): NameTable {
  const kinds = new Set(Object.values(ontology.facets).map(({ kind }) => kind))
  const groups = ['state', 'domain', 'cluster'].map((facet) => ontology.facets[facet]!.kind)
  const [place, field, cluster] = groups
  const names = new Map<string, Named[]>()
  const sounds = new Map<string, Named[]>()
  const add = (phrase: string, named: Named) => insert(names, keyOf(phrase), named)
  const bearers = bearersOfNames(documents, new Set(groups))
  for (const { id, kind, names: own } of documents.values()) {
    const named = { id, kind, name: own[0] ?? id }
    if (kind === place || kind === PERSON || kind === cluster)
      for (const name of own) insert(sounds, soundsOf(name), { ...named, source: 'part' })
    else if (SOUNDED.has(kind))
      for (const name of own) {
        const sounding = soundsOf(name)
        if (sounding.replaceAll(' ', '').length >= FEWEST_OF_NAMES)
          insert(sounds, sounding, { ...named, source: 'part' })
      }
    if (!kinds.has(kind)) continue
    for (const name of own) {
      // The programme RuTAG is meant before the field of work that is also called so.
      const bearer = kind === field && name !== own[0] ? bearers.get(keyOf(name)) : undefined
      add(name, bearer ?? { ...named, source: 'name' })
    }
    for (const part of own[0] && kind === field ? partsOf(own[0]) : []) add(part, { ...named, source: 'part' })
  }
  for (const [target, phrases] of Object.entries(THESAURUS)) {
    for (const named of names.get(keyOf(target))?.filter(({ source }) => source === 'name') ?? [])
      for (const phrase of phrases.split(', ')) add(phrase, { ...named, source: 'word' })
  }
  const single = [...names.keys()].filter((key) => /^[a-z]{7,}$/.test(key))
  const longest = Math.max(1, ...[...names.keys()].map((key) => key.split(' ').length))
  return {
    at: (key) => names.get(key) ?? [],
    sounding: (words) =>
      words.length < SHORTEST_SOUND || soundsOf(words).length < FEWEST_CONSONANTS
        ? []
        : (sounds.get(soundsOf(words)) ?? []),
    near: (word) => {
      if (!/^[a-z]{7,}$/.test(word)) return []
      const slips = word.length < 10 ? 1 : 2
      const keys = single.filter((key) => key[0] === word[0] && within(word, key, slips))
      return keys.length === 1 ? names.get(keys[0]!)! : []
    },
    longest
  }
}

/** Programmes, institutions and the like by their names. */
function bearersOfNames(
  documents: ReadonlyMap<EntityId, SearchDocument>,
  kindsOfGroups: ReadonlySet<string>
): ReadonlyMap<string, Named> {
  const others = [...documents.values()].filter(
    ({ kind }) => !kindsOfGroups.has(kind) && !SOUNDED.has(kind) && kind !== KIND_OF_SOURCES
  )
  return new Map(
    others.flatMap(({ id, kind, names }) =>
      names.map((name) => [keyOf(name), { id, kind, name: names[0]!, source: 'name' }] as const)
    )
  )
}

const soundsOf = (words: string): string =>
  tokenize(words)
    .map(({ text }) => soundOf(text))
    .join(' ')

/** Best source first; an equal source keeps the order of the graph. */
function insert(table: Map<string, Named[]>, key: string, named: Named): void {
  if (!key) return
  const others = (table.get(key) ?? []).filter(({ id }) => id !== named.id)
  const known = table.get(key)?.find(({ id }) => id === named.id)
  const best = known && ORDER[known.source] <= ORDER[named.source] ? known : named
  const least = Math.min(ORDER[best.source], ...others.map(({ source }) => ORDER[source]))
  // A phrase that is the very name of one thing is not also a part of another's.
  table.set(
    key,
    [...others, best].filter(({ source }) => ORDER[source] === least)
  )
}

/** "Waste and circular economy" is also asked for as "circular economy", "E-waste management" as "e-waste". */
function partsOf(name: string): string[] {
  const parts = name.split(/,| and | & |\//).map((part) => part.trim())
  const [last, ...others] = [...parts].reverse()
  // "Livestock and veterinary health" speaks of livestock health too.
  const end = last!.slice(last!.lastIndexOf(' ') + 1)
  const head = last!.includes(' ') && !KIND_LIKE.has(end) ? ` ${end}` : ''
  const shared = head ? others.map((part) => part + head) : []
  return [...parts, ...shared, ...[name, ...parts].map(withoutEnd)].filter((part) => part.length > 3 && part !== name)
}

function withoutEnd(phrase: string): string {
  const tokens = tokenize(phrase)
  const last = tokens.at(-1)
  return tokens.length > 1 && GENERIC_ENDS.has(last!.stem) ? phrase.slice(0, last!.start).trim() : phrase
}
