import { InvalidError } from '../../graph/index.js'
import type { Command } from './command.js'

/** What can be measured, loaded when it is asked for. */
const MEASURES: Readonly<Record<string, () => Promise<Command['run']>>> = {
  retrieval: async () => (await import('./eval/retrieval.js')).retrieval,
  affiliation: async () => (await import('./eval/affiliation.js')).affiliation,
  extraction: async () => (await import('./eval/extraction.js')).extraction,
  pairs: async () => (await import('./eval/pairs.js')).pairs
}

export const evaluate: Command = {
  name: 'eval',
  usage:
    'retrieval <beir-folder> | affiliation <gold> --registry <file> | extraction <gold-folder> | pairs <er-pairs.csv>',
  help: 'Measure search, resolution of names or extraction on anyone’s labelled collection',
  options: {
    registry: {
      type: 'string',
      value: '<file>',
      help: 'Registry records, one JSON record a line (affiliation, pairs)'
    },
    run: { type: 'string', value: '<file>', help: 'Write the hybrid ranking of each query to this file (retrieval)' }
  },
  async run({ positionals: [name, ...positionals], ...call }) {
    const measure = name !== undefined && Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined
    if (!measure)
      throw new InvalidError(
        `eval: ${name ? `"${name}" is none of` : 'name one of'} ${Object.keys(MEASURES).join(', ')}`,
        {
          path: 'eval',
          value: name
        }
      )
    return (await measure())({ ...call, positionals })
  }
}
