import type { Command } from './command.js'

/** Every command, loaded when it is called for: none pays for the imports of another. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serve,
  ingest: async () => (await import('./ingest.js')).ingest,
  search: async () => (await import('./search.js')).search,
  ask: async () => (await import('./ask.js')).ask,
  partners: async () => (await import('./partners.js')).partners,
  replicable: async () => (await import('./replicable.js')).replicable,
  connect: async () => (await import('./connect.js')).connect,
  crosstab: async () => (await import('./crosstab.js')).crosstab,
  gaps: async () => (await import('./crosstab.js')).gaps,
  centrality: async () => (await import('./centrality.js')).centrality,
  communities: async () => (await import('./communities.js')).communities,
  needs: async () => (await import('./needs.js')).needs,
  matches: async () => (await import('./needs.js')).matches,
  conflicts: async () => (await import('./conflicts.js')).conflicts,
  quality: async () => (await import('./quality.js')).quality,
  extract: async () => (await import('./extract.js')).extract,
  resolve: async () => (await import('./resolve.js')).resolve,
  sources: async () => (await import('./sources.js')).sources,
  review: async () => (await import('./review.js')).review,
  eval: async () => (await import('./eval.js')).evaluate,
  merge: async () => (await import('./merge.js')).merge,
  unmerge: async () => (await import('./merge.js')).unmerge,
  migrate: async () => (await import('./migrate.js')).migrate,
  backup: async () => (await import('./backup.js')).backup,
  restore: async () => (await import('./backup.js')).restore,
  export: async () => (await import('./export.js')).exportCommand,
  doctor: async () => (await import('./doctor.js')).doctor,
  mcp: async () => (await import('./mcp.js')).mcp
}
