import type { Json } from '../../graph/index.js'
import type { ClaimItem, ReadOptions, Source } from '../source.js'
import { withRejections } from './csv.js'
import { TEXT_LIMIT } from './file-bytes.js'
import { fileLines } from './file-lines.js'
import { recordContext, recordOptions, recordReader, recordsIn } from './records.js'

/** Claims, entities, register records as JSON values. */
export const json: Source = {
  name: 'json',
  extensions: ['json', 'jsonl', 'ndjson', 'json.gz', 'jsonl.gz'],
  options: recordOptions,
  describe: 'Claims, entities or ROR records in JSON or JSON Lines, also gzipped',
  read: (input, options) => withRejections(input, readRecords(input, options))
}

const LINES = /\.(jsonl|ndjson)(\.gz)?$/i

/** One value a line is read line by line, whatever its size; any other file is read as a whole, up to `TEXT_LIMIT`. */
async function* readRecords(input: string, options: ReadOptions): AsyncGenerator<ClaimItem> {
  const whole = LINES.test(input) ? null : await wholeText(input, options.signal)
  const parsed = whole === null ? null : parse(whole.text)
  if (whole === null || parsed === null) return yield* readLines(input, options)
  if ('value' in parsed) return yield* readList(input, parsed.value, options)
  const [first = ''] = whole.text.trimStart().split('\n', 1)
  if ('value' in parse(first)) return yield* readLines(input, options)
  const large = `more than ${TEXT_LIMIT / 1024 / 1024} MB in one value; write one record a line and call it .jsonl`
  yield { rejected: { file: input, reason: whole.cut ? large : parsed.reason } }
}

/** The text, cut off once it is larger than a whole value may be. */
async function wholeText(input: string, signal?: AbortSignal): Promise<{ text: string; cut: boolean }> {
  const lines: string[] = []
  let size = 0
  for await (const line of fileLines(input, signal)) {
    lines.push(line)
    size += line.length + 1
    if (size > TEXT_LIMIT) return { text: lines.join('\n'), cut: true }
  }
  return { text: lines.join('\n'), cut: false }
}

function* readList(file: string, value: Json, options: ReadOptions): Generator<ClaimItem> {
  const read = recordReader(recordContext(file, options))
  const records = recordsIn(value)
  if (!records.length) yield { rejected: { file, reason: 'there is no record in the file' } }
  for (const [i, record] of records.entries()) {
    options.signal?.throwIfAborted()
    yield* read(record, { row: i + 1 })
  }
}

async function* readLines(file: string, options: ReadOptions): AsyncGenerator<ClaimItem> {
  const read = recordReader(recordContext(file, options))
  let [row, found] = [0, 0]
  for await (const line of fileLines(file, options.signal)) {
    row++
    if (!line.trim()) continue
    found++
    options.signal?.throwIfAborted()
    const parsed = parse(line)
    if ('value' in parsed) yield* read(parsed.value, { row })
    else yield { rejected: { file, row, value: line.slice(0, 80), reason: parsed.reason } }
  }
  if (!found) yield { rejected: { file, reason: 'there is no record in the file' } }
}

function parse(text: string): { readonly value: Json } | { readonly reason: string } {
  if (!text.trim()) return { reason: 'there is no record in the file' }
  try {
    return { value: JSON.parse(text) as Json }
  } catch (error) {
    // The message of the parser quotes the text, which may be long.
    return { reason: `is no JSON: ${(error as Error).message.slice(0, 160)}` }
  }
}
