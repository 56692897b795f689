#!/usr/bin/env node
import { serve } from './serve.js'
import { readSettings } from './settings.js'
import { parseArgs } from 'node:util'
import { SETTINGS, flagOf } from './settings.js'
const { values } = parseArgs({ allowPositionals: true, options: Object.fromEntries(Object.values(SETTINGS).map((s) => [flagOf(s), { type: 'string' as const }])) })
try {
  await serve(readSettings(process.env, values))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
