import { overlaps, within, type Page } from './page.js'
import { proposed } from './proposals.js'
import { foldName } from './tokens.js'
import type { KnownEntity, Mention, Span, Subject } from './types.js'
import { initials, subjectOf } from './known-mentions.js'

const AFTER = /^\s*\(\s*(?:hereafter |the )?["“‘']?(?<acronym>[A-Z][A-Za-z0-9&.-]{1,14})["”’']?\s*\)/
const NAMED: ReadonlySet<string> = new Set(['institution', 'cluster', 'forum', 'programme', 'project', 'event', 'technology', 'document'])

const abbreviates = (page: Page, acronym: string, entity: Subject): boolean =>
  page.gazetteer.named(acronym).some((entry) => entry.entity.id === entity.id) || initials(entity.name) === acronym.toLowerCase()

/** Acronyms that the text defines in brackets behind a name, and draws in the bracket. */
export const definedAcronyms = (page: Page, mentions: readonly Mention[]): { mentions: Mention[]; acronyms: Map<string, Subject> } => {
  const acronyms = new Map<string, Subject>()
  const drawn = mentions.map((mention) => {
    if (!NAMED.has(mention.entity.kind) || mention.nested) return mention
    const match = AFTER.exec(page.text.slice(mention.end, mention.end + 24))
    if (!match) return mention
    const inside = { start: mention.end, end: mention.end + match[0].length }
    const rival = mentions.find((other) => overlaps(other, inside) && other.entity.id !== mention.entity.id)
    if (rival && !abbreviates(page, match.groups!['acronym']!, mention.entity)) return mention
    if (/[A-Z].*[A-Z]/.test(match.groups!['acronym']!)) acronyms.set(match.groups!['acronym']!, mention.entity)
    return { ...mention, end: inside.end }
  })
  const kept = drawn.filter((mention) => !drawn.some((other) => other !== mention && other.start <= mention.start && other.end >= mention.end && other.end - other.start > mention.end - mention.start && other.method !== 'description' && !mention.nested))
  return { mentions: kept, acronyms }
}

/** Later uses of acronyms defined in this text. */
export const acronymMentions = (page: Page, taken: readonly Mention[], acronyms: ReadonlyMap<string, Subject>): Mention[] => {
  if (!acronyms.size) return []
  return page.tokens.flatMap((token): Mention[] => {
    const entity = acronyms.get(page.text.slice(token.start, token.end))
    return entity && !taken.some((mention) => overlaps(mention, token)) ? [{ start: token.start, end: token.end, entity, method: 'acronym defined in the text' }] : []
  })
}

const CLUSTER_AFTER = /^(?:[’']s)?\s+(?:based\s+)?(?:S ?& ?T |science (?:and|&) technology |knowledge |innovation |city |regional )*clusters?\b/i
const CLUSTER_BEFORE = /\bclusters?\s*(?:\((?:e\.g\.,?|such as|like|including|namely)?\s*|(?:of|at|in|from|like|such as|including|namely)\s+)$/i
const JOINED = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)$/

const placeOf = (cluster: KnownEntity, entities: ReadonlyMap<string, KnownEntity>): string[] => {
  const place = cluster.place ? (entities.get(cluster.place)?.name ?? cluster.place) : ''
  const named = [cluster.name, ...cluster.aliases].map((name) => /^(\p{Lu}[\p{L}.-]+)(?: NCR)? (?:S&T |Science (?:and|&) Technology |Knowledge )?cluster$/iu.exec(name)?.[1] ?? '')
  return [...new Set([place, place.replace(/^New /, ''), ...named].filter(Boolean).map(foldName))]
}

/** Clusters by their city: the only known cluster of a place. */
const clustersByPlace = (page: Page): Map<string, KnownEntity> => {
  const found = new Map<string, KnownEntity[]>()
  for (const entity of page.gazetteer.entities.values())
    if (entity.kind === 'cluster') for (const place of placeOf(entity, page.gazetteer.entities)) found.set(place, [...(found.get(place) ?? []), entity])
  return new Map([...found].flatMap(([place, clusters]) => (clusters.length === 1 ? [[place, clusters[0]!] as const] : [])))
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
        const span: Span = { start: place.start, end: place === last && after ? place.end + after[0].length : place.end }
        return [{ ...span, entity: subjectOf(page, cluster), method: 'cluster by its city' }]
      })
    })
  })
}

const QUOTED = /["“‘'](?<name>\p{Lu}[\p{L}\p{N}. &@-]{2,40}?)[,.]?["”’']/gu
const PRODUCT = /\b(?:app|application|platform|portal|marketplace|device|tool|kit|software|technology|prototype|machine|robot|drone|sensor|vaccine|dashboard|chatbot|system)\b/i

/** Product names in quotation marks beside a word for a product. */
export const productMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(QUOTED)].flatMap((match): Mention[] => {
      const start = sentence.start + match.index + 1
      const end = start + match.groups!['name']!.length
      const around = page.text.slice(Math.max(sentence.start, start - 40), start) + ' ' + page.text.slice(end, Math.min(sentence.end, end + 40))
      const claimed = taken.some((mention) => overlaps(mention, { start, end }) && mention.entity.kind !== 'domain' && mention.entity.kind !== 'place')
      return !claimed && PRODUCT.test(around) ? [{ start, end, entity: proposed('technology', match.groups!['name']!), method: 'quoted product name' }] : []
    })
  )

const FACILITY = /(?<=[;:,]\s|\b(?:of|like|as|in|and)\s|\bthe\s)(?<name>\p{Lu}[\p{L}\p{N} .-]{3,60}?(?:[Tt]elescope|[Ss]ynchrotron|[Aa]ccelerator|[Oo]bservatory|[Rr]eactor|[Bb]eam-?line|[Ll]ight [Ss]ource|[Cc]ollider|[Dd]etector|[Ff]acility|[Ll]aboratory|[Rr]ing)s?)\s*(?=\()/gu

/** Research facilities named in an enumeration with their country in brackets behind. */
export const facilityMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(FACILITY)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const start = sentence.start + match.index + match[0].indexOf(name)
      const span = { start, end: start + name.length }
      const bracket = taken.some((mention) => mention.entity.kind === 'place' && mention.start > span.end && mention.start <= span.end + 2)
      const claimed = taken.some((mention) => overlaps(mention, span) && mention.entity.kind !== 'domain' && mention.entity.kind !== 'place')
      return bracket && !claimed && /^\p{Lu}/u.test(name) ? [{ ...span, entity: proposed('institution', name, 'facility'), method: 'facility in a list' }] : []
    })
  )

const PORTFOLIO = /\b(?:Minister(?: of State)?|MoS)(?:\s*\((?:Independent Charge|I\/?C|IC)\))?,?\s+(?:(?:for|of)\s+)?(?:the\s+)?(?<field>\p{Lu}[\p{L}&, ]{3,90})/gu

/** "Minister of State for A & B and C": the ministries of these fields, where they are known. */
export const ministryMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(PORTFOLIO)].flatMap((match) => {
      const found: Mention[] = []
      let at = sentence.start + match.index + match[0].length - match.groups!['field']!.length
      const stop = sentence.start + match.index + match[0].length
      for (let rest = page.text.slice(at, stop); rest; rest = page.text.slice(at, stop)) {
        const ministry = longestMinistry(page, rest)
        if (!ministry || taken.some((mention) => mention.entity.kind !== 'domain' && mention.entity.kind !== 'place' && overlaps(mention, { start: at, end: at + ministry.length }))) break
        found.push({ start: at, end: at + ministry.length, entity: subjectOf(page, ministry.entity), method: 'post' })
        const joint = /^(?:,\s*(?:and\s+)?|\s+and\s+|\s*[;&]\s*)/.exec(page.text.slice(at + ministry.length, stop))
        if (!joint) break
        at += ministry.length + joint[0].length
      }
      return found
    })
  )

const longestMinistry = (page: Page, field: string): { entity: KnownEntity; length: number } | null => {
  for (let words = field.trimEnd(); words; words = words.replace(/[\s,&]*\S+$/, '')) {
    const entry = page.gazetteer.named(`Ministry of ${words}`)[0]
    if (entry) return { entity: entry.entity, length: words.length }
  }
  return null
}

/** "DRIIV cluster": the word cluster behind the name of a cluster belongs to it. */
export const withClusterWord = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => {
    const word = mention.entity.kind === 'cluster' ? /^\s+(?:S&T\s+)?cluster\b/i.exec(page.text.slice(mention.end, mention.end + 16)) : null
    return word && !mentions.some((other) => other !== mention && overlaps(other, { start: mention.end, end: mention.end + word[0].length })) ? { ...mention, end: mention.end + word[0].length } : mention
  })

const BEFORE_MINISTER = /\bUnion\s+(?<field>\p{Lu}[\p{L}&, ]{2,60}?)\s+Minister\b/gu

/** "Union Education Minister": the ministry of the field. */
export const unionMinistryMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(BEFORE_MINISTER)].flatMap((match): Mention[] => {
      const entry = page.gazetteer.named(`Ministry of ${match.groups!['field']!}`)[0]
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].length }
      const claimed = taken.some((mention) => overlaps(mention, span) && mention.entity.kind !== 'domain')
      return entry && !claimed ? [{ ...span, entity: subjectOf(page, entry.entity), method: 'post' }] : []
    })
  )

const MADE_THING =
  /\b(?:developed|designed|launched|built|created|unveiled|introduced)\s+(?:an?\s+|the\s+|its\s+|this\s+)?(?:[a-z][\w-]*\s+){0,5}(?<name>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){1,5})\s*\((?<acronym>\p{Lu}[\p{L}-]{1,9})\)/gu

/** Something new with an acronym behind a verb of making. */
export const madeThings = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) =>
    [...page.text.slice(sentence.start, sentence.end).matchAll(MADE_THING)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const start = sentence.start + match.index + match[0].lastIndexOf(name)
      const span = { start, end: start + name.length }
      const claimed = taken.some((mention) => overlaps(mention, span) && mention.entity.kind !== 'domain' && mention.entity.kind !== 'place')
      return claimed ? [] : [{ ...span, entity: proposed('technology', name), method: 'new thing with an acronym' }]
    })
  )

const PARTNER = /(?<=\b(?:with|by|between|and)\s(?:the\s)?)(?<name>\p{Lu}[\p{L}'’.-]+(?:\s+(?:of\s+|for\s+|and\s+)?\p{Lu}[\p{L}'’.-]+){1,5})\s*\((?<acronym>\p{Lu}{3,8})\)/gu
const AGREEMENT = /\b(?:MoUs?|memorand\w+|agreement|partnership|collaborat\w+|tie-?up|joint(?:ly)?|letter of intent)\b/i

/** Parties of an agreement named with their acronym, whatever the words of their name. */
export const partnerMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const body = page.text.slice(sentence.start, sentence.end)
    if (!AGREEMENT.test(body)) return []
    return [...body.matchAll(PARTNER)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const letters = [...name.matchAll(/\p{Lu}/gu)].map((letter) => letter[0]).join('')
      const start = sentence.start + match.index
      const span = { start, end: start + name.length }
      const claimed = taken.some((mention) => overlaps(mention, span))
      return letters === match.groups!['acronym'] && !claimed ? [{ ...span, entity: proposed('institution', name), method: 'party of an agreement' }] : []
    })
  })
