import { resolve } from 'node:path'
import type { Rejection } from '../../ingest/index.js'
import { openClient } from '../client.js'
import { describeRejection } from '../rejections.js'
import { required } from './call-options.js'
import type { Command } from './command.js'

const INGEST = `mutation ($path: String!) {
  ingest(input: { path: $path }) { report {
    claims added removed unchanged
    rejected { file row page column value reason }
    files { name rows loaded rejected }
  } }
}`

interface Report {
  readonly added: number
  readonly removed: number
  readonly unchanged: number
  readonly rejected: readonly { [K in keyof Rejection]: Rejection[K] | null }[]
}

export const ingest: Command = {
  name: 'ingest',
  usage: '<folder>',
  help: 'Take in a folder of catalogue tables; the same folder again replaces what it delivered',
  options: {},
  async run(call) {
    const path = resolve(required(call, 0, 'a folder of catalogue tables'))
    const client = await openClient(call.settings, { write: true, meaning: false })
    try {
      call.output.progress(`Reading ${path}`)
      const { report } = await client.ask<{ report: Report }>(INGEST, { path })
      const { added, removed, unchanged, rejected } = report
      for (const given of rejected) {
        const rejection = Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== null)
        ) as unknown as Rejection
        call.output.item({ rejected: rejection }, `not taken in: ${describeRejection(rejection)}`)
      }
      call.output.report(
        report,
        `${added} claims added, ${removed} taken away, ${unchanged} unchanged; ${rejected.length} rejected`
      )
      return rejected.length ? 2 : 0
    } finally {
      await client.close()
    }
  }
}
