import type { KnownEntity } from '../ingest/extract/types.js'

/** Made-up press releases of 24 sentences of the genre, with names of the catalogue drawn in turn. */
export const syntheticReleases = (known: readonly KnownEntity[], count: number): string[] => {
  const of = (kind: string): KnownEntity[] => known.filter((entity) => entity.kind === kind)
  const [bodies, clusters, people, fields, things] = ['institution', 'cluster', 'person', 'domain', 'technology'].map(
    of
  )
  const name = (list: readonly KnownEntity[] | undefined, at: number): string => list![at % list!.length]!.name
  return Array.from({ length: count }, (_, n) =>
    Array.from({ length: 8 }, (_, m) => {
      const at = n * 13 + m * 7
      return [
        `Dr. ${name(people, at)}, Director of ${name(bodies, at)}, spoke on ${name(fields, at)} on ${(at % 28) + 1} March 2025.`,
        `${name(bodies, at + 1)} and ${name(clusters, at)} signed an MoU on ${name(fields, at + 2)}.`,
        `The ${name(things, at)} was developed by ${name(bodies, at + 3)} at a cost of Rs ${at % 90} lakh.`
      ].join(' ')
    }).join('\n\n')
  )
}
