import { resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { ConflictError } from '../../graph/index.js'
import { backup as writeBackup } from '../moving/backup.js'
import { restore as readBackup } from '../moving/restore.js'
import { graphOptions } from '../open-settings.js'
import { required } from './call-options.js'
import type { Command } from './command.js'
import { countedProgress } from './counted-progress.js'

const force = { type: 'boolean', help: 'Replace what is there' } as const

export const backup: Command = {
  name: 'backup',
  usage: '<file>',
  help: 'Copy the store into one file, also while the server runs: SQLite of an embedded store, compressed claims of Neo4j',
  options: { force },
  async run(call) {
    const file = resolve(required(call, 0, 'the file to write'))
    if (existsSync(file) && !call.options['force'])
      throw new ConflictError(`${file} is there already; --force replaces it`, { path: 'file', value: file })
    const { claims, hash } = await writeBackup(graphOptions(call.settings), file)
    call.output.report({ file, claims, hash }, `${claims} claims with the hash ${hash} are in ${file}`)
    return 0
  }
}

export const restore: Command = {
  name: 'restore',
  usage: '<file>',
  help: 'Bring a backup back, checked by its hash; a store that holds claims is kept unless --force is given',
  options: { force },
  async run(call) {
    const file = resolve(required(call, 0, 'the backup to read'))
    const { claims, hash } = await readBackup({
      options: graphOptions(call.settings),
      file,
      force: call.options['force'] === true,
      onRestored: countedProgress(call.output, 'restored')
    })
    call.output.report({ file, claims, hash }, `${claims} claims with the hash ${hash} are back`)
    return 0
  }
}
