import { relationLabel, type Ontology } from '../../ontology.js'

interface Named {
  id: string
  name: string
}

/** The words a hop rests on. */
export interface Testimony {
  id: string
  quote: string | null
  note: string | null
  date: string | null
  source: Source
}

/** A document, as it is cited. */
export interface Source extends Named {
  type: string | null
  address: string | null
  publisher: string | null
  date: string | null
}

/** A chain of relations, as the API gives it; there is one node more than relations. */
export interface PathAnswer {
  nodes: Named[]
  relations: { type: string; label: string; from: { id: string }; claims: Testimony[] }[]
}

/** The members of a claim that a testimony has. */
export const TESTIMONY = 'id quote note date source { id name type address publisher date }'

/** The members of a path that `readPath` needs. */
export const PATH = `
  nodes { id name }
  relations { type label from { id } claims { ${TESTIMONY} } }
`

/** One hop of a path as it is read: the words lead from the thing before to `to`. */
export interface Step {
  words: string
  to: Named
  claims: Testimony[]
}

/** A reason, as a path from a thing to what it is about. */
export interface Reason {
  start: Named
  steps: Step[]
}

/** Relations have one label in the direction of their declaration; against it they read by the inverse. */
export function readPath(ontology: Ontology, { nodes, relations }: PathAnswer): Reason {
  const inverse = new Map(ontology.relations.map(({ name, inverse }) => [name, inverse]))
  const steps = relations.map(({ type, label, from, claims }, index) => ({
    words:
      from.id === nodes[index]!.id
        ? relationLabel(type, 'label', label)
        : relationLabel(type, 'inverse', inverse.get(type) ?? label),
    to: nodes[index + 1]!,
    claims
  }))
  return { start: nodes[0]!, steps }
}
