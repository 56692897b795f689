import { resolve } from 'node:path'
import { InvalidError, type KnowledgeGraph } from '../../graph/index.js'
import type { ExportFormat } from '../export/export-format.js'
import { FORMATS } from '../export/formats.js'
import { writeToPath, writeToStdout } from '../export/write-files.js'
import { fillStore } from '../fill-store.js'
import { createLog } from '../log.js'
import { openFromSettings } from '../open-settings.js'
import { filterFrom, many, one, type GivenFilter } from './call-options.js'
import type { Command, CommandCall } from './command.js'

const NAMES = Object.keys(FORMATS)

/** Addresses that claim no host. */
const BASE = 'urn:sangam:'

export const exportCommand: Command = {
  name: 'export',
  usage: `--format ${NAMES.join('|')}`,
  help: 'Write the graph, or the entities that pass the filters with what lies between them, to stdout or a path',
  options: {
    format: { type: 'string', value: NAMES.join('|'), help: formatsHelp() },
    out: { type: 'string', value: '<path>', help: 'File to write, or folder where the format has several files' },
    base: { type: 'string', value: '<address>', help: `What addresses of linked data begin with (${BASE})` },
    kind: { type: 'string', multiple: true, value: '<kind>', help: 'Only entities of this kind' },
    state: { type: 'string', multiple: true, value: '<place>', help: 'Only those in this state' },
    cluster: { type: 'string', multiple: true, value: '<cluster>', help: 'Only those of this cluster' },
    domain: { type: 'string', multiple: true, value: '<domain>', help: 'Only those of this domain' },
    type: { type: 'string', multiple: true, value: '<type>', help: 'Only those of this type' },
    readiness: { type: 'string', multiple: true, value: '<stage>', help: 'Only those that have come this far' }
  },
  async run(call) {
    const format = formatOf(call)
    const where = whereOf(call, format)
    const out = one(call, 'out')
    if (format.onlyWhole && !out) throw new InvalidError('--out: name the folder to write to', { path: 'out' })
    const graph = await opened(call, where)
    try {
      const { hash } = await graph.meta()
      const files = format.files(await graph.select(where), { base: one(call, 'base') ?? BASE, hash })
      if (out) {
        const written = await writeToPath(resolve(out), files)
        call.output.report({ files: written, hash }, written.join('\n'))
      } else {
        const [[, text], ...others] = Object.entries(files) as [[string, AsyncIterable<string>]]
        await writeToStdout(text)
        for (const [name] of others as [string][]) call.output.progress(`${name} is written with --out <folder>`)
      }
      return 0
    } finally {
      await graph.close()
    }
  }
}

function formatsHelp(): string {
  return `How to write (jsonl): ${NAMES.map((name) => `${name}: ${FORMATS[name]!.help}`).join('; ')}`
}

function formatOf(call: CommandCall): ExportFormat {
  const name = one(call, 'format') ?? 'jsonl'
  if (Object.hasOwn(FORMATS, name)) return FORMATS[name]!
  throw new InvalidError(`--format: "${name}" is none of ${NAMES.join(', ')}`, { path: 'format', value: name })
}

function whereOf(call: CommandCall, { onlyWhole }: ExportFormat): GivenFilter & { readonly kinds?: readonly string[] } {
  const kinds = many(call, 'kind')
  const where = { ...filterFrom(call), ...(kinds.length && { kinds }) }
  const [filter] = Object.keys(where)
  if (!onlyWhole || !filter) return where
  throw new InvalidError('This format writes the whole graph; leave the filters out', { path: filter })
}

/** Words alone are enough: nothing is asked by meaning. The index is needed to filter only. */
async function opened({ settings }: CommandCall, where: object): Promise<KnowledgeGraph> {
  const graph = await openFromSettings({ ...settings, embeddingModel: null })
  const { version } = await graph.meta()
  const log = createLog(settings.logLevel === 'info' ? 'warn' : settings.logLevel)
  if (version === 0) await fillStore(graph, settings, log)
  else if (Object.keys(where).length) await graph.ready()
  return graph
}
