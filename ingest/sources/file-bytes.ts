import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { NotFoundError } from '../../graph/index.js'
import type { Rejection } from '../source.js'

const MEBIBYTE = 1024 * 1024

/** Most bytes of a file read as text. */
export const TEXT_LIMIT = 50 * MEBIBYTE
/** Most bytes of a file that packs its text (PDF, DOCX, XLSX). */
export const PACKED_LIMIT = 100 * MEBIBYTE

/** The file's bytes, or why they are not taken. */
export type FileBytes = { readonly bytes: Uint8Array } | { readonly rejected: Rejection }

/**
 * Reads a whole file, but never more than `limit` bytes: what is larger is rejected unread.
 * @throws NotFoundError when there is no file; the signal's reason when it is aborted.
 */
export async function fileBytes(path: string, limit: number, signal?: AbortSignal): Promise<FileBytes> {
  signal?.throwIfAborted()
  const rejected = (reason: string): FileBytes => ({ rejected: { file: path, reason } })
  try {
    // Without O_NONBLOCK opening a named pipe would wait for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const found = await handle.stat()
      if (!found.isFile()) return rejected('this is not a file; give the file itself')
      if (found.size > limit) return rejected(tooLarge(found.size, limit))
      const bytes = await readUpTo(handle, limit, found.size, signal)
      return bytes ? { bytes } : rejected(`the file grows while it is read, beyond ${megabytes(limit)}`)
    } finally {
      await handle.close()
    }
  } catch (error) {
    signal?.throwIfAborted()
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new NotFoundError(`There is no file ${path}`)
    if (code === undefined) throw error
    return rejected(`the file cannot be read (${code}); check its permissions`)
  }
}

/** `null` when the file has become larger than `limit` meanwhile. */
async function readUpTo(
  handle: FileHandle,
  limit: number,
  size: number,
  signal: AbortSignal | undefined
): Promise<Uint8Array | null> {
  let buffer = new Uint8Array(size + 1)
  let filled = 0
  while (filled <= limit) {
    signal?.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled)
    if (bytesRead === 0) return buffer.subarray(0, filled)
    filled += bytesRead
    if (filled === buffer.length) {
      const larger = new Uint8Array(Math.min(2 * filled, limit) + 1)
      larger.set(buffer.subarray(0, Math.min(filled, larger.length)))
      buffer = larger
    }
  }
  return null
}

function tooLarge(size: number, limit: number): string {
  return `the file has ${megabytes(size)}, more than the limit of ${megabytes(limit)}; split it into parts`
}

function megabytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(bytes % MEBIBYTE ? 1 : 0)} MB`
}
