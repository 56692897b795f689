import type { Entity } from './claims.js'
import { outcomeText, type FieldDeclaration, type Json, type Ontology, type Outcome } from './ontology.js'

export function nameOf(entity: Entity): string {
  return String(entity.fields['name'])
}

/** The texts of an entity that its kind declares for a use in search, in the order of declaration. */
export function searched(ontology: Ontology, entity: Entity, use: NonNullable<FieldDeclaration['search']>): string[] {
  const found: string[] = []
  for (const [name, field] of declaredFor(use, ontology.fieldsOf(entity.kind)))
    found.push(...texts(field, entity.fields[name]))
  return found
}

type Fields = ReturnType<Ontology['fieldsOf']>
type Declared = readonly (readonly [name: string, field: FieldDeclaration])[]
const declared = new WeakMap<Fields, Map<FieldDeclaration['search'], Declared>>()

function declaredFor(use: FieldDeclaration['search'], fields: Fields): Declared {
  const ofFields = declared.get(fields) ?? new Map<FieldDeclaration['search'], Declared>()
  declared.set(fields, ofFields)
  const found = ofFields.get(use) ?? Object.entries(fields).filter(([, field]) => field.search === use)
  ofFields.set(use, found)
  return found
}

function texts(field: FieldDeclaration, value: Json | undefined): string[] {
  if (value === undefined) return []
  const items = field.list ? (value as readonly Json[]) : [value]
  return items.map((item) => (TEXT_OF[field.type] ?? String)(item))
}

/** How values that are records are searched. */
const TEXT_OF: Readonly<Partial<Record<FieldDeclaration['type'], (value: Json) => string>>> = {
  alias: (value) => String((value as { text: string }).text),
  outcome: (value) => outcomeText(value as unknown as Outcome)
}

const LONGEST_PASSAGE = 1_000
/** From this length on a passage ends with its paragraph. */
const WHOLE_PASSAGE = 400
const SENTENCE = /[^.!?।\n]*(?:[.!?।]+(?=\s|$)|[.!?।](?=\S)|\n+|$)\s*/gu

/** A text cut at ends of paragraphs and sentences into passages of at most 1,000 characters, in order, none empty. */
export function passagesOf(text: string): string[] {
  const passages: string[] = []
  let current = ''
  for (const piece of (text.match(SENTENCE) ?? []).flatMap(pieces)) {
    const paragraphEnds = /\n\s*$/.test(current)
    if (current.length + piece.length > LONGEST_PASSAGE || (paragraphEnds && current.length >= WHOLE_PASSAGE)) {
      passages.push(current)
      current = ''
    }
    current += piece
  }
  return [...passages, current].map((passage) => passage.trim()).filter((passage) => passage !== '')
}

/** A sentence that is too long for a passage, cut at spaces where it has any. */
function pieces(sentence: string): string[] {
  const cut: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_PASSAGE) {
    const space = rest.lastIndexOf(' ', LONGEST_PASSAGE - 1)
    const end = space > 0 ? space + 1 : wholeCharacter(rest, LONGEST_PASSAGE)
    cut.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...cut, rest]
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
