import type { Source } from '../../parts/path/read-path.js'
import type { Partner } from './load.js'

/** How much speaks for a partner: paths, and the documents that they rest on. */
export function evidenceOf(partner: Pick<Partner, 'reasons'>): { pieces: number; documents: number } {
  return { pieces: partner.reasons.length, documents: sourcesOf([partner]).length }
}

/** The documents behind partners, each once, in the order in which they are first needed. */
export function sourcesOf(partners: readonly Pick<Partner, 'reasons'>[]): Source[] {
  const sources = partners.flatMap(({ reasons }) =>
    reasons.flatMap(({ steps }) => steps.flatMap(({ claims }) => claims.slice(0, 1).map(({ source }) => source)))
  )
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}
