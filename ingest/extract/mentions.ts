import { formMentions, listedDocuments } from './forms.js'
import { describedMentions, knownMentions } from './known-mentions.js'
import { acronymMentions, clusterMentions, definedAcronyms, productMentions } from './local-names.js'
import type { Page } from './page.js'
import { peopleMentions, withTitles } from './people.js'
import type { Mention } from './types.js'

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

const absorb = (mentions: readonly Mention[], forms: readonly Mention[]): Mention[] => [
  ...mentions.filter((mention) => !forms.some((form) => mention.start >= form.start && mention.end <= form.end && form.entity.kind !== 'document' && form.entity.kind !== 'event' && form.entity.kind !== 'project')),
  ...forms
]

/** A longer description that contains a shorter name explains it, here and wherever the text uses the short name alone. */
const explained = (mentions: readonly Mention[]): Mention[] => {
  const meaning = new Map<string, Mention>()
  for (const long of mentions)
    if (long.weak)
      for (const short of mentions)
        if (short !== long && short.start >= long.start && short.end <= long.end && short.entity.kind === long.entity.kind && !short.weak) meaning.set(short.entity.id, long)
  return mentions.map((mention) => {
    const long = meaning.get(mention.entity.id)
    return long && !mention.weak ? { ...mention, entity: long.entity } : mention
  })
}

/** All mentions of a page in reading order: known names first, then what the form of the words proposes. */
export const mentionsOf = (page: Page): Mention[] => {
  const named = withTitles(page, knownMentions(page))
  const people = absorb(named, peopleMentions(page, named))
  const formed = absorb(people, formMentions(page, people))
  const { mentions, acronyms } = definedAcronyms(page, formed.sort(byPlace))
  const stages = [
    (taken: Mention[]) => acronymMentions(page, taken, acronyms),
    (taken: Mention[]) => clusterMentions(page, taken),
    (taken: Mention[]) => productMentions(page, taken),
    (taken: Mention[]) => listedDocuments(page, taken),
    (taken: Mention[]) => describedMentions(page, taken)
  ]
  return explained(stages.reduce((taken, stage) => [...taken, ...stage(taken)].sort(byPlace), mentions))
}
