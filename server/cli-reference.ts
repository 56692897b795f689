import { COMMANDS } from './commands/index.js'
import type { Command } from './commands/command.js'
import { flagOf, SETTINGS, type Setting } from './settings.js'

/** Text of `sangam help`. */
export async function cliHelp(): Promise<string> {
  const commands = await allCommands()
  return [
    "sangam: knowledge graph and semantic search over India's Science & Technology Clusters",
    '',
    ...commands.flatMap((command) => [
      `  sangam ${command.name} ${command.usage}`.trimEnd(),
      `      ${command.help}`,
      ...optionLines(command)
    ]),
    '',
    'Every command takes --json (one JSON value a line on stdout, the last one is the report) and the settings:',
    ...Object.values<Setting>(SETTINGS).map((setting) => `  --${flagOf(setting).padEnd(18)} ${setting.help}`),
    ''
  ].join('\n')
}

/** Text of `sangam help <command>`. */
export function commandHelp(command: Command): string {
  return [
    `sangam ${command.name} ${command.usage}`.trimEnd(),
    `    ${command.help}`,
    ...optionLines(command),
    '',
    'Also --json (one JSON value a line on stdout, the last one is the report), and the settings: "sangam help" lists them.',
    ''
  ].join('\n')
}

function optionLines({ options }: Command): string[] {
  return Object.entries(options).map(
    ([name, { value, help }]) => `      --${`${name} ${value ?? ''}`.padEnd(30)} ${help}`
  )
}

/** The text of docs/cli.md. */
export async function cliMarkdown(): Promise<string> {
  const commands = await allCommands()
  const rows = commands.flatMap((command) => [
    `| \`sangam ${`${command.name} ${command.usage}`.trim().replaceAll('|', '\\|')}\` | ${command.help} |`,
    ...Object.entries(command.options).map(
      ([name, { value = '', help }]) => `| \`--${`${name} ${value}`.trim().replaceAll('|', '\\|')}\` | ${help} |`
    )
  ])
  return [
    '# Command line',
    '',
    'Every command takes `--json`: one JSON value a line on stdout, the last one is the report; progress goes to stderr. Exit codes: 0 all done, 2 some of the input was rejected, 1 failed. Settings (docs/settings.md) may be given as flags.',
    '',
    '| command or flag | does |',
    '|---|---|',
    ...rows,
    ''
  ].join('\n')
}

/** The text of docs/settings.md. */
export function settingsMarkdown(): string {
  const rows = Object.values<Setting>(SETTINGS).map((setting) => {
    const shown = setting.help.includes('(default:') || !setting.default ? '' : `\`${setting.default}\``
    return `| \`${setting.name}\` | \`--${flagOf(setting)}\` | ${shown} | ${setting.help.replaceAll('|', '\\|')} |`
  })
  return [
    '# Settings',
    '',
    'From the environment, or as a flag, which wins. A wrong value stops the start.',
    '',
    '| name | flag | default | meaning |',
    '|---|---|---|---|',
    ...rows,
    ''
  ].join('\n')
}

function allCommands(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()))
}
