import { InvalidError } from '../../errors.js'
import type { Ontology } from '../../ontology.js'

/** Labels of what is kept beside the folded entities; `Identity` marks the claims that join and cut. */
export const BOOKKEEPING = ['Entity', 'Claim', 'Identity', 'Alias', 'Meta', 'Change', 'Embedding', 'Job'] as const

/** A kind as a label. @throws InvalidError unless the ontology declares it: no other text reaches a statement. */
export function label(ontology: Ontology, kind: string | null): string {
  if (kind === null || !ontology.kindNames.includes(kind)) throw undeclared('kind', kind)
  return quoted(kind)
}

/** A relation as a relationship type. @throws InvalidError unless the ontology declares it. */
export function relationshipType(ontology: Ontology, relation: string): string {
  if (!ontology.relationNames.includes(relation)) throw undeclared('relation', relation)
  return quoted(relation)
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

function undeclared(what: string, name: string | null): InvalidError {
  return new InvalidError(`The ontology declares no ${what} "${name}"; declare it in graph/ontology.ts or correct it`, {
    path: what,
    value: name
  })
}
