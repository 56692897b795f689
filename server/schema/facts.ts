import {
  alternatives,
  fieldTypes,
  type Claim,
  type Entity,
  type FieldDeclaration,
  type Json,
  type Ontology
} from '../../graph/index.js'

/** One field of an entity as it is shown. */
export interface Fact {
  readonly name: string
  readonly label: string
  readonly value: Json
  /** How a page shows it: text, paragraph, number, date, link, flag, map, figure or chip. */
  readonly widget: string
  /** Documents that give this value. */
  readonly sources: readonly string[]
}

/** Shown by members of their own on every entity. */
const SHOWN_APART = ['name', 'aliases', 'summary']

/** The facts of an entity in the order of its declaration, with who says so. */
export function factsOf(ontology: Ontology, entity: Entity, claims: readonly Claim[]): Fact[] {
  const own = claims.filter((claim) => !claim.relation)
  return Object.entries(ontology.fieldsOf(entity.kind)).flatMap(([name, field]) => {
    const value = entity.fields[name]
    if (value === undefined || SHOWN_APART.includes(name)) return []
    return [
      { name, label: labelOf(name), value, widget: fieldTypes[field.type].widget, sources: sourcesOf(own, name, field) }
    ]
  })
}

/** Words of field names that people write in capitals. */
const ACRONYMS = /\b(?:iso|lgd|ngo|ror|url)\b/g

/** `readinessAsStated` → `Readiness as stated`, `ror` → `ROR` */
export function labelOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ').toLowerCase()
  const shown = words.replace(ACRONYMS, (word) => word.toUpperCase())
  return shown.charAt(0).toUpperCase() + shown.slice(1)
}

/** A list is the union of what its claims state; of other fields the best value's witnesses count. */
function sourcesOf(claims: readonly Claim[], name: string, field: FieldDeclaration): string[] {
  const values = alternatives(claims, name)
  const witnesses = (field.list ? values : values.slice(0, 1)).flatMap((alternative) => alternative.claims)
  return [...new Set(witnesses.map((claim) => claim.source))].sort()
}
