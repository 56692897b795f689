import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { InvalidError, type Claim, type StoreMeta } from '../../graph/index.js'

/** First line of a backup: what it must come to when it is read again. */
export interface ClaimFileHead {
  readonly sangam: 'backup'
  readonly hash: string
  readonly claims: number
  readonly ontology: string
}

const PAGE = 10_000

/** Writes claims, one JSON value a line, compressed; the file appears when it is whole. */
export async function writeClaimFile(
  file: string,
  { hash, claims: count }: Pick<StoreMeta, 'hash' | 'claims'>,
  ontology: string,
  claims: AsyncIterable<Claim>
): Promise<void> {
  const head: ClaimFileHead = { sangam: 'backup', hash, claims: count, ontology }
  const part = `${file}.part`
  await pipeline(Readable.from(lines(head, claims)), createGzip({ level: 4 }), createWriteStream(part))
  await rename(part, file)
}

async function* lines(head: ClaimFileHead, claims: AsyncIterable<Claim>): AsyncIterable<string> {
  yield `${JSON.stringify(head)}\n`
  for await (const claim of claims) yield `${JSON.stringify(claim)}\n`
}

/**
 * The head of a backup and its claims in pages.
 * @throws InvalidError where the file is none or is cut short.
 */
export async function readClaimFile(
  file: string
): Promise<{ head: ClaimFileHead; pages: AsyncIterable<readonly Claim[]> }> {
  const read = records(file)
  const first = (await read.next()).value as Partial<ClaimFileHead> | undefined
  if (first?.sangam !== 'backup') throw noBackup(file, 'its first line is not that of a backup')
  const head = first as ClaimFileHead
  return { head, pages: pagesOf(file, head, read as AsyncGenerator<Claim>) }
}

async function* pagesOf(file: string, head: ClaimFileHead, claims: AsyncGenerator<Claim>): AsyncIterable<Claim[]> {
  let read = 0
  for (let page: Claim[] = []; ;) {
    const { value, done } = await claims.next()
    if (!done) {
      read++
      page.push(value)
    }
    if (page.length === PAGE || (done && page.length)) {
      yield page
      page = []
    }
    if (done) break
  }
  if (read !== head.claims) throw noBackup(file, `it has ${read} of ${head.claims} claims`)
}

async function* records(file: string): AsyncGenerator<unknown> {
  const source = createReadStream(file)
  const text = source.pipe(createGunzip())
  source.on('error', (error) => text.destroy(error))
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) yield JSON.parse(line)
  } catch (error) {
    throw noBackup(file, (error as Error).message, error)
  }
}

function noBackup(file: string, why: string, cause?: unknown): InvalidError {
  return new InvalidError(
    `${file} is not a whole backup (${why}); nothing was put in its place. Use a file that "sangam backup" wrote`,
    { path: 'file', value: file },
    { cause }
  )
}
