import { closest, sangamOntology, type FieldDeclaration } from '../../graph/index.js'

/** A relation as seen from one of its ends. */
export interface RelationEnd {
  readonly relation: string
  /** Whether the one who is asked is the subject (out) or the object (in). */
  readonly direction: 'out' | 'in'
  /** Kinds that may stand at the other end. */
  readonly kinds: readonly string[]
  /** Kind of what is called by a bare name there, where one is likely: a part and its whole are of one kind. */
  readonly likely?: string
}

/** What a column or key of an entity of some kind means. */
export type KeyMeaning = { readonly field: string; readonly declaration: FieldDeclaration } | RelationEnd

/** A name without what its spellings differ in: `Works_In`, `works-in` and `worksIn` are one. */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}

/** The kind that a word in any spelling names, in singular or plural. */
export function kindNamed(word: string): string | null {
  const { kindNames, kinds } = sangamOntology
  const wanted = nameKey(word)
  return kindNames.find((kind) => nameKey(kind) === wanted || kinds[kind]!.plural === wanted) ?? null
}

/** The relation that a word in any spelling names. */
export function relationNamed(word: string): string | null {
  return sangamOntology.relationNames.find((name) => nameKey(name) === nameKey(word)) ?? null
}

/** `; did you mean "x"?`, or nothing where nothing is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = closest(word, names)
  return near ? `; did you mean "${near}"?` : ''
}

/** A relation seen from an entity of `kind`; null where the kind cannot stand there. */
export function relationEnd(relation: string, kind: string, direction: 'out' | 'in'): RelationEnd | null {
  const { from, to, undirected, hierarchy } = sangamOntology.relations[relation]!
  const [here, there] = direction === 'out' ? [from, to] : [to, from]
  const stands = (kinds: readonly string[] | 'any') => kinds === 'any' || kinds.includes(kind)
  const all = (kinds: readonly string[] | 'any') => (kinds === 'any' ? sangamOntology.kindNames : kinds)
  const likely = hierarchy && all(there).includes(kind) ? { likely: kind } : {}
  if (stands(here)) return { relation, direction, kinds: all(there), ...likely }
  return undirected && stands(there) ? { relation, direction, kinds: all(here) } : null
}

const meaningsByKind = new Map<string, ReadonlyMap<string, KeyMeaning>>()

/** What each column or key may mean for a kind, by `nameKey`: its fields, its relations, its ends of relations. */
export function meaningsOf(kind: string): ReadonlyMap<string, KeyMeaning> {
  const before = meaningsByKind.get(kind)
  if (before) return before
  const meanings = new Map<string, KeyMeaning>()
  const add = (name: string | undefined, meaning: KeyMeaning | null) => {
    if (name && meaning && !meanings.has(nameKey(name))) meanings.set(nameKey(name), meaning)
  }
  for (const [field, declaration] of Object.entries(sangamOntology.fieldsOf(kind))) add(field, { field, declaration })
  for (const [relation, { ends }] of Object.entries(sangamOntology.relations)) {
    add(relation, relationEnd(relation, kind, 'out'))
    add(ends?.from, relationEnd(relation, kind, 'out'))
    add(ends?.to, relationEnd(relation, kind, 'in'))
  }
  meaningsByKind.set(kind, meanings)
  return meanings
}

/** The names a kind's columns may have, for messages. */
export function columnNamesOf(kind: string): string[] {
  const relations = sangamOntology.relationNames.filter((relation) => relationEnd(relation, kind, 'out'))
  return [...Object.keys(sangamOntology.fieldsOf(kind)), ...relations.map((relation) => relation.toLowerCase())]
}
