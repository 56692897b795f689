import { expect, test } from 'vitest'
import type { JobRecords } from './job-records.js'

/** What every store holds of jobs; `open` gives records with nothing in them. */
export function jobRecordsContract(open: () => Promise<{ jobs: JobRecords; close(): Promise<void> }>): void {
  const using = (title: string, work: (jobs: JobRecords) => Promise<void>) =>
    test(title, async () => {
      const { jobs, close } = await open()
      try {
        await work(jobs)
      } finally {
        await close()
      }
    })

  using('a job is told as it was last written', async (jobs) => {
    expect(await jobs.get('job:a')).toBeNull()
    await jobs.put('job:a', '{"done":1}')
    await jobs.put('job:a', '{"done":"\' OR 1=1 --"}')
    expect(await jobs.get('job:a')).toMatchObject({ id: 'job:a', body: '{"done":"\' OR 1=1 --"}', stopAsked: false })
    expect((await jobs.get('job:a'))!.silentMs).toBeGreaterThanOrEqual(0)
  })

  using('the wish to stop outlives what its server writes, until it is taken back', async (jobs) => {
    await jobs.put('job:a', '1')
    await jobs.askToStop('job:a', true)
    await jobs.put('job:a', '2')
    expect(await jobs.get('job:a')).toMatchObject({ body: '2', stopAsked: true })
    await jobs.askToStop('job:a', false)
    expect(await jobs.get('job:a')).toMatchObject({ stopAsked: false })
  })

  using('the list goes from old to new, and what is too old is forgotten', async (jobs) => {
    for (const n of [1, 2, 3, 4]) await jobs.put(`job:${5 - n}`, String(n))
    await jobs.put('job:3', 'again')
    const ids = async (most: number) => (await jobs.list(most)).map(({ id }) => id)
    expect(await ids(9)).toEqual(['job:4', 'job:3', 'job:2', 'job:1'])
    expect(await ids(2)).toEqual(['job:2', 'job:1'])
    expect(await ids(9)).toEqual(['job:2', 'job:1'])
    expect(await jobs.get('job:4')).toBeNull()
  })
}
