import type { Rejection, Source } from '../source.js'
import { binaryKind } from './binary-kind.js'

export type Chosen = { readonly source: Source } | { readonly rejected: Rejection }

/**
 * The source that reads a file with this name and these first bytes (up to 64 KiB). Bytes that are of a format for
 * certain win over the name; among several such, and among several of one ending, the first in the list whose ending the
 * name has.
 */
export function chooseSource(sources: readonly Source[], name: string, head: Uint8Array): Chosen {
  const recognised = sources.filter((source) => source.recognises?.(head))
  const source = named(recognised, name) ?? recognised[0] ?? named(sources, name)
  return source ? { source } : { rejected: { file: name, reason: unknown(sources, head) } }
}

/** The longest ending counts: `.jsonl.gz` before `.gz`. */
function named(sources: readonly Source[], name: string): Source | undefined {
  const lower = name.toLowerCase()
  const longest = (source: Source): number =>
    Math.max(0, ...source.extensions.filter((extension) => lower.endsWith(`.${extension}`)).map(({ length }) => length))
  return sources.reduce<Source | undefined>(
    (best, source) => (longest(source) > (best ? longest(best) : 0) ? source : best),
    undefined
  )
}

function unknown(sources: readonly Source[], head: Uint8Array): string {
  const kind = binaryKind(head)
  const endings = [...new Set(sources.flatMap(({ extensions }) => extensions))].map((extension) => `.${extension}`)
  return `no reader knows this format${kind ? `, it seems to be ${kind}` : ''}; known are ${endings.join(' ')}`
}
