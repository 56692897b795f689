import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type TextFiles = Readonly<Record<string, AsyncIterable<string>>>

/** Writes one text to stdout, as fast as its reader takes it. */
export async function writeToStdout(text: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(text), process.stdout, { end: false })
}

/** Writes a single text to the path, several into it as a folder; each file appears when it is whole. Their paths. */
export async function writeToPath(path: string, files: TextFiles): Promise<string[]> {
  const names = Object.keys(files)
  const isFolder = names.length > 1 || (await isDirectory(path))
  if (isFolder) await mkdir(path, { recursive: true })
  const written: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const file = isFolder ? join(path, name) : path
    await pipeline(Readable.from(text), createWriteStream(`${file}.part`))
    await rename(`${file}.part`, file)
    written.push(file)
  }
  return written
}

async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
