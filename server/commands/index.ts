import type { Command } from './command.js'

/** Every command, loaded when it is called for: none pays for the imports of another. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serve,
  ingest: async () => (await import('./ingest.js')).ingest,
  search: async () => (await import('./search.js')).search,
  partners: async () => (await import('./partners.js')).partners,
  extract: async () => (await import('./extract.js')).extract,
  resolve: async () => (await import('./resolve.js')).resolve,
  sources: async () => (await import('./sources.js')).sources,
  merge: async () => (await import('./merge.js')).merge,
  unmerge: async () => (await import('./merge.js')).unmerge,
  export: async () => (await import('./export.js')).exportCommand,
  doctor: async () => (await import('./doctor.js')).doctor
}
