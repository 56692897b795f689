import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidError, NotFoundError } from '../../errors.js'
import type { SearchDocument } from '../search-index.js'

/** A retrieval test collection: documents, queries, and for each query the grades of the documents judged. */
export interface Collection {
  documents: SearchDocument[]
  queries: { id: string; text: string }[]
  judgments: Map<string, Map<string, number>>
}

/** Reads a folder in the layout of BEIR: `corpus.jsonl`, `queries.jsonl`, and `qrels.tsv` or `qrels/test.tsv`. Only judged queries are kept. */
export function readCollection(folder: string): Collection {
  const judgments = readJudgments(folder)
  const documents = readRecords(folder, 'corpus.jsonl').map(({ id, title, text }) => ({
    id,
    kind: 'Document',
    names: title ? [title] : [],
    text,
    context: [],
    facets: {}
  }))
  const queries = readRecords(folder, 'queries.jsonl').filter(({ id }) => judgments.has(id))
  return { documents, queries: queries.map(({ id, text }) => ({ id, text })), judgments }
}

function readRecords(folder: string, file: string): { id: string; title: string; text: string }[] {
  return lines(join(folder, file)).map((line, i) => {
    const record = parse(line, `${file}, line ${i + 1}`)
    const id = record['_id'] ?? record['id']
    if (id === undefined)
      throw new InvalidError(`${file}, line ${i + 1} has no "_id" or "id"`, { path: file, row: i + 1 })
    return { id: String(id), title: String(record['title'] ?? ''), text: String(record['text'] ?? '') }
  })
}

function parse(line: string, where: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch (cause) {
    throw new InvalidError(`${where} is not JSON: ${line.slice(0, 80)}`, { path: where }, { cause })
  }
}

function readJudgments(folder: string): Map<string, Map<string, number>> {
  const file = ['qrels.tsv', 'qrels/test.tsv'].map((name) => join(folder, name)).find((path) => existsSync(path))
  if (!file)
    throw new NotFoundError(`${folder} has neither qrels.tsv nor qrels/test.tsv; a collection needs judgments`, {
      path: folder
    })
  const judgments = new Map<string, Map<string, number>>()
  for (const line of lines(file)) {
    const [query, document, grade] = line.split('\t')
    // A heading is a line whose grade is not a number.
    if (!query || !document || Number.isNaN(Number(grade))) continue
    judgments.set(query, (judgments.get(query) ?? new Map<string, number>()).set(document, Number(grade)))
  }
  return judgments
}

function lines(file: string): string[] {
  if (!existsSync(file))
    throw new NotFoundError(`${file} is not there; a collection has corpus.jsonl, queries.jsonl and qrels.tsv`, {
      path: file
    })
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}
