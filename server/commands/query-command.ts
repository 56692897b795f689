import { openClient } from '../client.js'
import type { Command, CommandCall } from './command.js'
import { SCOPE_OPTIONS, scopeFrom } from './scope-options.js'

/** A value as programs get it and as people read it. */
export interface Printed {
  readonly value: unknown
  readonly text: string
}

/** A command that asks the API one question and prints what it answers. */
export interface QueryCommand<Answer> extends Omit<Command, 'run'> {
  /** A query of one field, with a variable `$scope: Scope`. */
  readonly query: string
  /** @throws InvalidError for a flag or word that cannot be read. */
  readonly variables: (call: CommandCall) => Record<string, unknown>
  /** Whether the answer needs vectors, which may have to be computed first. */
  readonly meaning?: (call: CommandCall) => boolean
  readonly items: (answer: Answer) => readonly Printed[]
  /** A version of the graph is added to what it says. */
  readonly report: (answer: Answer) => Printed & { readonly value: object }
}

/** What is printed last, to be cited: with the version of the graph that answered. */
export const cited = (text: string, graphVersion: number): string => `${text} (graph version ${graphVersion})`

/** The command; it answers from the running server of the data folder, or opens the folder itself. */
export function queryCommand<Answer>(declared: QueryCommand<Answer>): Command {
  const { query, variables, meaning, items, report, ...command } = declared
  return {
    ...command,
    options: { ...command.options, ...SCOPE_OPTIONS },
    async run(call) {
      const asked = { ...variables(call), scope: scopeFrom(call) }
      const client = await openClient(call.settings, { write: false, meaning: meaning?.(call) ?? false })
      try {
        const { answer, graphVersion } = await client.askCited<Answer>(query, asked)
        for (const { value, text } of items(answer)) call.output.item(value, text)
        const { value, text } = report(answer)
        call.output.report({ ...value, graphVersion }, cited(text, graphVersion))
        return 0
      } finally {
        await client.close()
      }
    }
  }
}
