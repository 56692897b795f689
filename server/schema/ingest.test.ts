import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeEach(async () => (server = await openTestServer()))
afterEach(() => server.close())

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) { id state report {
  claims added removed unchanged queued dryRun stopped
  rejected { file row column reason } documents { id load format known proposed } } } }`

const RELEASE = [
  'Dr. Asha Rao, Director of the Metals Laboratory, opened a workshop on e-waste management in Bhubaneswar.',
  'The Metals Laboratory works with the East Cluster. Dr. Vikram Sen, Professor at the Device Clinic, spoke.'
].join('\n')

const change = (query: string, variables: Record<string, unknown> = {}) =>
  server.ask(query, variables, { token: server.app.auth.localToken! })
const ingest = async (input: Record<string, unknown>) => (await change(INGEST, { input })).data['ingest'].report
const hash = async () => (await server.graph.meta()).hash
const file = (name: string, text: string) => {
  const path = join(server.folder, name)
  writeFileSync(path, text)
  return path
}

describe('taking in a document', () => {
  it('adds what it names with quotes, and its text', async () => {
    const report = await ingest({ path: file('release.txt', RELEASE) })
    expect(report).toMatchObject({ rejected: [], dryRun: false, stopped: false })
    expect(report.documents[0]).toMatchObject({ id: 'document:release', load: 'load:release', format: 'text' })
    const { data } = await server.ask(
      '{ entity(id: "institution:lab") { related(relation: MENTIONED_IN) { edges { node { id } relation { claims { quote } } } } } document: entity(id: "document:release") { ... on Document { text } } }'
    )
    const mention = data['entity'].related.edges.find(
      ({ node }: { node: { id: string } }) => node.id === 'document:release'
    )
    expect(mention.relation.claims[0].quote).toContain('Metals Laboratory')
    expect(data['document'].text).toBe(RELEASE)
  })

  it('changes nothing the second time, replaces an edited copy, and is undone by removing it', async () => {
    const before = await hash()
    const path = file('release.txt', RELEASE)
    const first = await ingest({ path })
    const loaded = await hash()
    expect(await ingest({ path })).toMatchObject({ added: 0, removed: 0, unchanged: first.added })
    expect(await hash()).toBe(loaded)
    writeFileSync(path, RELEASE.replace('East Cluster', 'Other Institute'))
    const edited = await ingest({ path })
    expect(edited.added).toBeGreaterThan(0)
    expect(edited.removed).toBeGreaterThan(0)
    await change('mutation { removeSource(id: "document:release") { removed } }')
    expect(await hash()).toBe(before)
  })

  it('does not become a document of another load by chance of its file name', async () => {
    const report = await ingest({ path: file('press.txt', RELEASE) })
    expect(report.documents[0].id).toBe('document:press-txt')
    const { data } = await server.ask('{ entity(id: "document:press") { name } }')
    expect(data['entity'].name).toBe('Press release on recycling')
  })

  it('previews without writing', async () => {
    const before = await hash()
    const preview = await ingest({ path: file('release.txt', RELEASE), dryRun: true })
    expect(preview.added).toBeGreaterThan(0)
    expect(preview.dryRun).toBe(true)
    expect(await hash()).toBe(before)
    expect((await ingest({ path: join(server.folder, 'release.txt') })).added).toBe(preview.added)
  })

  it('takes uploads from a curator', async () => {
    const base64 = Buffer.from(RELEASE).toString('base64')
    const report = await ingest({ files: [{ name: 'upload.txt', base64 }], sourceId: 'document:chosen' })
    expect(report.documents[0].id).toBe('document:chosen')
  })

  it('reads what it can of a folder and reports the rest', async () => {
    const folder = join(server.folder, 'inbox')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), RELEASE)
    writeFileSync(join(folder, 'b.pdf'), '%PDF-1.7 broken')
    writeFileSync(join(folder, 'c.txt'), '')
    const report = await ingest({ path: folder })
    expect(report.documents).toHaveLength(1)
    expect(report.rejected.map(({ file }: { file: string }) => file).sort()).toEqual(['b.pdf', 'c.txt'])
  })

  it('keeps what a document delivered when its new version cannot be read', async () => {
    const path = file('release.txt', RELEASE)
    await ingest({ path })
    const loaded = await hash()
    writeFileSync(path, '')
    expect((await ingest({ path })).rejected).toHaveLength(1)
    expect(await hash()).toBe(loaded)
  })
})

describe('what a document may not bring along', () => {
  it('is how to reach a person: numbers and addresses are covered', async () => {
    await ingest({ path: file('contact.txt', `${RELEASE} Write to asha.rao@example.org or +91 98765 43210.`) })
    const claims = await server.graph.claims({ load: 'load:contact' })
    expect(claims.length).toBeGreaterThan(1)
    expect(JSON.stringify(claims)).not.toMatch(/asha\.rao@|98765/)
  })

  it('is a name by which it would replace what is no document', async () => {
    const report = await ingest({ path: file('curator.txt', RELEASE) })
    expect(report.documents[0]).toMatchObject({ id: 'document:curator-txt', load: 'load:curator-txt' })
  })

  it('is the place of a file on the machine', async () => {
    const folders = ['a', 'b'].map((name) => join(server.folder, name))
    for (const folder of folders) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'release.txt'), `${RELEASE} ${folder.at(-1)}`)
    }
    const { documents } = await ingest({ paths: folders.map((folder) => join(folder, 'release.txt')) })
    const ids = documents.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['document:release', 'document:b-release'])
  })

  it('is what runs over the labels of a compendium', async () => {
    const compendium = join(import.meta.dirname, '../../ingest/sources/sample-compendium.fixture.md')
    await ingest({ path: compendium })
    const claims = await server.graph.claims({ load: 'load:sample-compendium-fixture' })
    const listed = claims.filter(({ relation }) => relation === 'LISTED_IN')
    expect(new Set(listed.map(({ subject }) => subject)).size).toBe(20)
    const names = claims.map(({ fields }) => String(fields['name'] ?? ''))
    expect(names.filter((name) => /:|\b(?:Problem|Need|Issue|Challenge)\b/.test(name))).toEqual([])
  })
})

describe('what several documents propose', () => {
  it('is one thing by its name, until a curator takes them apart for good', async () => {
    const text = 'The Kosi River Foundation wrote to the Metals Laboratory.'
    await ingest({ paths: [file('one.txt', text), file('two.txt', `${text} It was glad.`)] })
    const ids = async () => {
      const { data } = await server.ask('{ search(text: "Kosi River Foundation", kinds: [INSTITUTION]) { edges { node { id name } } } }') // prettier-ignore
      type Edge = { node: { id: string; name: string } }
      return data['search'].edges.flatMap(({ node }: Edge) => (node.name === 'Kosi River Foundation' ? node.id : []))
    }
    const [joined, ...others] = await ids()
    expect(others).toEqual([])
    await change('mutation ($id: ID!) { unmerge(id: $id) { id } }', { id: joined })
    expect(await ids()).toHaveLength(2)
    await ingest({ path: file('two.txt', `${text} It was very glad.`) })
    expect(await ids()).toHaveLength(2)
  })
})

describe('jobs', () => {
  it('tells how far it is over server-sent events, to its end', async () => {
    const path = file('release.txt', RELEASE)
    const started = await change('mutation ($input: IngestInput!) { ingest(input: $input) { id } }', {
      input: { path }
    })
    const { id } = started.data['ingest']
    const response = await server.get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query: 'subscription ($job: ID!) { ingestProgress(job: $job) { state done total report { added } } }',
        variables: { job: id }
      })
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = (await response.text())
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice('data: '.length)).data.ingestProgress)
    expect(events.at(-1)).toMatchObject({ state: 'DONE', done: 1, total: 1 })
    expect(events.at(-1).report.added).toBeGreaterThan(0)
  })

  it('stops, keeps what was written, and is resumed to the end', async () => {
    const folder = join(server.folder, 'many')
    mkdirSync(folder)
    for (let i = 0; i < 40; i++) writeFileSync(join(folder, `r${i}.txt`), `${RELEASE}\nNote ${i}.`)
    const start = 'mutation ($input: IngestInput!) { ingest(input: $input) { id } }'
    const { id } = (await change(start, { input: { path: folder } })).data['ingest']
    const stopped = await change('mutation ($id: ID!) { stopJob(id: $id) { report { stopped documents { id } } } }', {
      id
    })
    expect(stopped.data['stopJob'].report?.documents.length ?? 0).toBeLessThan(40)
    const resumed = await change('mutation ($id: ID!) { resumeJob(id: $id) { report { stopped documents { id } } } }', {
      id
    })
    expect(resumed.data['resumeJob'].report).toMatchObject({ stopped: false })
    expect(resumed.data['resumeJob'].report.documents).toHaveLength(40)
    const known = await server.ask('query ($id: ID!) { job(id: $id) { state } jobs { id } }', { id })
    expect(known.data['job'].state).toBe('DONE')
    expect(known.data['jobs'].map((job: { id: string }) => job.id)).toContain(id)
  })
})

describe('bad input', () => {
  it.each([
    ['nothing', {}, 'INVALID', /path, an address or files/],
    ['a path that is not there', { path: '/no/such/file.txt' }, 'NOT_FOUND', /no file or folder/],
    ['no address', { url: 'ftp://x' }, 'INVALID', /http/],
    ['no document id', { files: [{ name: 'a.txt', base64: '' }], sourceId: 'institution:x' }, 'INVALID', /document:/],
    ['a file name with a path', { files: [{ name: '../a.txt', base64: '' }] }, 'INVALID', /plain file name/],
    ['no base64', { files: [{ name: 'a.txt', base64: '%%' }] }, 'INVALID', /base64/]
  ])('refuses %s', async (_, input, code, message) => {
    const { errors } = await change(INGEST, { input })
    expect(errors![0]!.extensions['code']).toBe(code)
    expect(errors![0]!.message).toMatch(message)
  })

  it('lets only an admin read files of the server', async () => {
    const { errors } = await server.ask(INGEST, { input: { path: '/etc/hosts' } }, { address: '203.0.113.9' })
    expect(errors![0]!.extensions['code']).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  })

  it('names near jobs for one that is not there', async () => {
    const { errors } = await change('{ job(id: "job:none") { state } }')
    expect(errors![0]!.extensions['code']).toBe('NOT_FOUND')
  })
})
