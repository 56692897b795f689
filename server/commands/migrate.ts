import { copyClaims, InvalidError, lockFolder, openStore, type StoreOptions } from '../../graph/index.js'
import { graphOptions } from '../open-settings.js'
import { one } from './call-options.js'
import type { Command, CommandCall } from './command.js'
import { countedProgress } from './counted-progress.js'

const STORES = ['embedded', 'neo4j'] as const
type StoreName = (typeof STORES)[number]

export const migrate: Command = {
  name: 'migrate',
  usage: '--from embedded --to neo4j',
  help: 'Copy every claim to an empty store and compare the hashes; the same command goes on where it was interrupted',
  options: {
    from: { type: 'string', value: STORES.join('|'), help: 'The store to read: that of DATA_DIR, or of NEO4J_URI' },
    to: { type: 'string', value: STORES.join('|'), help: 'The store to fill' }
  },
  async run(call) {
    const [from, to] = [storeNamed(call, 'from'), storeNamed(call, 'to')]
    if (from === to) throw new InvalidError(`--to: "${to}" is where --from reads`, { path: 'to', value: to })
    // A server of the embedded store would not see what is written, nor stop writing while it is read.
    const lock = lockFolder(call.settings.dataDir)
    const source = await openStore(optionsOf(call, from))
    try {
      const target = await openStore(optionsOf(call, to))
      try {
        const { resumed, written, hash } = await copyClaims(source, target, countedProgress(call.output, 'copied'))
        const again = resumed ? `${resumed} were there, ` : ''
        call.output.report(
          { from, to, resumed, written, hash },
          `${again}${written} claims copied; both stores have the hash ${hash}`
        )
        return 0
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
      lock.release()
    }
  }
}

function storeNamed(call: CommandCall, flag: 'from' | 'to'): StoreName {
  const text = one(call, flag)
  const name = STORES.find((each) => each === text)
  if (name) return name
  throw new InvalidError(`--${flag}: ${text ? `"${text}" is not` : 'give'} one of ${STORES.join(', ')}`, {
    path: flag,
    value: text ?? null
  })
}

function optionsOf({ settings }: CommandCall, store: StoreName): StoreOptions {
  const { neo4j, ...embedded } = graphOptions(settings)
  if (store === 'embedded') return embedded
  if (neo4j) return { ...embedded, neo4j }
  throw new InvalidError('Name the Neo4j server with NEO4J_URI or --neo4j-uri', { path: 'NEO4J_URI', value: null })
}
