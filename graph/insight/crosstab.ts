import type { Relation, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { Pattern } from '../pattern.js'
import { EVERY, type GraphStore, type Outline } from '../store/graph-store.js'
import { readingOf, type CrosstabQuestion } from './crosstab-question.js'
import { readLinkages } from './linkages.js'
import { TallySheet, type Crosstab } from './tally.js'

/** Counts a pattern over its two ends. @throws InvalidError for kinds that the pattern does not have at its ends. */
export async function crosstab(
  ontology: Ontology,
  store: GraphStore,
  question: CrosstabQuestion,
  scope?: Scope
): Promise<Crosstab> {
  const reading = readingOf(ontology, question)
  const { pattern, record } = reading
  const paths = await store.outline({ pattern, relations: record === null }, scope)
  const linkages = await readLinkages(ontology, store, reading, question, paths, scope)
  const sheet = new TallySheet(linkages, paths.length)
  linkages.each((row, column, record) => sheet.add(row, column, record))
  const relations = record === null ? relationReader(store, pattern, paths, scope) : null
  return { ...sheet.table(), relations }
}

/** Reads relations by their ids, each found by the ends that it ties. */
function relationReader(
  store: GraphStore,
  pattern: Pattern,
  paths: Outline,
  scope: Scope | undefined
): NonNullable<Crosstab['relations']> {
  let pathOf: Map<string, number> | null = null
  return async (ids) => {
    if (!pathOf) {
      pathOf = new Map()
      for (let path = 0; path < paths.length; path++) pathOf.set(paths.relationIds[paths.tie(path, 0)]!, path)
    }
    const wanted = new Set(ids)
    const found = [...wanted].flatMap((id) => pathOf!.get(id) ?? [])
    const ends = (end: (path: number) => number) => [...new Set(found.map(end))].map((node) => paths.ids[node]!)
    const [from, to] = [ends((path) => paths.start(path)), ends((path) => paths.end(path))]
    const relations = new Map<string, Relation>()
    for (const path of await store.match({ pattern, from, to, perPair: EVERY, starts: EVERY }, scope)) {
      const [relation] = path.relations
      if (wanted.has(relation!.id)) relations.set(relation!.id, relation!)
    }
    return relations
  }
}
