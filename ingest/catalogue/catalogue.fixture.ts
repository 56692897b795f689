import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClaimDraft } from '../../graph/index.js'
import type { Rejection } from '../source.js'
import { readCatalogue, type CatalogueReading } from './catalogue.js'

/** The catalogue the project ships. */
export const SHIPPED = fileURLToPath(new URL('../../catalogue', import.meta.url))

/** A catalogue read to its end. */
interface Read {
  readonly claims: readonly ClaimDraft[]
  readonly rejected: readonly Rejection[]
  readonly counts: CatalogueReading['counts']
}

export async function readAll(folder: string): Promise<Read> {
  const claims: ClaimDraft[] = []
  const rejected: Rejection[] = []
  const reading = readCatalogue(folder)
  for await (const item of reading) {
    if ('claim' in item) claims.push(item.claim)
    else rejected.push(item.rejected)
  }
  return { claims, rejected, counts: reading.counts }
}

/** Reads a copy of the shipped catalogue in which one file is edited; null removes it. */
export async function readEdited(file: string, edit: (text: string) => string | null): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-catalogue-'))
  try {
    cpSync(SHIPPED, folder, { recursive: true })
    const path = join(folder, file)
    const text = edit(readFileSync(path, 'utf8'))
    if (text === null) rmSync(path)
    else writeFileSync(path, text)
    return await readAll(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
