#!/usr/bin/env node
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { closest, InvalidError } from '../graph/index.js'
import type { Command, ExitCode, Output } from './commands/command.js'
import { COMMANDS } from './commands/index.js'
import { jsonOutput, textOutput } from './commands/output.js'
import { isMeant } from './errors.js'
import { flagOf, readSettings, SETTINGS } from './settings.js'
import { VERSION } from './version.js'

const [first, ...others] = process.argv.slice(2)
const isNamed = first !== undefined && !first.startsWith('-')
process.exitCode = await main(isNamed ? first : 'serve', isNamed ? others : process.argv.slice(2))

async function main(name: string, args: readonly string[]): Promise<ExitCode> {
  if (name === 'help' || args.includes('--help')) {
    return help(name === 'help' ? args.find((arg) => !arg.startsWith('-')) : isNamed ? name : undefined)
  }
  if (args.includes('--version')) {
    process.stdout.write(`${VERSION}\n`)
    return 0
  }
  const output = args.includes('--json') ? jsonOutput : textOutput
  try {
    const command = await commandNamed(name)
    const { values, positionals } = parsed(command, args)
    return await command.run({ settings: readSettings(process.env, values), positionals, options: values, output })
  } catch (error) {
    return failed(error, output)
  }
}

/** Of one command, or of all. */
async function help(about: string | undefined): Promise<ExitCode> {
  const { cliHelp, commandHelp } = await import('./cli-reference.js')
  try {
    process.stdout.write(about === undefined ? await cliHelp() : commandHelp(await commandNamed(about)))
    return 0
  } catch (error) {
    return failed(error, textOutput)
  }
}

async function commandNamed(name: string): Promise<Command> {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!()
  const near = closest(name, Object.keys(COMMANDS))
  throw new InvalidError(
    `There is no command "${name}"${near ? `; did you mean "${near}"?` : ''} "sangam help" lists them`,
    { path: 'command', value: name }
  )
}

function parsed(command: Command, args: readonly string[]) {
  const settings = Object.values(SETTINGS).map((setting) => [flagOf(setting), { type: 'string' as const }])
  const own = Object.entries(command.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }])
  const options = Object.fromEntries([...settings, ...own, ['json', { type: 'boolean' }]]) as NonNullable<
    ParseArgsConfig['options']
  >
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    return { values: values as Record<string, string | boolean | string[] | undefined>, positionals }
  } catch (error) {
    throw new InvalidError(`${(error as Error).message}. "sangam help" lists the flags`, { path: 'flags' })
  }
}

/** What is meant for people is shown as it is; a defect with its trace. */
function failed(error: unknown, output: Output): ExitCode {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  process.stderr.write(`${isMeant(error) ? message : (stack ?? message)}\n`)
  if (output === jsonOutput)
    output.report({ error: { ...(isMeant(error) && { ...error.details, code: error.code }), message } }, '')
  return 1
}
