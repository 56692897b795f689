import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { InvalidError, NotFoundError, type EntityId } from '../../graph/index.js'
import { chosenDocumentId, type DocumentId } from '../documents/document-id.js'
import type { Rejection } from '../source.js'
import { filesIn, isCatalogue } from '../sources/folder.js'
import { documentNamer } from './document-namer.js'

/** What is to be taken in, as a user names it. */
export interface IngestRequest {
  /** Files, folders, addresses. */
  readonly inputs: readonly string[]
  /** Name of a format, `compendium`, or a kind of entity for tables that name none; `auto` by default. */
  readonly kind?: string
  /** Id of the document; for one input only. */
  readonly sourceId?: string
  readonly dryRun?: boolean
  /** Options of the readers. */
  readonly settings?: Readonly<Record<string, string>>
}

/** One piece of work. */
export interface PlannedInput extends DocumentId {
  readonly input: string
  /** As reports show it. */
  readonly file: string
  readonly isCatalogue: boolean
}

const isAddress = (input: string) => /^https?:\/\//i.test(input)

/** What is to be read, and what was refused before reading. */
export interface Plan {
  readonly planned: readonly PlannedInput[]
  readonly rejected: readonly Rejection[]
}

/**
 * All files behind the inputs, in order, each once and with the document it is; `described` are documents with the loads that
 * describe them, so that a file does not become a document of another load by chance of its name.
 * @throws NotFoundError, InvalidError
 */
export async function planInputs(
  { inputs, sourceId }: IngestRequest,
  described: ReadonlyMap<EntityId, ReadonlySet<string>> = new Map()
): Promise<Plan> {
  if (!inputs.length) throw new InvalidError('Name at least one file, folder or address', { path: 'inputs' })
  const planned = new Map<string, PlannedInput>()
  const rejected: Rejection[] = []
  const nameNext = documentNamer(({ source, load }) => [...(described.get(source) ?? [])].some((by) => by !== load))
  const add = (input: string, name: string, isCatalogueFolder = false) => {
    const key = isAddress(input) ? input : resolve(input)
    if (planned.has(key)) return
    const file = isAddress(input) ? input : basename(input)
    planned.set(key, { input, file, isCatalogue: isCatalogueFolder, ...nameNext(name) })
  }
  for (const input of inputs) {
    if (isAddress(input)) add(input, input)
    else if (!(await isFolder(input))) add(input, withFolder(input))
    else if (await isCatalogue(input)) add(input, withFolder(input), true)
    else
      for await (const file of filesIn(input, (each) => rejected.push({ ...each, file: basename(each.file) })))
        add(file, relative(dirname(resolve(input)), resolve(file)))
  }
  if (sourceId === undefined) return { planned: [...planned.values()], rejected }
  if (planned.size !== 1) {
    throw new InvalidError(`One document id was given for ${planned.size} files; name it for one file at a time`, {
      path: 'sourceId',
      value: sourceId
    })
  }
  const [only] = planned.values()
  return { planned: [{ ...only!, ...chosenDocumentId(sourceId) }], rejected }
}

/** The last folder is enough to tell two files apart, and says nothing of the machine they lie on. */
function withFolder(path: string): string {
  const whole = resolve(path)
  return join(basename(dirname(whole)), basename(whole))
}

async function isFolder(input: string): Promise<boolean> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new NotFoundError(`There is no file or folder at ${input}`, { path: 'input', value: input })
    throw error
  })
  return found.isDirectory()
}
