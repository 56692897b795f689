import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsMarkdown } from './cli-reference.js'
import { openFromSettings } from './open-settings.js'
import { readSettings, SETTINGS } from './settings.js'

describe('settings', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      neo4jUri: null,
      search: null,
      apiTokensFile: null,
      logLevel: 'info'
    })
    expect(readSettings({}).embeddingModel).toMatch(/all-MiniLM-L6-v2$/)
  })

  it('come from the environment, and a flag wins', () => {
    expect(readSettings({ PORT: '4001' }).port).toBe(4001)
    expect(readSettings({ PORT: '4001' }, { port: '4002' }).port).toBe(4002)
    expect(readSettings({ EMBEDDING_MODEL: 'none' }).embeddingModel).toBeNull()
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'no host'],
    ['NEO4J_URI', 'http://localhost'],
    ['SEARCH', 'cloud'],
    ['MAX_DEPTH', '0'],
    ['RATE_LIMIT', 'many'],
    ['LOG_LEVEL', 'loud']
  ])('%s = %s stops the start with name, value and remedy', (name, value) => {
    const flag = name.toLowerCase().replaceAll('_', '-')
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}: "${value}" is not .*--${flag}`))
  })

  it('cannot have Neo4j search without a Neo4j server', async () => {
    await expect(openFromSettings(readSettings({ SEARCH: 'neo4j' }))).rejects.toThrow(
      /set NEO4J_URI, or leave SEARCH out/
    )
  })

  it('are all in the reference', () => {
    for (const { name } of Object.values(SETTINGS)) expect(settingsMarkdown()).toContain(`| \`${name}\` |`)
  })
})
