import { firstFrom, touching, within, type Page } from './page.js'
import type { Kind, Mention } from './types.js'

/** Words that point back to the last thing of a kind; `these clusters` are the programme of all clusters. */
const POINTERS: readonly { words: RegExp; kinds: readonly Kind[]; type?: string }[] = [
  { words: /\b(?:the|this) (?:cluster|consortium)\b(?! of)/gi, kinds: ['cluster'] },
  { words: /\bthese clusters\b/gi, kinds: ['programme'] },
  {
    words: /\b(?:the|this) (?:institute|university|institution|organi[sz]ation|company|start-?up|council|agency)\b/gi,
    kinds: ['institution']
  },
  { words: /\b(?:the|this) (?:facility|portal|museum)\b/gi, kinds: ['institution'], type: 'facility' },
  { words: /\b(?:the|this) (?:project|pilot)\b/gi, kinds: ['project'] },
  { words: /\b(?:the|this) (?:initiative|programme|program|scheme|mission)\b/gi, kinds: ['programme', 'project'] },
  {
    words: /\b(?:the|this) (?:technology|platform|app|device|system|tool|solution|product|kit|prototype|machine)\b/gi,
    kinds: ['technology']
  },
  { words: /\b(?:the|this) (?:compendium|report)\b/gi, kinds: ['compendium', 'document'] },
  {
    words:
      /\b(?:the|this) (?:meet|meeting|event|conference|gathering|summit|workshop|conclave|exhibition|symposium)\b/gi,
    kinds: ['event']
  }
]
/** A pointer reaches back this many code units. */
const REACH = 1500
const SUBJECT_PRONOUN = /^(?:It|These|They|Its)\b/
const PERSON_PRONOUN = /^(?:He|She)\b/
const ACTOR: ReadonlySet<Kind> = new Set([
  'programme',
  'cluster',
  'institution',
  'project',
  'technology',
  'compendium',
  'document'
])

const pointing = (start: number, end: number, antecedent: Mention): Mention => ({
  start,
  end,
  entity: antecedent.entity,
  method: 'points back',
  silent: true
})

/** Silent mentions: "the cluster", "it", "he", resolved to what was named before. */
export const anaphora = (page: Page, mentions: readonly Mention[]): Mention[] => {
  const found: Mention[] = []
  page.sentences.forEach((sentence, index) => {
    const body = page.text.slice(sentence.start, sentence.end)
    for (const { words, kinds, type } of /\bth(?:e|is|ese)\b/i.test(body) ? POINTERS : [])
      for (const match of body.matchAll(words)) {
        const start = sentence.start + match.index
        const last = mentions
          .slice(firstFrom(mentions, start - REACH), firstFrom(mentions, start))
          .findLast((mention) => kinds.includes(mention.entity.kind) && (!type || mention.entity.type === type))
        const end = start + match[0].length
        if (last && !touching(mentions, { start, end }).some((mention) => mention.entity.kind !== 'domain'))
          found.push(pointing(start, end, last))
      }
    const pronoun = SUBJECT_PRONOUN.exec(body) ?? PERSON_PRONOUN.exec(body)
    const previous = page.sentences[index - 1]
    if (!pronoun || !previous || sentence.block - previous.block > 1) return
    const person = PERSON_PRONOUN.test(body)
    const subject = within(mentions, previous).find(
      (mention) => !mention.nested && (person ? mention.entity.kind === 'person' : ACTOR.has(mention.entity.kind))
    )
    if (subject) found.push(pointing(sentence.start, sentence.start + pronoun[0].length, subject))
  })
  return found
}
