import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention, Span } from './types.js'

const WORD = String.raw`\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}+)?`
const DISTRICTS = new RegExp(
  String.raw`(?<list>${WORD}(?:,\s${WORD})*(?:,?\s(?:and|&)\s${WORD})?)\s(?:districts?|villages?|talukas?|tehsils?|blocks?|panchayats?|mandals?)\b`,
  'gu'
)
const DISTRICTS_OF = new RegExp(
  String.raw`\b(?:districts?|villages?|towns?|cities|talukas?|blocks?)\s(?:of|like|such as|including)\s(?<list>${WORD}(?:,\s${WORD})*(?:,?\s(?:and|&)\s${WORD})?)`,
  'gu'
)
const SITES = new RegExp(
  String.raw`\b(?:used|rolled out|deployed|installed|piloted|tested|in use|trials|pilots|operational|functioning|set up|units|farmers|growers|fishers|artisans|weavers|potters|villages|schools|households|hospitals|clinics|kilns|lakes|women)\s(?:[\p{L}\d,-]+\s){0,4}(?:in|across)\s(?<list>${WORD}(?:,\s${WORD})*(?:,?\s(?:and|&)\s${WORD})?)(?=\s*(?:[,.;)]|$|\s(?:to|for|by|have|has|with|and|since|during|last|after|where|this|under|from)\b))`,
  'gu'
)
const BESIDE = new RegExp(
  String.raw`^(?:,\s(?:and\s)?|\s(?:and|&)\s)(?<name>${WORD})(?=\s*(?:[,.;)]|$|\s(?:to|for|in|by|have|has|with|and|districts?|since|during|last|save)\b))`,
  'u'
)
const IN_FRONT = /\b(?:in|across|at|from|of|between|to)\s(?:\p{Lu}[\p{L}]+(?:,\s|\s(?:and|&)\s)){0,3}$/u
const NO_PLACE =
  /^(?:The|This|Each|Several|Many|Some|Model|Smart|Tribal|Rural|Urban|Border|Adopted|Other|Remote|North|South|East|West|Central|Science|Technology|India|Indian|Government|State|Aspirational|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

const settlement = (page: Page, taken: readonly Mention[], span: Span): Mention[] => {
  const name = page.text.slice(span.start, span.end)
  return NO_PLACE.test(name) || touching(taken, span).length
    ? []
    : [{ ...span, entity: proposed('place', name, 'city'), method: 'place beside places' }]
}

/** Towns and districts no list of places holds: named as such, or standing in a row with known places. */
export const settlementMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const body = page.text.slice(sentence.start, sentence.end)
    const listed = [DISTRICTS, DISTRICTS_OF, SITES].flatMap((pattern) =>
      [...body.matchAll(pattern)].flatMap((match) => {
        const at = sentence.start + match.index + match[0].indexOf(match.groups!['list']!)
        return [...match.groups!['list']!.matchAll(new RegExp(WORD, 'gu'))].flatMap((word) =>
          settlement(page, taken, { start: at + word.index, end: at + word.index + word[0].length })
        )
      })
    )
    const beside = touching(taken, sentence).flatMap((place) => {
      if (place.entity.kind !== 'place' || place.nested) return []
      if (!IN_FRONT.test(page.text.slice(Math.max(sentence.start, place.start - 60), place.start))) return []
      const next = BESIDE.exec(page.text.slice(place.end, Math.min(sentence.end, place.end + 60)))
      const end = place.end + (next?.[0].length ?? 0)
      return next ? settlement(page, taken, { start: end - next.groups!['name']!.length, end }) : []
    })
    const found: Mention[] = []
    for (const mention of [...listed, ...beside])
      if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention)
    return found
  })
