import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { InvalidError } from '../../graph/index.js'
import { buildGazetteer, extract as extractFrom, knownEntities } from '../../ingest/index.js'
import type { Command } from './command.js'

export const extract: Command = {
  name: 'extract',
  usage: '<file>…',
  help: 'Show what would be found in texts, against the names of the catalogue; writes nothing',
  options: {},
  async run({ settings, positionals, output }) {
    if (!positionals.length) throw new InvalidError('extract: name at least one text file', { path: 'file' })
    const gazetteer = buildGazetteer(await knownEntities(settings.catalogueDir))
    let failed = 0
    for (const file of positionals) {
      const text = await readFile(file, 'utf8').catch((error: Error) => {
        output.progress(`${file}: cannot be read (${error.message})`)
        failed++
        return null
      })
      if (text === null) continue
      const found = extractFrom(text, { gazetteer, document: basename(file) })
      output.item(
        found,
        `${file}: ${found.entities.length} entities, ${found.relations.length} relations, ${found.figures.length} figures`
      )
    }
    if (failed === positionals.length) return 1
    return failed ? 2 : 0
  }
}
