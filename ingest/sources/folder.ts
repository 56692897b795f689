import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { NotFoundError } from '../../graph/index.js'
import { slug } from '../slug.js'
import type { Rejection, Source } from '../source.js'

/** Files that tell the shipped catalogue's tables from any folder of tables. */
const CATALOGUE = ['clusters.csv', 'documents.csv', 'institutions.csv']
/** Says what a table means; nothing is read from it alone. */
const MAPPING = /\.mapping\.yaml$/

/** Whether the folder holds the tables of a catalogue, which are read together. */
export async function isCatalogue(folder: string): Promise<boolean> {
  const names = new Set(await readdir(folder).catch(() => []))
  return CATALOGUE.every((name) => names.has(name))
}

/**
 * The files of a folder and of the folders in it, in the order of their names; hidden ones and mappings are passed over.
 * A link that leads out of the folder is refused and told to `refuse`.
 * @throws NotFoundError when there is no such folder.
 */
export async function* filesIn(
  folder: string,
  refuse: (rejection: Rejection) => void = () => {}
): AsyncGenerator<string> {
  const root = await realpath(folder).catch(() => null)
  if (root === null || !(await stat(root)).isDirectory()) throw new NotFoundError(`There is no folder ${folder}`)
  yield* filesBelow(folder, { root, seen: new Set([root]), refuse })
}

interface Walk {
  readonly root: string
  /** Folders already entered, so that links do not lead in circles. */
  readonly seen: Set<string>
  readonly refuse: (rejection: Rejection) => void
}

async function* filesBelow(folder: string, walk: Walk): AsyncGenerator<string> {
  const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1))
  for (const name of names) {
    if (name.startsWith('.') || MAPPING.test(name)) continue
    const path = join(folder, name)
    const real = await realpath(path).catch(() => null)
    if (real === null) walk.refuse({ file: path, reason: 'the link leads nowhere' })
    else if (!real.startsWith(walk.root + sep))
      walk.refuse({ file: path, reason: 'the link leads out of the folder; copy the file into it' })
    else if (walk.seen.has(real)) continue
    else {
      walk.seen.add(real)
      const found = await stat(real)
      if (found.isDirectory()) yield* filesBelow(path, walk)
      else if (found.isFile()) yield path
    }
  }
}

/**
 * A folder as one source: each file by the reader that `choose` finds for it, as a document of its own. Whoever wants a
 * load for each file goes through `filesIn` instead.
 */
export function folderSource(choose: (file: string) => Promise<Source | null>): Source {
  return {
    name: 'folder',
    extensions: [],
    options: [],
    describe: 'A folder: every file in it by its own format, in the order of names',
    async *read(folder, options) {
      const refused: Rejection[] = []
      for await (const file of filesIn(folder, (rejection) => refused.push(rejection))) {
        options.signal?.throwIfAborted()
        const source = await choose(file)
        if (source) yield* source.read(file, { ...options, source: `document:${slug(basename(file)) || 'file'}` })
        else yield { rejected: { file, reason: 'no reader knows this format' } }
      }
      for (const rejected of refused) yield { rejected }
    }
  }
}
