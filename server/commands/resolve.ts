import { createInterface } from 'node:readline'
import { InvalidError } from '../../graph/index.js'
import { buildRegistryIndex, readRegistry, resolveAffiliation } from '../../ingest/index.js'
import type { Command } from './command.js'

export const resolve: Command = {
  name: 'resolve',
  usage: '--registry <ror.jsonl[.gz]>',
  help: 'Find the registry ids that affiliation strings on stdin name (lines, or JSONL {id, affiliation})',
  options: { registry: { type: 'string', value: '<file>', help: 'Registry records, one JSON record a line' } },
  async run({ options, output }) {
    const file = options['registry']
    if (typeof file !== 'string')
      throw new InvalidError('resolve: name the registry with --registry <file>', { path: 'registry' })
    const { records, rejected } = readRegistry(file)
    if (rejected.length) output.progress(`${file}: ${rejected.length} lines could not be read`)
    const index = buildRegistryIndex(records)
    let line = 0
    for await (const text of createInterface({ input: process.stdin })) {
      line++
      if (!text.trim()) continue
      const { id, affiliation } = stringOf(text, line)
      const answer = { id, ...resolveAffiliation(affiliation, index) }
      output.item(answer, `${id}\t${answer.ids.join(' ') || 'none'}`)
    }
    return rejected.length ? 2 : 0
  }
}

/** A line as it stands, or a JSON record. */
function stringOf(text: string, line: number): { id: string; affiliation: string } {
  if (!text.startsWith('{')) return { id: String(line), affiliation: text }
  const record = parsed(text, line)
  if (typeof record.affiliation !== 'string') {
    throw new InvalidError(`stdin line ${line}: "affiliation" is missing; write {"id": …, "affiliation": "…"}`, {
      path: `line ${line}`
    })
  }
  return { id: String(record.id ?? line), affiliation: record.affiliation }
}

function parsed(text: string, line: number): { id?: unknown; affiliation?: unknown } {
  try {
    return JSON.parse(text) as { id?: unknown; affiliation?: unknown }
  } catch {
    throw new InvalidError(`stdin line ${line} is not JSON: ${text.slice(0, 80)}`, { path: `line ${line}` })
  }
}
