import { formMentions } from './forms.js'
import { describedMentions, knownMentions } from './known-mentions.js'
import { agentMentions } from './agents.js'
import { acronymMentions, definedAcronyms } from './acronyms.js'
import { clusterMentions, withClusterWord } from './city-clusters.js'
import { facilityMentions } from './facilities.js'
import { listedDocuments } from './listed-documents.js'
import { ministryMentions, unionMinistryMentions } from './ministries.js'
import { partnerMentions } from './partners.js'
import { madeThings, productMentions } from './products.js'
import { settlementMentions } from './settlements.js'
import { ofCities, ofLongerNames, ofStates, withoutForeign, withPlaces } from './state-bodies.js'
import { byPlace, touching, within, type Page } from './page.js'
import { namedThings } from './naming.js'
import { peopleMentions, withTitles } from './people.js'
import type { Mention } from './types.js'

/** Kinds whose names may hold the name of a field or place that counts by itself. */
const HOLDS_FIELDS: ReadonlySet<string> = new Set(['document', 'event', 'project', 'compendium', 'technology'])

const absorb = (mentions: readonly Mention[], forms: readonly Mention[]): Mention[] => {
  const added = [...forms].sort(byPlace)
  const inside = (mention: Mention): boolean =>
    touching(added, mention).some((form) => mention.start >= form.start && mention.end <= form.end)
  const kept = mentions
    .map((mention) => (mention.entity.kind === 'domain' && inside(mention) ? { ...mention, nested: true } : mention))
    .filter(
      (mention) =>
        !touching(added, mention).some(
          (form) => mention.start >= form.start && mention.end <= form.end && !HOLDS_FIELDS.has(form.entity.kind)
        )
    )
  return [...kept, ...added].sort(byPlace)
}

/** A longer description that contains a shorter name explains it, here and wherever the text uses the short name alone. */
const explained = (mentions: readonly Mention[]): Mention[] => {
  const meaning = new Map<string, Mention>()
  const dropped = new Set<Mention>()
  for (const long of mentions)
    for (const short of long.reach ? within(mentions, long.reach) : []) {
      if (short.reach || short.entity.kind !== long.entity.kind) continue
      if (short.entity.status === 'proposed') dropped.add(short)
      else meaning.set(short.entity.id, long)
    }
  return mentions
    .filter((mention) => !dropped.has(mention))
    .map((mention) => {
      const long = meaning.get(mention.entity.id)
      return long && !mention.reach ? { ...mention, entity: long.entity } : mention
    })
}

/** A place in the name of a body ("Microsoft India") is no place by itself. */
const withoutParts = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (mention) =>
      mention.entity.kind !== 'place' ||
      !touching(mentions, mention).some(
        (body) =>
          body.entity.kind === 'institution' && !body.silent && body.start < mention.start && body.end >= mention.end
      )
  )

/** All mentions of a page in reading order: known names first, then what the form of the words proposes. */
export const mentionsOf = (page: Page): Mention[] => {
  const named = ofLongerNames(
    page,
    ofCities(
      page,
      ofStates(
        page,
        withClusterWord(page, withTitles(page, withoutForeign(page, withPlaces(page, knownMentions(page)))))
      )
    )
  )
  const people = absorb(named, peopleMentions(page, named))
  const forms = absorb(people, formMentions(page, people))
  const formed = [...forms, ...partnerMentions(page, forms), ...madeThings(page, forms)]
  const { mentions, acronyms } = definedAcronyms(page, formed.sort(byPlace))
  const stages = [
    (taken: Mention[]) => acronymMentions(page, taken, acronyms),
    (taken: Mention[]) => clusterMentions(page, taken),
    (taken: Mention[]) => ministryMentions(page, taken),
    (taken: Mention[]) => unionMinistryMentions(page, taken),
    (taken: Mention[]) => facilityMentions(page, taken),
    (taken: Mention[]) => productMentions(page, taken),
    (taken: Mention[]) => namedThings(page, taken),
    (taken: Mention[]) => agentMentions(page, taken),
    (taken: Mention[]) => settlementMentions(page, taken),
    (taken: Mention[]) => listedDocuments(page, taken),
    (taken: Mention[]) => describedMentions(page, taken)
  ]
  return withoutParts(explained(stages.reduce((taken, stage) => taken.concat(stage(taken)).sort(byPlace), mentions)))
}
