import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '../log.js'
import { openTestServer, type TestServer } from '../server.fixture.js'
import { createJobs, type Jobs } from './jobs.js'

let server: TestServer
beforeEach(async () => (server = await openTestServer()))
afterEach(() => server.close())

/** The jobs of a server of its own over the graph of the test. */
const oneServer = (): Jobs => createJobs(server.graph, createLog('silent'), 5)

function manyTexts(count: number): { inputs: string[] } {
  const folder = join(server.folder, 'texts')
  mkdirSync(folder)
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `r${i}.txt`), `The Metals Laboratory works with the East Cluster. Note ${i}.`)
  return { inputs: [folder] }
}

describe('jobs of several servers', () => {
  it('are told by each of them, to the end', async () => {
    const [one, other] = [oneServer(), oneServer()]
    const { id } = await one.start(manyTexts(3))
    expect((await other.list()).map((job) => job.id)).toContain(id)
    const [mine, theirs] = [await one.ended(id), await other.ended(id)]
    expect(theirs).toEqual(mine)
    expect(theirs).toMatchObject({ state: 'DONE', report: { stopped: false } })
    expect(theirs.report!.documents).toHaveLength(3)
  })

  it('are stopped through any of them, and resumed through any', async () => {
    const [one, other] = [oneServer(), oneServer()]
    const { id } = await one.start(manyTexts(200))
    await other.stop(id)
    const stopped = await other.ended(id)
    expect(stopped.state).toBe('STOPPED')
    await other.resume(id)
    const { state, report } = await one.ended(id)
    expect([state, report!.documents.length]).toEqual(['DONE', 200])
  })

  it('tell why they failed', async () => {
    const [one, other] = [oneServer(), oneServer()]
    const { id } = await one.start({ inputs: [join(server.folder, 'nowhere.txt')] })
    const [mine, theirs] = [await one.ended(id), await other.ended(id)]
    expect(mine.state).toBe('FAILED')
    expect(theirs.error).toMatchObject({ message: mine.error!.message, code: 'NOT_FOUND' })
  })

  it('that lost their server are said to be stopped, and are taken up by another', async () => {
    const { id } = await oneServer().start(manyTexts(2))
    const text = (await server.graph.jobs.get(id))!.body
    await oneServer().ended(id)
    await server.graph.jobs.put(id, text.replace('"QUEUED"', '"RUNNING"'))
    expect((await oneServer().get(id)).state).toBe('RUNNING')
    const { get } = server.graph.jobs
    const silent = vi.spyOn(server.graph.jobs, 'get').mockImplementation(async (asked) => {
      const record = await get.call(server.graph.jobs, asked)
      return record && { ...record, silentMs: 60_000 }
    })
    const later = oneServer()
    expect(await later.get(id)).toMatchObject({ state: 'STOPPED', error: { code: 'UNAVAILABLE' } })
    await later.resume(id)
    silent.mockRestore()
    expect((await oneServer().ended(id)).state).toBe('DONE')
  })
})
