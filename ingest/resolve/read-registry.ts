import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { InvalidError, NotFoundError } from '../../graph/index.js'
import { registryRecord } from './registry-record.js'
import type { RegistryRecord } from './registry-record.js'

/** What a registry file holds: its records, and the lines that are none with their number (1-based) and reason. */
export interface RegistryFile {
  records: RegistryRecord[]
  rejected: { line: number; reason: string }[]
}

const LINE_FEED = 10
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Reads ROR records, one JSON value a line, plain or gzipped (told by the bytes).
 * @throws NotFoundError, InvalidError where the file cannot be read at all.
 */
export function readRegistry(path: string): RegistryFile {
  const bytes = bytesOf(path)
  const file: RegistryFile = { records: [], rejected: [] }
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    const text = bytes.toString('utf8', start, end).trim()
    start = end + 1
    if (text) readLine(text, line, file)
  }
  return file
}

function bytesOf(path: string): Buffer {
  if (!existsSync(path)) throw new NotFoundError(`There is no registry file ${path}`, { path: 'registry', value: path })
  try {
    const raw = readFileSync(path)
    return isGzip(raw) ? gunzipSync(raw) : raw
  } catch (error) {
    const reason = `${path} cannot be read as a registry (${(error as Error).message}); give records of ROR, one a line`
    throw new InvalidError(reason, { path: 'registry', value: path })
  }
}

function readLine(text: string, line: number, file: RegistryFile): void {
  try {
    const record = registryRecord(JSON.parse(text))
    if (record) file.records.push(record)
    else file.rejected.push({ line, reason: 'not a registry record: id and name or names expected' })
  } catch {
    file.rejected.push({ line, reason: 'not JSON' })
  }
}
