import { kindEnumValue, type KnowledgeGraph, type Scope, type SearchResult } from '../../graph/index.js'
import { labelOf } from './facts.js'
import { nameOf } from './views.js'

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** The values of one facet with names to show: entities by their name, kinds by their plural, others by their words. */
export async function facetValues(
  graph: KnowledgeGraph,
  facet: string,
  { facets }: SearchResult,
  scope: Scope | undefined
): Promise<FacetValue[]> {
  const counted = facets[facet] ?? []
  if (facet === 'kind') {
    return counted.map(({ value, count }) => ({
      value: kindEnumValue(value),
      label: labelOf(graph.ontology.kinds[value]!.plural),
      count
    }))
  }
  const entities = await graph.get(
    counted.map(({ value }) => value),
    scope
  )
  return counted.map(({ value, count }, i) => ({
    value,
    label: entities[i] ? nameOf(entities[i]) : value.includes(':') ? value : labelOf(value),
    count
  }))
}
