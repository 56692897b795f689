import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './tool.mjs'

const NOT_OURS = /(^|\/)(node_modules|dist|\.cache|\.svelte-kit)(\/|$)/

/** All files under a folder of the project (or the file itself) in code-unit order, as paths from the root with slashes. */
export function filesUnder(place) {
  const start = join(ROOT, place)
  if (!existsSync(start)) return []
  if (statSync(start).isFile()) return [place]
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/')
    )
    .filter((file) => !NOT_OURS.test(file.slice(place.length)))
    .sort()
}
