import { subjectOf } from './known-mentions.js'
import { touching, within, type Page } from './page.js'
import { foldName } from './tokens.js'
import type { KnownEntity, Mention, Span } from './types.js'

const CLUSTER_AFTER =
  /^(?:[’']s)?\s+(?:based\s+)?(?:S ?& ?T |science (?:and|&) technology |knowledge |innovation |city |regional )*clusters?\b/i
const CLUSTER_BEFORE =
  /\bclusters?\s*(?:\((?:e\.g\.,?|such as|like|including|namely)?\s*|(?:of|at|in|from|like|such as|including|namely)\s+)$/i
const JOINED = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)$/

const placeOf = (cluster: KnownEntity, entities: ReadonlyMap<string, KnownEntity>): string[] => {
  const place = cluster.place ? (entities.get(cluster.place)?.name ?? cluster.place) : ''
  const named = [cluster.name, ...cluster.aliases].map(
    (name) =>
      /^(\p{Lu}[\p{L}.-]+)(?: NCR)? (?:S&T |Science (?:and|&) Technology |Knowledge )?cluster$/iu.exec(name)?.[1] ?? ''
  )
  return [...new Set([place, place.replace(/^New /, ''), ...named].filter(Boolean).map(foldName))]
}

/** Clusters by their city: the only known cluster of a place. */
const clustersByPlace = (page: Page): Map<string, KnownEntity> => {
  const found = new Map<string, KnownEntity[]>()
  for (const entity of page.gazetteer.entities.values())
    if (entity.kind === 'cluster')
      for (const place of placeOf(entity, page.gazetteer.entities))
        found.set(place, [...(found.get(place) ?? []), entity])
  return new Map(
    [...found].flatMap(([place, clusters]) => (clusters.length === 1 ? [[place, clusters[0]!] as const] : []))
  )
}

/** Runs of place names joined by commas and "and". */
const placeGroups = (page: Page, places: readonly Mention[]): Mention[][] => {
  const groups: Mention[][] = []
  for (const place of places) {
    const last = groups.at(-1)?.at(-1)
    if (last && JOINED.test(page.text.slice(last.end, place.start))) groups.at(-1)!.push(place)
    else groups.push([place])
  }
  return groups
}

/** "Pune's cluster", "the Hyderabad cluster", "clusters (e.g., Delhi and Pune)". */
export const clusterMentions = (page: Page, taken: readonly Mention[]): Mention[] => {
  const clusters = clustersByPlace(page)
  const byName = (mention: Mention): KnownEntity | undefined => {
    const written = foldName(page.text.slice(mention.start, mention.end))
    return clusters.get(written) ?? clusters.get(foldName(mention.entity.name)) ?? clusters.get(written.split(' ')[0]!)
  }
  return page.sentences.flatMap((sentence) => {
    const places = within(taken, sentence).filter((mention) => mention.entity.kind === 'place' && !mention.nested)
    return placeGroups(page, places).flatMap((group) => {
      const last = group.at(-1)!
      const after = CLUSTER_AFTER.exec(page.text.slice(last.end, last.end + 60))
      const before = CLUSTER_BEFORE.test(page.text.slice(Math.max(0, group[0]!.start - 40), group[0]!.start))
      if (!after && !before) return []
      return group.flatMap((place): Mention[] => {
        const cluster = byName(place)
        if (!cluster) return []
        const span: Span = {
          start: place.start,
          end: place === last && after ? place.end + after[0].length : place.end
        }
        return [{ ...span, entity: subjectOf(page, cluster), method: 'cluster by its city' }]
      })
    })
  })
}

/** "DRIIV cluster": the word cluster behind the name of a cluster belongs to it. */
export const withClusterWord = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => {
    const word =
      mention.entity.kind === 'cluster'
        ? /^\s+(?:S&T\s+)?cluster\b/i.exec(page.text.slice(mention.end, mention.end + 16))
        : null
    return word &&
      !touching(mentions, { start: mention.end, end: mention.end + word[0].length }).some((other) => other !== mention)
      ? { ...mention, end: mention.end + word[0].length }
      : mention
  })
