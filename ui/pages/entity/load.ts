import { ApiError, ask, operation } from '../../graphql.js'
import { loadOntology, type KindDescription } from '../../ontology.js'
import type { Json } from '../../parts/json.js'

export interface Named {
  id: string
  name: string
}

export interface SourceOf extends Named {
  type: string | null
  address: string | null
}

/** The words a statement rests on. */
export interface Testimony {
  id: string
  source: SourceOf
  quote: string | null
  note: string | null
  date: string | null
}

export interface Claim extends Testimony {
  relation: string | null
  object: Named | null
  fields: Record<string, Json> | null
  locator: { file: string | null; page: number | null; row: number | null } | null
  confidence: number
  method: string
  authority: string
}

export interface Fact {
  name: string
  label: string
  value: Json
  widget: string
  /** The documents that state it. */
  sources: SourceOf[]
}

export interface Conflict {
  field: string
  alternatives: {
    value: Json
    confidence: number
    claims: Testimony[]
  }[]
}

export type Direction = 'OUT' | 'IN'

export interface RelatedEdge {
  cursor: string
  relation: { type: string; label: string; fields: Record<string, Json>; confidence: number; claims: Testimony[] }
  direction: Direction
  node: { id: string; kind: string; name: string }
}

export interface RelationCount {
  relation: string
  direction: Direction
  label: string
  count: number
}

export interface EntityDescription {
  id: string
  kind: string
  name: string
  /** Where `name` is that of the reader's language: the name that the graph has first. */
  graphName?: string
  aliases: { text: string; language: string | null }[]
  summary: string | null
  website: string | null
  mergedFrom: string[]
  /** Fields that most others of its kind have. */
  missing: string[]
  facts: Fact[]
  claims: Claim[]
  conflicts: Conflict[]
  sources: SourceOf[]
  relationCounts: RelationCount[]
  related: { edges: RelatedEdge[] }
  similar: { score: number; node: { id: string; kind: string; name: string } }[]
}

export interface EntityPage {
  entity: EntityDescription
  kind: KindDescription | undefined
  /** Of the graph that answered, so that it can be cited. */
  graphVersion: number
}

/** Rows of relations that come with the page; a group with more asks for them when they are wanted. */
const RELATED_FIRST = 100

const TESTIMONY = `id quote note date source { id name type address }`

const RELATED = `edges {
  cursor
  relation { type label fields confidence claims { ${TESTIMONY} } }
  direction
  node { id kind name }
}`

const entityQuery = operation<
  { entity: EntityDescription | null; meta: { graphVersion: number } },
  { id: string; first: number }
>(`query Entity(
  $id: ID!, $first: Int!, $scope: Scope
) {
  entity(id: $id, scope: $scope) {
    id kind name summary website mergedFrom missing
    aliases { text language }
    facts { name label value widget sources { id name type address } }
    claims {
      ${TESTIMONY}
      relation
      object { id name }
      fields confidence method authority
      locator { file page row }
    }
    conflicts {
      field
      alternatives { value confidence claims { ${TESTIMONY} } }
    }
    sources { id name type address }
    relationCounts { relation direction label count }
    related(first: $first) { ${RELATED} }
    similar(first: 5) { score node { id kind name } }
  }
  meta { graphVersion }
}`)

const relatedQuery = operation<
  { entity: { related: { edges: RelatedEdge[] } } | null },
  { id: string; relation: string; direction: Direction; first: number; after: string | null }
>(`query Related($id: ID!, $relation: RelationType, $direction: Direction, $first: Int!, $after: String, $scope: Scope) {
  entity(id: $id, scope: $scope) {
    related(relation: $relation, direction: $direction, first: $first, after: $after) { ${RELATED} }
  }
}`)

/** @throws ApiError NOT_FOUND when nothing has the id. */
export async function loadEntity(id: string, signal: AbortSignal): Promise<EntityPage> {
  const [{ entity, meta }, ontology] = await Promise.all([
    ask(entityQuery, { id, first: RELATED_FIRST }, signal),
    loadOntology()
  ])
  if (!entity) throw new ApiError(`Nothing in the graph has the id “${id}”.`, 'NOT_FOUND')
  const kind = ontology.kinds.find(({ name }) => name === entity.kind)
  return { entity, kind, graphVersion: meta.graphVersion }
}

/** The next relations of one type, after a cursor. */
export async function loadRelated(
  question: { id: string; relation: string; direction: Direction; first: number; after: string | null },
  signal: AbortSignal
): Promise<RelatedEdge[]> {
  const { entity } = await ask(relatedQuery, question, signal)
  return entity?.related.edges ?? []
}
