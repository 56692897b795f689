import { resolve } from 'node:path'

/** The folder of the project, whether it runs from sources (tests) or from `dist`. */
export const PROJECT_ROOT = resolve(import.meta.dirname, import.meta.url.endsWith('.ts') ? '..' : '../..')
