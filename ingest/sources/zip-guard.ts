import { fromBuffer, open, type Entry, type Options, type ZipFile } from 'yauzl'

/** What an archive may hold at most. */
export interface ZipLimits {
  /** Bytes of all entries together, unpacked. */
  readonly inflated: number
  /** Unpacked bytes for each packed one; told from `RATIO_FROM` bytes on, as small texts repeat themselves. */
  readonly ratio: number
  readonly entries: number
}

/** The entries of an archive that may be unpacked, with their unpacked bytes; or why it may not. */
export type ZipCheck =
  { readonly entries: readonly { readonly name: string; readonly size: number }[] } | { readonly reason: string }

export const ZIP_LIMITS: ZipLimits = { inflated: 200 * 1024 * 1024, ratio: 200, entries: 10_000 }

const RATIO_FROM = 1024 * 1024
const OPTIONS: Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true }

/**
 * Looks into a ZIP archive (path or bytes) before anybody unpacks it: first what its directory states, then, piece by
 * piece and without keeping anything, what each entry really unpacks to.
 */
export async function checkZip(input: string | Uint8Array, limits: ZipLimits = ZIP_LIMITS): Promise<ZipCheck> {
  let zip: ZipFile | undefined
  try {
    zip = await opened(input)
    const entries = await directory(zip, limits)
    if ('reason' in entries) return entries
    for (const entry of entries.found) await unpackIntoNothing(zip, entry)
    return {
      entries: entries.found.map(({ fileName, uncompressedSize }) => ({ name: fileName, size: uncompressedSize }))
    }
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    return { reason: `the ZIP archive is broken (${error instanceof Error ? error.message : String(error)})` }
  } finally {
    zip?.close()
  }
}

function opened(input: string | Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip))
    if (typeof input === 'string') open(input, OPTIONS, done)
    else fromBuffer(Buffer.from(input.buffer, input.byteOffset, input.byteLength), OPTIONS, done)
  })
}

/** All entries, unless what the directory states of them exceeds a limit. */
function directory(zip: ZipFile, limits: ZipLimits): Promise<{ found: Entry[] } | { reason: string }> {
  return new Promise((resolve, reject) => {
    const found: Entry[] = []
    let [packed, inflated] = [0, 0]
    zip.once('error', reject)
    zip.once('end', () => resolve(bomb(limits, packed, inflated) ?? { found }))
    zip.on('entry', (entry: Entry) => {
      found.push(entry)
      packed += entry.compressedSize
      inflated += entry.uncompressedSize
      const reason = exceeded(limits, found.length, inflated) ?? unreadable(entry)
      if (reason) resolve({ reason })
      else zip.readEntry()
    })
    zip.readEntry()
  })
}

function exceeded(limits: ZipLimits, entries: number, inflated: number): string | undefined {
  if (entries > limits.entries) return `the ZIP archive has more than ${limits.entries} entries`
  if (inflated > limits.inflated)
    return `the ZIP archive unpacks to more than ${Math.floor(limits.inflated / 1024 / 1024)} MB`
  return undefined
}

function bomb({ ratio }: ZipLimits, packed: number, inflated: number): { reason: string } | undefined {
  if (inflated <= RATIO_FROM || inflated <= packed * ratio) return undefined
  return { reason: `the ZIP archive unpacks to more than ${ratio} times its size, as ZIP bombs do` }
}

function unreadable(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'the ZIP archive is encrypted; save it without a password'
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return `the ZIP archive is packed by a method (${entry.compressionMethod}) that is not supported`
  return undefined
}

/** Fails where an entry unpacks to another size than the directory states. */
function unpackIntoNothing(zip: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      stream.once('error', reject).once('end', resolve).resume()
    })
  })
}
