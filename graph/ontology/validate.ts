import { InvalidError } from '../errors.js'
import { closest } from './closest.js'
import type { FieldDeclaration, Ontology } from './define.js'
import { fieldTypes, type Json } from './field-types.js'

/**
 * Checks and canonicalises a record of fields against its declarations; null and undefined values are left out.
 * @throws InvalidError with `path`, `value` and the remedy.
 */
export function validateFields(
  owner: string,
  declared: Readonly<Record<string, FieldDeclaration>>,
  fields: Readonly<Record<string, Json | undefined>>
): Record<string, Json> {
  const valid: Record<string, Json> = {}
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name]
    if (value === null || value === undefined) continue
    const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (!declaration) throw unknownName(`${owner}.${name}`, 'field', name, Object.keys(declared))
    valid[name] = declaration.list
      ? listValue(`${owner}.${name}`, declaration, value)
      : fieldValue(`${owner}.${name}`, declaration, value)
  }
  return valid
}

/** @throws InvalidError unless the relation is declared and allows the kinds of both ends. */
export function validateEnds(ontology: Ontology, relation: string, subject: string, object: string): void {
  const declared = ontology.relations[relation]
  if (!declared) throw unknownName('relation', 'relation', relation, ontology.relationNames)
  const allowed = (id: string, kinds: readonly string[] | 'any') =>
    kinds === 'any' || kinds.includes(kindOf(ontology, id))
  const fits = (a: string, b: string) => allowed(a, declared.from) && allowed(b, declared.to)
  if (fits(subject, object) || (declared.undirected && fits(object, subject))) return
  throw new InvalidError(
    `${relation} goes from ${[declared.from].flat().join('|')} to ${[declared.to].flat().join('|')}, not from ${subject} to ${object}`,
    { path: 'relation', value: relation }
  )
}

/** The kind of an id. @throws InvalidError when its prefix is no kind's or the slug is malformed. */
export function kindOf(ontology: Ontology, id: string): string {
  const kind = ontology.kindOfId(id)
  if (kind && /^[a-z-]+:[a-z0-9][a-z0-9._-]*$/.test(id)) return kind
  throw new InvalidError(`"${id}" is not an id; ids look like institution:iit-delhi`, { path: 'id', value: id })
}

function listValue(path: string, declaration: FieldDeclaration, value: Json): Json {
  const items = Array.isArray(value) ? value : [value]
  return items.map((item: Json, i) => fieldValue(`${path}[${i}]`, declaration, item))
}

function fieldValue(path: string, declaration: FieldDeclaration, value: Json): Json {
  try {
    return fieldTypes[declaration.type].parse(value, declaration.values ?? [])
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
    throw new InvalidError(`${path}: ${JSON.stringify(value)} is not ${error.message}`, { path, value })
  }
}

function unknownName(path: string, what: string, name: string, declared: readonly string[]): InvalidError {
  const near = closest(name, declared)
  return new InvalidError(
    `${path}: unknown ${what} "${name}"${near ? `; did you mean "${near}"?` : `; known are ${declared.join(', ')}`}`,
    { path, value: name, near: near ? [near] : [] }
  )
}
