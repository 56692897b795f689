import type { Entity, KnowledgeGraph, Ontology, Scope } from '../../graph/index.js'
import type { RequestContext } from './context.js'
import { labelOf } from './facts.js'
import type { EntityView } from './views.js'

interface PlaceField {
  readonly description: string
  readonly resolve: (view: EntityView, context: RequestContext) => Promise<EntityView | null>
}

/**
 * `state`, `city`, `country`: where an entity is, by level. A kind has them when a facet whose values have counted
 * levels reaches it by the one relation that places anything; the facet names the counted levels, the others
 * go by their own names.
 */
export function placeFields(ontology: Ontology, kind: string): Record<string, PlaceField> {
  const fields: Record<string, PlaceField> = {}
  for (const [facet, { kind: place, counted }] of Object.entries(ontology.facets)) {
    const relation = ontology.relationNames.find((name) => placesAnything(ontology, name, place))
    if (!counted || !relation || kind === place || !ontology.kinds[kind]!.facets[facet]?.includes(`>${relation}`))
      continue
    const levels = ontology.fieldsOf(place)[counted.field]?.values ?? []
    const groups = {
      [facet]: counted.values,
      ...Object.fromEntries(levels.filter((l) => !counted.values.includes(l)).map((l) => [l, [l]]))
    }
    for (const [name, values] of Object.entries(groups)) {
      fields[name] = {
        description: `${labelOf(name)} it is in`,
        resolve: async ({ entity, scope }, { graph }) => {
          const found = await placeOf(
            graph,
            entity,
            relation,
            (p) => values.includes(String(p.fields[counted.field])),
            scope
          )
          return found && { entity: found, scope }
        }
      }
    }
  }
  return fields
}

function placesAnything(ontology: Ontology, relation: string, place: string): boolean {
  const { from, to } = ontology.relations[relation]!
  return from === 'any' && to !== 'any' && to.length === 1 && to[0] === place
}

const LEVELS = 4

/** The first place that fits, from where the entity is upwards through what the place is part of. */
async function placeOf(
  graph: KnowledgeGraph,
  entity: Entity,
  relation: string,
  fits: (place: Entity) => boolean,
  scope: Scope | undefined
) {
  const hierarchies = graph.ontology.relationNames.filter((name) => graph.ontology.relations[name]!.hierarchy)
  const step = async (from: Entity, relations: readonly string[]) => {
    const pages = await Promise.all(
      relations.map((name) => graph.related(from.id, { relation: name, direction: 'out' }, scope))
    )
    return pages.flatMap(({ items }) => items.map((item) => item.entity))
  }
  let level = await step(entity, [relation])
  for (let i = 0; i < LEVELS && level.length; i++) {
    const found = level.find(fits)
    if (found) return found
    level = (await Promise.all(level.map((place) => step(place, hierarchies)))).flat()
  }
  return null
}
