/** Whose claims decisions are. */
export const CURATOR = {
  source: 'document:curator',
  load: 'load:curator',
  authority: 'curator',
  method: 'curator'
} as const
