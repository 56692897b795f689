import { isMap, isSeq, LineCounter, parseAllDocuments, type Document, type YAMLSeq } from 'yaml'
import type { Json } from '../../graph/index.js'
import type { ClaimItem, ReadOptions, Source } from '../source.js'
import { withRejections } from './csv.js'
import { decodeText } from './encoding.js'
import { fileBytes } from './file-bytes.js'
import { LISTS, recordContext, recordOptions, recordReader, recordsIn, type RecordReader } from './records.js'

/** The parser builds a tree of about 140 times the size of the text. */
const LIMIT = 5 * 1024 * 1024
/** Aliases resolved in one document: records refer by ids, not by anchors. */
const MOST_ALIASES = 100

/** Claims, entities, register records in YAML. */
export const yaml: Source = {
  name: 'yaml',
  extensions: ['yaml', 'yml'],
  options: recordOptions,
  describe: 'Claims, entities or ROR records in YAML, also several documents in one file',
  read: (input, options) => withRejections(input, readDocuments(input, options))
}

async function* readDocuments(file: string, options: ReadOptions): AsyncGenerator<ClaimItem> {
  const read = await fileBytes(file, LIMIT, options.signal)
  if ('rejected' in read) return yield read
  const decoded = decodeText(read.bytes)
  if ('reason' in decoded) return yield { rejected: { file, reason: decoded.reason } }
  const reader = recordReader(recordContext(file, options))
  let found = 0
  for (const item of documentItems(file, decoded.text, 1, reader)) {
    options.signal?.throwIfAborted()
    found++
    yield item
  }
  if (!found) yield { rejected: { file, reason: 'there is no record in the file' } }
}

function* documentItems(file: string, text: string, firstLine: number, read: RecordReader): Generator<ClaimItem> {
  const lines = new LineCounter()
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  for (const document of Array.isArray(parsed) ? parsed : []) {
    const at = (offset: number) => lines.linePos(offset).line + firstLine - 1
    const error = document.errors[0]
    if (!error) {
      yield* recordItems(file, document, at, read)
      continue
    }
    const [start, , end] = document.range
    const items = itemsOfList(text.slice(start, end))
    if (!items) yield { rejected: { file, row: at(error.pos[0]), reason: `is no YAML: ${error.message}` } }
    // What is wrong in one item of a list costs that item only.
    else for (const { offset, item } of items) yield* documentItems(file, item, at(start + offset), read)
  }
}

function* recordItems(
  file: string,
  document: Document,
  at: (offset: number) => number,
  read: RecordReader
): Generator<ClaimItem> {
  const { contents } = document
  const start = contents?.range?.[0] ?? 0
  const value = valueOf(document)
  if ('reason' in value) return yield { rejected: { file, row: at(start), reason: value.reason } }
  if (value.value === null) return
  const starts = (listIn(contents)?.items ?? []).map(
    (item) => (item as { range?: [number] } | null)?.range?.[0] ?? start
  )
  for (const [i, record] of recordsIn(value.value).entries()) yield* read(record, { row: at(starts[i] ?? start) })
}

/** The list whose items `recordsIn` takes for the records. */
function listIn(contents: Document['contents']): YAMLSeq | undefined {
  if (isSeq(contents)) return contents
  const lists = isMap(contents) ? LISTS.map((key) => contents.get(key)) : []
  return lists.find((each) => isSeq(each))
}

function valueOf(document: Document): { readonly value: Json } | { readonly reason: string } {
  try {
    return { value: (document.toJS({ maxAliasCount: MOST_ALIASES }) ?? null) as Json }
  } catch (error) {
    return { reason: `cannot be resolved: ${(error as Error).message}` }
  }
}

/** The items of a list whose dashes stand at the margin, when there are several; null for any other text. */
function itemsOfList(text: string): { readonly offset: number; readonly item: string }[] | null {
  const starts = [...text.matchAll(/^- /gm)].map(({ index }) => index)
  if (starts.length < 2) return null
  return starts.map((offset, i) => ({ offset, item: text.slice(offset, starts[i + 1]) }))
}
