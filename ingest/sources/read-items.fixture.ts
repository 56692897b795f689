import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Rejection, Source, SourceItem, TextDocument } from '../source.js'

/** What a reader gives for bytes lying in a file of this name, in a folder made for it and removed afterwards. */
export async function readItems(
  source: Source,
  name: string,
  bytes: Uint8Array | string,
  settings: Readonly<Record<string, string>> = {}
): Promise<SourceItem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-read-'))
  try {
    writeFileSync(join(folder, name), bytes)
    return withoutFolder(folder, await itemsAt(source, join(folder, name), settings))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a reader gives for a file that is there already. */
export async function itemsAt(
  source: Source,
  input: string,
  settings: Readonly<Record<string, string>> = {},
  signal?: AbortSignal
): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  const options = { source: 'document:sample', load: 'load:sample', settings, signal } as const
  for await (const item of source.read(input, options)) items.push(item)
  return items
}

/** The documents and rejections among items. */
export function sorted(items: readonly SourceItem[]): { documents: TextDocument[]; rejections: Rejection[] } {
  return {
    documents: items.flatMap((item) => ('document' in item ? [item.document] : [])),
    rejections: items.flatMap((item) => ('rejected' in item ? [item.rejected] : []))
  }
}

/** Two readings in two folders are compared: the name of the folder must not tell. */
function withoutFolder(folder: string, items: SourceItem[]): SourceItem[] {
  return JSON.parse(JSON.stringify(items).replaceAll(`${folder}/`, '')) as SourceItem[]
}
