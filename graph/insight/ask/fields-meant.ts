import type { EntityId } from '../../claims.js'
import type { SearchDocument } from '../../search/search-index.js'
import { tokenize, type Token } from './tokens.js'
import type { Unit } from './unit.js'

const FIELD = 'Domain'
/** Words for where something is to be used; beside a field of work they name none of their own. */
const SETTING = /^(?:villages?|rural|rural areas|gaon|gaons|gaanv|gramin|grameen|गांव|गाँव|गांवों|गाँवों|ग्रामीण)$/

/**
 * The units of a question without fields of work that only repeat or place what it names otherwise: the wider of two fields,
 * one of which lies in the other ("dairy farmers"), a village beside a field, and words of a thing's own name ("the Phytorid
 * wetland").
 */
export function fieldsMeant(
  documents: ReadonlyMap<EntityId, SearchDocument>,
  tokens: readonly Token[],
  units: readonly Unit[]
): Unit[] {
  const fields = units.filter((unit) => unit.readings?.[0]?.kind === FIELD)
  const written = ({ start, end }: Unit) => tokens.slice(start, end).map(({ text }) => text)
  const redundant = (unit: Unit) =>
    isWider(documents, unit, fields) ||
    (fields.length > 1 && SETTING.test(written(unit).join(' '))) ||
    units.some((thing) => isBeside(thing, unit) && saysOf(documents, thing, tokens.slice(unit.start, unit.end)))
  return units.filter((unit) => !fields.includes(unit) || !redundant(unit))
}

function isWider(documents: ReadonlyMap<EntityId, SearchDocument>, unit: Unit, fields: readonly Unit[]): boolean {
  const { id } = unit.readings![0]!
  return fields.some(({ readings }) => {
    const other = readings![0]!.id
    return other !== id && (documents.get(other)?.facets['domain'] ?? []).includes(id)
  })
}

const isBeside = (a: Unit, b: Unit) => a.end === b.start || b.end === a.start

/** Whether one of the names of a thing, or what is said of it, has the words. Bodies and places are named beside fields of work. */
function saysOf(
  documents: ReadonlyMap<EntityId, SearchDocument>,
  { readings }: Unit,
  words: readonly Token[]
): boolean {
  const thing = readings?.[0]
  if (!thing || !NAMED_WITH_WORDS.has(thing.kind)) return false
  const { names = [], text = '' } = documents.get(thing.id) ?? {}
  const said = new Set(tokenize([...names, text].join(' ')).map(({ stem }) => stem))
  return words.every(({ stem }) => said.has(stem))
}

const NAMED_WITH_WORDS: ReadonlySet<string> = new Set(['Technology', 'Project'])
