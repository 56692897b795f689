import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { InvalidError, NotFoundError } from '../../errors.js'
import type { SearchDocument } from '../search-index.js'

/** A retrieval test collection: documents, queries, and for each query the grades of the documents judged. */
export interface Collection {
  documents: SearchDocument[]
  queries: { id: string; text: string }[]
  /** Null where the folder has no judgments: the collection can be ranked, not scored. */
  judgments: Map<string, Map<string, number>> | null
}

/** Each also `.gz`. */
const QRELS = ['qrels.tsv', 'qrels.txt', 'qrels/test.tsv', 'qrels/dev.tsv', 'qrels/train.tsv']

/**
 * Reads a folder in the layout of BEIR: `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` or `qrels/test.tsv` (each also `.gz`),
 * with or without heading, in BEIR's three columns or TREC's four. Of a judged collection only queries with something relevant are
 * kept, of records with one id the last.
 * @throws NotFoundError where a file is missing, InvalidError where one cannot be read or the judgments are those of another collection.
 */
export function readCollection(folder: string): Collection {
  const documents = readRecords(folder, 'corpus.jsonl').map(documentOf)
  const queries = readRecords(folder, 'queries.jsonl').map(({ id, text, title }) => ({ id, text: text || title }))
  const judgments = readJudgments(folder)
  if (!judgments) return { documents, queries, judgments }
  const ids = new Set(documents.map(({ id }) => id))
  const answerable = ({ id }: { id: string }): boolean =>
    [...(judgments.get(id)?.values() ?? [])].some((grade) => grade > 0)
  const judged = queries.filter(answerable)
  if (!judged.some(({ id }) => [...judgments.get(id)!.keys()].some((document) => ids.has(document))))
    throw new InvalidError(
      `The judgments in ${folder} name no query of queries.jsonl with a document of corpus.jsonl; ids have to be the same in all three`,
      { path: folder }
    )
  return { documents, queries: judged, judgments }
}

interface CollectionRecord {
  id: string
  title: string
  text: string
}

const documentOf = ({ id, title, text }: CollectionRecord): SearchDocument => ({
  id,
  kind: 'Document',
  names: title.trim() ? [title] : [],
  text,
  context: [],
  facets: {}
})

function readRecords(folder: string, file: string): CollectionRecord[] {
  const path = [file, `${file}.gz`].map((name) => join(folder, name)).find((name) => existsSync(name))
  if (!path)
    throw new NotFoundError(
      `${join(folder, file)} is not there; a collection has corpus.jsonl, queries.jsonl and qrels.tsv`,
      {
        path: join(folder, file)
      }
    )
  const records = new Map<string, CollectionRecord>()
  for (const [i, line] of lines(path).entries()) {
    const record = parse(line, `${file}, line ${i + 1}`)
    const id = record['_id'] ?? record['id']
    if (id === undefined || id === null)
      throw new InvalidError(`${file}, line ${i + 1} has no "_id" or "id"`, { path: file, row: i + 1 })
    records.set(String(id), { id: String(id), title: textOf(record['title']), text: textOf(record['text']) })
  }
  return [...records.values()]
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function parse(line: string, where: string): Record<string, unknown> {
  const reject = (cause?: unknown): InvalidError =>
    new InvalidError(`${where} is no JSON object: ${line.slice(0, 80)}`, { path: where }, { cause })
  let record: unknown
  try {
    record = JSON.parse(line)
  } catch (cause) {
    throw reject(cause)
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw reject()
  return record as Record<string, unknown>
}

function readJudgments(folder: string): Collection['judgments'] {
  const file = judgmentsFile(folder)
  if (!file) return null
  const judgments = new Map<string, Map<string, number>>()
  for (const line of lines(file)) {
    // Between tabs an id may have spaces.
    const cells = line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : line.trim().split(/\s+/)
    const [query, document, grade] = cells.length === 4 ? [cells[0], cells[2], cells[3]] : cells
    // A heading is a line whose grade is not a number.
    if (!query || !document || !grade || Number.isNaN(Number(grade))) continue
    judgments.set(query, (judgments.get(query) ?? new Map<string, number>()).set(document, Number(grade)))
  }
  if (judgments.size === 0)
    throw new InvalidError(`${file} holds no judgments; write query id, document id and grade parted by tabs`, {
      path: file
    })
  return judgments
}

/** The known places in their order, else the one other file in `qrels/`. */
function judgmentsFile(folder: string): string | undefined {
  const known = QRELS.flatMap((name) => [name, `${name}.gz`])
    .map((name) => join(folder, name))
    .find((path) => existsSync(path))
  if (known) return known
  const inside = join(folder, 'qrels')
  const others = existsSync(inside) ? readdirSync(inside).filter((name) => /\.(tsv|txt)(\.gz)?$/.test(name)) : []
  return others.length === 1 ? join(inside, others[0]!) : undefined
}

function lines(file: string): string[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? unpacked(bytes, file) : bytes).toString('utf8').replace(/^\ufeff/, '')
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

function unpacked(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw new InvalidError(`${file} is no whole gzip file`, { path: file }, { cause })
  }
}
