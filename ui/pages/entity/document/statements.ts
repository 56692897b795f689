import { ask, operation } from '../../../graphql.js'
import { fieldLabel, kindOfId, loadOntology, relationLabel, type Ontology } from '../../../ontology.js'
import type { Json } from '../../../parts/json.js'
import type { Named } from '../load.js'
import { SHOWN_ELSEWHERE, type StatedValue } from '../witnesses.js'

/** How many statements are shown, and how many more each time. */
export const STATEMENTS_STEP = 20

interface StatedClaim {
  id: string
  subject: Named
  relation: string | null
  object: Named | null
  fields: Record<string, Json> | null
  quote: string | null
  note: string | null
}

/** One thing that a document states, in words. */
export interface DocumentStatement extends Pick<StatedClaim, 'id' | 'subject' | 'object' | 'quote' | 'note'> {
  /** How the relation to `object` reads; empty for values. */
  words: string
  values: StatedValue[]
}

interface StatementsAnswer {
  entity: { statements?: { totalCount: number; edges: { node: StatedClaim }[] } } | null
}

const statementsQuery = operation<StatementsAnswer, { id: string; first: number }>(`query Statements(
  $id: ID!, $first: Int!, $scope: Scope
) {
  entity(id: $id, scope: $scope) {
    ... on Document {
      statements(first: $first) {
        totalCount
        edges { node { id subject { id name } relation object { id name } fields quote note } }
      }
    }
  }
}`)

/** The first statements of a document, in the order in which they stand in it. */
export async function loadStatements(
  question: { id: string; first: number },
  signal: AbortSignal
): Promise<{ total: number; statements: DocumentStatement[] }> {
  const [{ entity }, ontology] = await Promise.all([ask(statementsQuery, question, signal), loadOntology()])
  const found = entity?.statements
  return {
    total: found?.totalCount ?? 0,
    statements: (found?.edges ?? []).map(({ node }) => inWords(node, ontology))
  }
}

function inWords({ relation, fields, ...claim }: StatedClaim, ontology: Ontology): DocumentStatement {
  const label = ontology.relations.find(({ name }) => name === relation)?.label
  const known = ontology.kinds.find(({ name }) => name === kindOfId(claim.subject.id))?.fields ?? []
  const values = Object.entries(relation ? {} : (fields ?? {}))
    .filter(([name]) => !SHOWN_ELSEWHERE.has(name))
    .map(([name, value]) => ({
      label: fieldLabel(name),
      value,
      widget: known.find((field) => field.name === name)?.widget ?? 'text'
    }))
  return { ...claim, words: relation ? relationLabel(relation, 'label', label ?? '') : '', values }
}
