import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { InvalidError } from '../graph/index.js'

/** A file that comes with the request: its name and its bytes in base64. */
export interface Upload {
  readonly name: string
  readonly base64: string
}

/** Uploaded files on disk, where readers find them, until `discard`. */
export interface StoredUploads {
  readonly paths: readonly string[]
  discard(): Promise<void>
}

/** Writes uploads into a folder of their own. @throws InvalidError for what is no file name or no base64. */
export async function storeUploads(uploads: readonly Upload[]): Promise<StoredUploads> {
  for (const { name, base64 } of uploads) {
    if (!name.trim() || name !== basename(name) || name.startsWith('.'))
      throw new InvalidError(`"${name}" is not a plain file name such as report.pdf`, { path: 'files', value: name })
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64))
      throw new InvalidError(`The content of ${name} is not base64`, { path: 'files', value: name })
  }
  const folder = await mkdtemp(join(tmpdir(), 'sangam-upload-'))
  const paths = uploads.map(({ name }) => join(folder, name))
  for (const [i, { base64 }] of uploads.entries()) await writeFile(paths[i]!, Buffer.from(base64, 'base64'))
  return { paths, discard: () => rm(folder, { recursive: true, force: true }) }
}
