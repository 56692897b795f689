import { initials } from './known-mentions.js'
import { touching, type Page } from './page.js'
import type { Mention, Subject } from './types.js'

const AFTER = /^\s*\(\s*(?:hereafter |the )?["“‘']?(?<acronym>[A-Z][A-Za-z0-9&.-]{1,14})["”’']?\s*\)/
const INSIDE = /\((?<acronym>[A-Z][A-Za-z0-9&.-]*[A-Z][A-Za-z0-9&.-]*)\)$/
const NAMED: ReadonlySet<string> = new Set([
  'institution',
  'cluster',
  'forum',
  'programme',
  'project',
  'event',
  'technology',
  'document'
])

const abbreviates = (page: Page, acronym: string, entity: Subject): boolean =>
  page.gazetteer.named(acronym).some((entry) => entry.entity.id === entity.id) ||
  initials(entity.name) === acronym.toLowerCase()

/** Acronyms that the text defines in brackets behind a name, and draws in the bracket. */
export const definedAcronyms = (
  page: Page,
  mentions: readonly Mention[]
): { mentions: Mention[]; acronyms: Map<string, Subject> } => {
  const acronyms = new Map<string, Subject>()
  const drawn = mentions.map((mention) => {
    if (!NAMED.has(mention.entity.kind) || mention.nested) return mention
    const own = INSIDE.exec(page.text.slice(mention.start, mention.end))?.groups?.['acronym']
    if (own) acronyms.set(own, mention.entity)
    const match = own ? null : AFTER.exec(page.text.slice(mention.end, mention.end + 24))
    if (!match) return mention
    const inside = { start: mention.end, end: mention.end + match[0].length }
    const rival = touching(mentions, inside).find((other) => other.entity.id !== mention.entity.id)
    if (rival && !abbreviates(page, match.groups!['acronym']!, mention.entity)) return mention
    if (/[A-Z].*[A-Z]/.test(match.groups!['acronym']!)) acronyms.set(match.groups!['acronym']!, mention.entity)
    return { ...mention, end: inside.end }
  })
  const kept = drawn.filter(
    (mention) =>
      !touching(drawn, mention).some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          other.end - other.start > mention.end - mention.start &&
          other.method !== 'description' &&
          !mention.nested
      )
  )
  return { mentions: kept, acronyms }
}

/** Later uses of acronyms defined in this text. */
export const acronymMentions = (
  page: Page,
  taken: readonly Mention[],
  acronyms: ReadonlyMap<string, Subject>
): Mention[] => {
  if (!acronyms.size) return []
  return page.tokens.flatMap((token): Mention[] => {
    const entity = acronyms.get(page.text.slice(token.start, token.end))
    return entity && !touching(taken, token).length
      ? [{ start: token.start, end: token.end, entity, method: 'acronym defined in the text' }]
      : []
  })
}
