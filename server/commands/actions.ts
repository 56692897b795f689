import { InvalidError } from '../../graph/index.js'
import { openClient, type Client } from '../client.js'
import type { Command, CommandCall, ExitCode } from './command.js'

/** One of the things a command can do, named by the first word after it. */
export interface Action {
  /** Whether it changes the graph. */
  readonly write: boolean
  readonly run: (call: CommandCall, client: Client) => Promise<ExitCode>
}

/** Runs the action that is named, `list` where none is; `command` is its name. */
export function runAction(command: string, actions: Readonly<Record<string, Action>>): Command['run'] {
  return async (call) => {
    const name = call.positionals[0] ?? 'list'
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action)
      throw new InvalidError(`${command}: "${name}" is none of ${Object.keys(actions).join(', ')}`, {
        path: command,
        value: name
      })
    const client = await openClient(call.settings, { write: action.write, meaning: false })
    try {
      return await action.run(call, client)
    } finally {
      await client.close()
    }
  }
}
