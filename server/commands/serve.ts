import { serve as runServer } from '../serve.js'
import type { Command } from './command.js'

export const serve: Command = {
  name: 'serve',
  usage: '',
  help: 'Server and explorer; the default',
  options: {},
  async run({ settings }) {
    await runServer(settings)
    return 0
  }
}
