import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync, fsyncSync, existsSync } from 'node:fs'
import { crc32 } from 'node:zlib'

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int16Array, Int32Array, Float32Array, Float64Array } as const
type TypeName = keyof typeof TYPES
export type Column = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array

interface Header {
  meta: unknown
  columns: { name: string; type: TypeName; length: number; offset: number }[]
  checksum: number
}

/** First bytes of every file of this kind; the last is the version of the layout. */
const MAGIC = 'SANGAM\u00001'
const ALIGNMENT = 8

/** Writes named typed arrays and a JSON value to one file: magic, length of the header, header, columns. The file appears whole or not at all. */
export function writeColumns(file: string, meta: unknown, columns: Readonly<Record<string, Column>>): void {
  let offset = 0
  let checksum = 0
  const described = Object.entries(columns).map(([name, column]) => {
    const at = offset
    offset = aligned(offset + column.byteLength)
    checksum = extend(checksum, column)
    return { name, type: typeName(column), length: column.length, offset: at }
  })
  const header = Buffer.from(JSON.stringify({ meta, columns: described, checksum } satisfies Header))
  const start = aligned(MAGIC.length + 4 + header.length)
  const handle = openSync(`${file}.part`, 'w')
  try {
    const prefix = Buffer.alloc(start)
    prefix.write(MAGIC, 'latin1')
    prefix.writeUInt32LE(header.length, MAGIC.length)
    header.copy(prefix, MAGIC.length + 4)
    writeAll(handle, prefix, 0)
    for (const { name, offset } of described) writeAll(handle, bytesOf(columns[name]!), start + offset)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(`${file}.part`, file)
}

/** What `writeColumns` wrote, or null when the file is missing, of another layout, or damaged. */
export function readColumns(file: string): { meta: unknown; columns: Record<string, Column> } | null {
  if (!existsSync(file)) return null
  try {
    const bytes = readFileSync(file)
    if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return null
    const length = bytes.readUInt32LE(MAGIC.length)
    const header = JSON.parse(bytes.toString('utf8', MAGIC.length + 4, MAGIC.length + 4 + length)) as Header
    const start = bytes.byteOffset + aligned(MAGIC.length + 4 + length)
    let checksum = 0
    const columns: Record<string, Column> = {}
    for (const { name, type, length, offset } of header.columns) {
      // The end of the file may lie before the place of an empty last column.
      const column =
        length === 0 ? new TYPES[type]() : new TYPES[type](bytes.buffer as ArrayBuffer, start + offset, length)
      checksum = extend(checksum, column)
      columns[name] = column
    }
    return checksum === header.checksum ? { meta: header.meta, columns } : null
  } catch {
    return null
  }
}

/** Removes a file that is no longer true. */
export const discard = (file: string): void => rmSync(file, { force: true })

/** zlib begins anew when it is given nothing. */
const extend = (checksum: number, column: Column): number =>
  column.length === 0 ? checksum : crc32(bytesOf(column), checksum)

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT
const bytesOf = (column: Column): Uint8Array =>
  new Uint8Array(column.buffer as ArrayBuffer, column.byteOffset, column.byteLength)
// A Buffer is a Uint8Array under another name.
const typeName = (column: Column): TypeName =>
  Buffer.isBuffer(column) ? 'Uint8Array' : (column.constructor.name as TypeName)

function writeAll(handle: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done, bytes.length - done, position + done)
}
