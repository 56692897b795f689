import { valueLabel } from '../../ontology.js'

/** A row or column of what is counted: an entity, or a value of a field. */
export interface End {
  id: string
  name: string
  /** null for a value of a field. */
  kind: string | null
}

/** The API names values as the ontology spells them. */
export function readEnd(end: End): End {
  return end.kind ? end : { ...end, name: valueLabel(end.name) }
}
