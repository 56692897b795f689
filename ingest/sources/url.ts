import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NotFoundError, SangamError } from '../../graph/index.js'
import type { ReadOptions, Source, SourceItem } from '../source.js'
import { chooseSource } from './choose-source.js'
import { fetchPage, type FetchedPage } from './fetch-page.js'
import { parseUrl } from './parse-url.js'
import { publicAddress, type AddressGuard } from './public-address.js'

const LIMIT = 20 * 1024 * 1024
const TIME_LIMIT = 30_000

/** Endings for what a server says it sends; asked only where the bytes do not tell. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/yaml': 'yaml',
  'application/pdf': 'pdf'
}

/**
 * What lies at a web address, read by one of `sources`. `guard` decides which machines may be asked; nothing but a test
 * gives another than the one for the open internet.
 */
export function urlSource(sources: readonly Source[], guard: AddressGuard = publicAddress): Source {
  return {
    name: 'url',
    extensions: [],
    options: [],
    describe: 'What lies at a web address, in any of the formats of files',
    read: (input, options) => read(input, options, sources, guard)
  }
}

async function* read(
  input: string,
  options: ReadOptions,
  sources: readonly Source[],
  guard: AddressGuard
): AsyncGenerator<SourceItem> {
  const page = await fetched(input, options.signal, guard)
  if ('rejected' in page) return yield page
  const name = fileName(page)
  const chosen = chooseSource(sources, name, page.bytes.subarray(0, 65_536))
  if ('rejected' in chosen) return yield { rejected: { ...chosen.rejected, file: input } }
  const folder = await mkdtemp(join(tmpdir(), 'sangam-url-'))
  try {
    const path = join(folder, name)
    await writeFile(path, page.bytes)
    const settings = { ...stated(page, chosen.source), ...options.settings }
    for await (const item of chosen.source.read(path, { ...options, settings }))
      yield located(item, path, input, page.address)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function fetched(
  input: string,
  aborted: AbortSignal | undefined,
  guard: AddressGuard
): Promise<FetchedPage | { rejected: { file: string; reason: string } }> {
  aborted?.throwIfAborted()
  const url = parseUrl(input)
  if (!url) return { rejected: { file: input, reason: 'this is no address; it must begin with http:// or https://' } }
  const late = AbortSignal.timeout(TIME_LIMIT)
  try {
    return await fetchPage(url, { guard, limit: LIMIT, signal: aborted ? AbortSignal.any([aborted, late]) : late })
  } catch (error) {
    aborted?.throwIfAborted()
    if (error instanceof NotFoundError) throw error
    if (error instanceof SangamError) return { rejected: { file: input, reason: error.message } }
    if (late.aborted)
      return { rejected: { file: input, reason: `no answer within ${TIME_LIMIT / 1000} s; try again later` } }
    throw error
  }
}

/** What the server says of the page, as far as the source has an option for it. */
function stated({ address, type }: FetchedPage, { options }: Source): Record<string, string> {
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type ?? '')?.[1]
  const all = { address, ...(charset && { charset }) }
  return Object.fromEntries(Object.entries(all).filter(([name]) => options.some((option) => option.name === name)))
}

/** The last part of the address with the ending of what the server says it is, where it says something known. */
function fileName({ address, type }: FetchedPage): string {
  const last = new URL(address).pathname.split('/').at(-1)!
  const name =
    last
      .replace(/%[0-9a-f]{2}|[^\w.-]/gi, '-')
      .replace(/^\.+/, '')
      .slice(-80) || 'page'
  const ending = ENDINGS[type?.split(';')[0]!.trim().toLowerCase() ?? '']
  return !ending || name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`
}

/** Names the address in place of the file it was put in for reading. */
function located(item: SourceItem, path: string, input: string, address: string): SourceItem {
  if ('document' in item) return { document: { address, ...item.document } }
  if ('rejected' in item) return { rejected: { ...item.rejected, file: input } }
  const { locator } = item.claim
  return locator?.file === path ? { claim: { ...item.claim, locator: { ...locator, file: input } } } : item
}
