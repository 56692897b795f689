import { InvalidError, SangamError } from '../../graph/index.js'
import { buildGazetteer, extract as extractFrom, knownEntities, readTexts, type Rejection } from '../../ingest/index.js'
import { describeRejection } from '../rejections.js'
import { one } from './call-options.js'
import type { Command } from './command.js'

export const extract: Command = {
  name: 'extract',
  usage: '<file>…',
  help: 'Show what would be found in documents, against the names of the catalogue; writes nothing',
  options: {
    kind: { type: 'string', value: '<format>', help: 'Format of the input; auto (the default) goes by the content' }
  },
  async run(call) {
    const { settings, positionals, output } = call
    if (!positionals.length) throw new InvalidError('extract: name at least one file', { path: 'file' })
    const gazetteer = buildGazetteer(await knownEntities(settings.catalogueDir))
    let [read, failed] = [0, 0]
    const refuse = (rejection: Rejection) => {
      failed++
      output.progress(`not read: ${describeRejection(rejection)}`)
    }
    for (const file of positionals) {
      try {
        for await (const { text, name } of readTexts(file, one(call, 'kind'), refuse)) {
          const found = extractFrom(text, { gazetteer, document: name })
          read++
          // The slug stands by itself too, as scorers of extractions want it.
          const entities = found.entities.map((entity) => ({
            ...entity,
            slug: entity.id.slice(entity.id.indexOf(':') + 1)
          }))
          output.item(
            { ...found, entities },
            `${file}: ${found.entities.length} entities, ${found.relations.length} relations, ${found.figures.length} figures`
          )
        }
      } catch (error) {
        if (!(error instanceof SangamError)) throw error
        refuse({ file, reason: error.message })
      }
    }
    if (!read) return 1
    return failed ? 2 : 0
  }
}
