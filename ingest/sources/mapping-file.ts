import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseDocument } from 'yaml'
import { AUTHORITY, InvalidError, sangamOntology, type Json } from '../../graph/index.js'
import { decodeText } from './encoding.js'
import { fileBytes } from './file-bytes.js'
import { isRecord, plainText, type JsonRecord } from './json-record.js'
import { didYouMean, kindNamed, relationEnd, relationNamed, type RelationEnd } from './named-keys.js'

/** A column, how its texts are split into lists, and what its words stand for. */
export interface MappedColumn {
  readonly column: string
  readonly separator: string | null
  readonly values: Readonly<Record<string, Json>>
}

/** A relation that a column holds, and the columns of its own fields. */
export interface MappedRelation extends MappedColumn {
  readonly end: RelationEnd
  readonly fields: Readonly<Record<string, string>>
}

/** What the columns of a table mean, as a mapping file declares it. Checked against the ontology. */
export interface TableMapping {
  readonly file: string
  readonly kind: string
  readonly id: string | null
  readonly fields: Readonly<Record<string, MappedColumn>>
  readonly relations: readonly MappedRelation[]
  readonly constants: Readonly<Record<string, Json>>
  readonly confidence?: number
  readonly authority?: string
  /** Only this sheet of a workbook is meant. */
  readonly sheet?: string
}

const KEYS = ['kind', 'id', 'separator', 'fields', 'relations', 'constants', 'confidence', 'authority', 'sheet']
const FIELD_KEYS = ['column', 'separator', 'values']
const RELATION_KEYS = ['relation', 'column', 'direction', 'to', 'separator', 'values', 'fields']
const LIMIT = 1024 * 1024

/**
 * The mapping of a table: the file that the option `mapping` names, else `<table>.mapping.yaml` beside it where there is
 * one, else null.
 * @throws NotFoundError when the option names no file; InvalidError naming the place in the mapping.
 */
export async function tableMapping(table: string, option: string | undefined): Promise<TableMapping | null> {
  const beside = `${table}.mapping.yaml`
  const file = option ?? (existsSync(beside) ? beside : null)
  if (file === null) return null
  const read = await fileBytes(file, LIMIT)
  const decoded = 'bytes' in read ? decodeText(read.bytes) : { reason: read.rejected.reason }
  if ('reason' in decoded) throw new InvalidError(`mapping ${basename(file)}: ${decoded.reason}`, { path: file })
  return parseMapping(file, decoded.text)
}

/** @throws InvalidError naming the place in the mapping and near names. */
export function parseMapping(file: string, text: string): TableMapping {
  const at = (place: string, reason: string): never => {
    throw new InvalidError(`mapping ${basename(file)}: ${place}: ${reason}`, { path: place })
  }
  const document = parseDocument(text, { prettyErrors: true })
  if (document.errors[0]) at('YAML', document.errors[0].message)
  const value = valueOf(document, at)
  if (!isRecord(value)) return at('the file', 'holds no keys such as kind, fields, relations')
  checkKeys(value, KEYS, '', at)
  const kind = kindNamed(textAt(value, 'kind', at))
  if (!kind)
    return at(
      'kind',
      `"${plainText(value['kind'])}" is no kind${didYouMean(plainText(value['kind']), sangamOntology.kindNames)}`
    )
  const separator = value['separator'] === undefined ? '|' : textAt(value, 'separator', at)
  const fields = fieldsIn(recordAt(value, 'fields', at), kind, separator, at)
  const { id, confidence, authority, sheet } = value
  if (id === undefined && !fields['name'])
    at('fields', 'neither "id" nor the field "name" has a column, so that no row has an id')
  if (confidence !== undefined && !(typeof confidence === 'number' && confidence > 0 && confidence <= 1)) {
    at('confidence', `${JSON.stringify(confidence)} is no number above 0 and up to 1`)
  }
  if (authority !== undefined && !Object.hasOwn(AUTHORITY, plainText(authority))) {
    at('authority', `"${plainText(authority)}" is none of ${Object.keys(AUTHORITY).join(', ')}`)
  }
  return {
    file,
    kind,
    id: id === undefined ? null : textAt(value, 'id', at),
    fields,
    relations: relationsIn(value['relations'] ?? [], kind, separator, at),
    constants: constantsIn(recordAt(value, 'constants', at), kind, at),
    ...(typeof confidence === 'number' && { confidence }),
    ...(authority !== undefined && { authority: plainText(authority) }),
    ...(sheet !== undefined && { sheet: plainText(sheet) })
  }
}

type At = (place: string, reason: string) => never

function valueOf(document: ReturnType<typeof parseDocument>, at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return at('YAML', error instanceof Error ? error.message : String(error))
  }
}

function checkKeys(record: JsonRecord, known: readonly string[], place: string, at: At): void {
  for (const key of Object.keys(record)) {
    const hint = didYouMean(key, known) || `; known are ${known.join(', ')}`
    if (!known.includes(key)) at(place ? `${place}.${key}` : key, `unknown key${hint}`)
  }
}

function textAt(record: JsonRecord, key: string, at: At, place = key): string {
  const value = record[key]
  if (value === undefined || value === null) return at(place, 'is missing')
  if (typeof value === 'object' || value === '') return at(place, 'a text belongs here')
  return String(value)
}

function recordAt(record: JsonRecord, key: string, at: At, place = key): JsonRecord {
  const value = record[key] ?? {}
  return isRecord(value) ? value : at(place, 'keys with values belong here')
}

function columnOf(value: Json, place: string, separator: string, at: At): MappedColumn {
  if (!isRecord(value)) return { column: textAt({ column: value }, 'column', at, place), separator, values: {} }
  return {
    column: textAt(value, 'column', at, `${place}.column`),
    separator: value['separator'] === undefined ? separator : textAt(value, 'separator', at, `${place}.separator`),
    values: recordAt(value, 'values', at, `${place}.values`)
  }
}

function fieldsIn(fields: JsonRecord, kind: string, separator: string, at: At): Record<string, MappedColumn> {
  const declared = Object.keys(sangamOntology.fieldsOf(kind))
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const place = `fields.${name}`
      if (!declared.includes(name))
        at(place, `${kind} has no such field${didYouMean(name, declared) || `; known are ${declared.join(', ')}`}`)
      if (isRecord(value)) checkKeys(value, FIELD_KEYS, place, at)
      return [name, columnOf(value, place, separator, at)]
    })
  )
}

function constantsIn(constants: JsonRecord, kind: string, at: At): JsonRecord {
  const declared = Object.keys(sangamOntology.fieldsOf(kind))
  for (const name of Object.keys(constants)) {
    if (!declared.includes(name)) at(`constants.${name}`, `${kind} has no such field${didYouMean(name, declared)}`)
  }
  return constants
}

function relationsIn(list: Json, kind: string, separator: string, at: At): MappedRelation[] {
  if (!Array.isArray(list)) return at('relations', 'a list belongs here, each item with "relation" and "column"')
  return (list as readonly Json[]).map((item, i) => {
    const place = `relations[${i}]`
    if (!isRecord(item)) return at(place, 'keys "relation" and "column" belong here')
    checkKeys(item, RELATION_KEYS, place, at)
    const end = endIn(item, kind, place, at)
    const declared = Object.keys(sangamOntology.relations[end.relation]!.fields)
    const fields = recordAt(item, 'fields', at, `${place}.fields`)
    for (const name of Object.keys(fields)) {
      if (!declared.includes(name))
        at(`${place}.fields.${name}`, `${end.relation} has no such field${didYouMean(name, declared)}`)
    }
    const columns = Object.keys(fields).map((name) => [name, textAt(fields, name, at, `${place}.fields.${name}`)])
    return {
      ...columnOf(item, place, separator, at),
      end,
      fields: Object.fromEntries(columns) as Record<string, string>
    }
  })
}

function endIn(item: JsonRecord, kind: string, place: string, at: At): RelationEnd {
  const word = textAt(item, 'relation', at, `${place}.relation`)
  const relation = relationNamed(word)
  const { relationNames } = sangamOntology
  if (!relation)
    return at(
      `${place}.relation`,
      `unknown relation "${word}"${didYouMean(word, relationNames) || `; known are ${relationNames.join(', ')}`}`
    )
  const direction = item['direction'] ?? 'out'
  if (direction !== 'out' && direction !== 'in')
    return at(`${place}.direction`, `"${plainText(direction)}" is neither out nor in`)
  const end = relationEnd(relation, kind, direction)
  if (!end) {
    const other = relationEnd(relation, kind, direction === 'out' ? 'in' : 'out')
    return at(
      `${place}.relation`,
      `${relation} does not go ${direction} of a ${kind}${other ? `; set direction: ${other.direction}` : ''}`
    )
  }
  if (item['to'] === undefined) return end
  const to = kindNamed(plainText(item['to']))
  if (to && end.kinds.includes(to)) return { relation, direction, kinds: [to] }
  return at(
    `${place}.to`,
    `"${plainText(item['to'])}" is no kind that ${relation} allows${didYouMean(plainText(item['to']), end.kinds)} (${end.kinds.join(', ')})`
  )
}
