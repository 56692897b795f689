import type { Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { GraphStore } from '../store/graph-store.js'
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
  const linkages = await readLinkages(ontology, store, readingOf(ontology, question), question, scope)
  const sheet = new TallySheet(linkages, linkages.paths.length)
  linkages.each((row, column, record) => sheet.add(row, column, record))
  return sheet.table()
}
