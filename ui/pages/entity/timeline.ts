import { countLabel, fieldLabel } from '../../ontology.js'
import type { EntityDescription, Named } from './load.js'

/** Something that has a date. */
export interface Dated {
  /** EDTF level 0. */
  date: string
  words: string
  /** What it is about, beside the thing itself. */
  thing: Named | null
}

/** Fields of relations that tell when. */
const TIMES = ['year', 'from', 'to', 'date', 'since']

/**
 * What happened when, earliest first: dated facts, dated relations, and what documents said of it.
 * @param said the words for a document that speaks of it
 */
export function timelineOf(
  {
    id,
    facts,
    related,
    relationCounts,
    claims
  }: Pick<EntityDescription, 'id' | 'facts' | 'related' | 'relationCounts' | 'claims'>,
  said: string
): Dated[] {
  const ofFacts = facts
    .filter(({ widget, value }) => widget === 'date' && isDate(value))
    .map(({ name, label, value }) => ({ date: String(value), words: fieldLabel(name, label), thing: null }))
  const ofRelations = related.edges.flatMap(({ relation, direction, node }) => {
    const words = relationCounts.find((known) => known.relation === relation.type && known.direction === direction)
    return TIMES.filter((name) => isDate(relation.fields[name])).map((name) => ({
      date: String(relation.fields[name]),
      words: words ? countLabel(words) : relation.label,
      thing: { id: node.id, name: node.name }
    }))
  })
  const documents = new Map(
    claims.flatMap(({ source, date }) => (date && source.id !== id ? [[source.id, { source, date }] as const] : []))
  )
  const ofDocuments = [...documents.values()].map(({ source: { id, name }, date }) => ({
    date,
    words: said,
    thing: { id, name }
  }))
  return [...ofFacts, ...ofRelations, ...ofDocuments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function isDate(value: unknown): boolean {
  return /^\d{4}(-\d\d){0,2}(\/.*)?$/.test(String(value ?? ''))
}
