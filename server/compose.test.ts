import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createAuth, ROLES } from './auth.js'
import { PROJECT_ROOT } from './project-root.js'
import { openTestServer, type TestServer } from './server.fixture.js'
import { readSettings, SETTINGS, type Setting } from './settings.js'

interface Service {
  readonly image?: string
  readonly build?: { readonly context: string; readonly dockerfile_inline: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  readonly configs?: readonly { readonly source: string; readonly target: string }[]
  readonly volumes?: readonly string[]
  readonly depends_on?: readonly string[]
  readonly ports?: readonly string[]
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly configs: Readonly<Record<string, { readonly content: string }>>
  readonly volumes: Readonly<Record<string, unknown>>
}

const text = readFileSync(join(PROJECT_ROOT, 'compose.yaml'), 'utf8')
const compose = parse(text) as Compose
const names = Object.values<Setting>(SETTINGS).map(({ name }) => name)
const servers = ['one', 'two'].map((name) => compose.services[name]!)
const caddyfile = compose.configs['caddy']!.content

/** `${NAME}` and `${NAME:?message}`, as compose fills them in. */
const filledIn = (value: string): string => value.replace(/\$\{(\w+)[^}]*\}/g, 'filled-in')
const SCRATCH = mkdtempSync(join(tmpdir(), 'sangam-compose-'))
afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }))

describe('compose.yaml', () => {
  test('has two servers whose environment is of settings with values that these take', () => {
    expect(servers).toHaveLength(2)
    for (const { environment } of servers) {
      expect(Object.keys(environment!).filter((name) => !names.includes(name))).toEqual([])
      const filled = Object.entries(environment!).map(([name, value]) => [name, filledIn(value)])
      expect(readSettings(Object.fromEntries(filled))).toMatchObject({ host: '0.0.0.0', neo4jPassword: 'filled-in' })
    }
    for (const [, name] of text.matchAll(/\$\{(\w+)/g)) expect(names).toContain(name)
  })

  test('names only what it defines', () => {
    const { services, secrets, configs, volumes } = compose
    for (const service of Object.values(services)) {
      for (const secret of service.secrets ?? []) expect(Object.keys(secrets)).toContain(secret)
      for (const { source } of service.configs ?? []) expect(Object.keys(configs)).toContain(source)
      for (const volume of service.volumes ?? []) expect(Object.keys(volumes)).toContain(volume.split(':')[0])
      for (const needed of service.depends_on ?? []) expect(Object.keys(services)).toContain(needed)
      expect(Boolean(service.image)).not.toBe(Boolean(service.build))
    }
  })

  test('leads the servers to the Neo4j beside them, as the user it makes', () => {
    const { NEO4J_URI, NEO4J_PASSWORD } = servers[0]!.environment!
    const { protocol, hostname, port } = new URL(NEO4J_URI!)
    expect([protocol, port]).toEqual(['bolt:', '7687'])
    const { environment, image } = compose.services[hostname]!
    expect(image).toMatch(/^neo4j:5\.26/)
    expect(filledIn(environment!['NEO4J_AUTH']!)).toBe(`${SETTINGS.neo4jUser.default}/${filledIn(NEO4J_PASSWORD!)}`)
  })

  test('builds with the scripts there are, on a Node that is new enough', () => {
    const { engines, bin, scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      engines: { node: string }
      bin: Record<string, string>
      scripts: Record<string, string>
    }
    const recipe = servers[0]!.build!.dockerfile_inline
    const [least, based] = [/>=(\d+)/.exec(engines.node), /^FROM node:(\d+)/.exec(recipe)].map((found) => +found![1]!)
    expect(based).toBeGreaterThanOrEqual(least!)
    for (const [, script] of recipe.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(script)
    const command = JSON.parse(/^CMD (.+)$/m.exec(recipe)![1]!) as string[]
    expect(Object.keys(bin)).toContain(command[1])
  })

  test('keeps out of the image what is not to be in it', () => {
    const kept = readFileSync(join(PROJECT_ROOT, '.dockerignore'), 'utf8').split('\n')
    expect(kept).toContain(basename(compose.secrets['tokens']!.file))
    expect(kept).toEqual(expect.arrayContaining(['node_modules', 'dist', basename(SETTINGS.dataDir.default)]))
  })
})

describe('its tokens', () => {
  test('are where the servers look for them, in the form the file tells', () => {
    for (const { environment, secrets } of servers)
      expect(secrets!.map((name) => `/run/secrets/${name}`)).toContain(environment!['API_TOKENS_FILE'])
    const [, form] = /put lines "(.+?)" into/.exec(text)!
    const [, listed] = /\(roles: (.+?)\)/.exec(text)!
    const roles = listed!.split(', ')
    expect(roles).toEqual(ROLES.slice(1))
    const file = join(SCRATCH, 'tokens')
    const line = (role: string) =>
      form!.replace('role', role).replace('token', `secret-${role}`).replace('name', 'Asha')
    writeFileSync(file, `${roles.map(line).join('\n')}\n`)
    const auth = createAuth(file)
    for (const role of roles) expect(auth.roleOf(`Bearer secret-${role}`, false)).toBe(role)
    expect(auth.roleOf(null, false)).toBe('none')
  })
})

describe('its proxy', () => {
  let served: TestServer
  beforeAll(async () => (served = await openTestServer()))
  afterAll(() => served.close())

  test('is reached where it listens, and knows both servers by their port', () => {
    const proxy = Object.values(compose.services).find(({ configs }) => configs)!
    expect(proxy.configs).toEqual([{ source: 'caddy', target: '/etc/caddy/Caddyfile' }])
    const [, listens] = /^:(\d+) \{/m.exec(caddyfile)!
    expect(proxy.ports!.map((port) => port.split(':').at(-1))).toEqual([listens])
    const [, upstreams] = /reverse_proxy (.+) \{/.exec(caddyfile)!
    expect(upstreams!.split(' ')).toEqual(['one', 'two'].map((name) => `${name}:${SETTINGS.port.default}`))
  })

  test('asks for their health where they tell it', async () => {
    const [, path] = /health_uri (\S+)/.exec(caddyfile)!
    const answer = await served.get(path!)
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ status: 'ready' })])
  })
})
