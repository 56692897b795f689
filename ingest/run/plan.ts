import { stat } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { InvalidError, NotFoundError } from '../../graph/index.js'
import { chosenDocumentId, documentIdOf, type DocumentId } from '../documents/document-id.js'
import { filesIn, isCatalogue } from '../sources/folder.js'

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

/** All files behind the inputs, in order, each with the document it is. @throws NotFoundError, InvalidError */
export async function planInputs({ inputs, sourceId }: IngestRequest): Promise<PlannedInput[]> {
  if (!inputs.length) throw new InvalidError('Name at least one file, folder or address', { path: 'inputs' })
  const planned: PlannedInput[] = []
  const taken = new Set<string>()
  const add = (input: string, name: string, isCatalogueFolder = false) => {
    const plain = documentIdOf(name)
    // Two files of one name in different folders are two documents.
    const ids = taken.has(plain.source)
      ? documentIdOf(`${dirname(name).split(sep).join(' ')} ${basename(name)}`)
      : plain
    taken.add(ids.source)
    planned.push({ input, file: isAddress(input) ? input : basename(input), isCatalogue: isCatalogueFolder, ...ids })
  }
  for (const input of inputs) {
    if (isAddress(input)) add(input, input)
    else if (!(await isFolder(input))) add(input, input)
    else if (await isCatalogue(input)) add(input, input, true)
    else for await (const file of filesIn(input)) add(file, relative(dirname(input), file))
  }
  if (sourceId === undefined) return planned
  if (planned.length !== 1) {
    throw new InvalidError(`One document id was given for ${planned.length} files; name it for one file at a time`, {
      path: 'sourceId',
      value: sourceId
    })
  }
  return [{ ...planned[0]!, ...chosenDocumentId(sourceId) }]
}

async function isFolder(input: string): Promise<boolean> {
  const found = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new NotFoundError(`There is no file or folder at ${input}`, { path: 'input', value: input })
    throw error
  })
  return found.isDirectory()
}
