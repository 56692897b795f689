import { basename, dirname, sep } from 'node:path'
import { documentIdOf, isReserved, type DocumentId } from '../documents/document-id.js'

/**
 * Names the documents of one ingest so that no two share an id: a file by its name, one that differs in its ending alone by
 * name and ending, one of the same name in another folder by folder and name. Takes paths as a user would write them, or
 * addresses; the same paths in the same order give the same ids. `isForeign` tells names that stand for something else.
 */
export function documentNamer(isForeign: (ids: DocumentId) => boolean = () => false): (path: string) => DocumentId {
  const taken = new Set<string>()
  const files = new Set<string>()
  return (path) => {
    const isRepeated = files.has(basename(path))
    files.add(basename(path))
    for (const name of namesOf(path, isRepeated)) {
      const ids = documentIdOf(name)
      if (taken.has(ids.source) || isReserved(ids) || isForeign(ids)) continue
      taken.add(ids.source)
      return ids
    }
    throw new Error(`no name is left for ${path}`)
  }
}

function* namesOf(path: string, isRepeated: boolean): Generator<string> {
  const file = basename(path)
  const folders = dirname(path).split(sep).join(' ')
  const withEnding = file.replaceAll('.', ' ')
  yield path
  if (!isRepeated) yield withEnding
  yield `${folders} ${file}`
  yield `${folders} ${withEnding}`
  for (let number = 2; ; number++) yield `${number} ${withEnding}`
}
