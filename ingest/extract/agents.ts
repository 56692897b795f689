import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import { sameNames } from './naming.js'
import type { Mention, Span } from './types.js'

/** Words before a list of bodies: who made, paid, hosts, runs or joins. `firm` ones take any capitalised name. */
const LEADS: readonly { lead: RegExp; firm: boolean }[] = [
  {
    lead: /\b(?:in\s+(?:close\s+|active\s+)?(?:collaboration|partnership|association|coordination|cooperation)\s+with|(?:collaborat|partner|tied|teamed)\w*\s+(?:up\s+)?with|join\w*\s+hands\s+with|(?:MoUs?|MOUs?|memorand\w+(?: of understanding)?|agreements?|pact|tie-?ups?|partnerships?)\s+with|incubated\s+(?:at|by)|partners?\s+(?:include|are)|members?\s+(?:include|are)|(?:start-?ups|companies|firms|industries|organi[sz]ations|NGOs|institutions|institutes|partners|members|agencies|incubators)\s*,?\s+(?:such as|like|including|namely))\s+(?:the\s+)?/giu,
    firm: true
  },
  {
    lead: /\b(?:(?:developed|designed|built|created|funded|financed|supported|sponsored|backed|organi[sz]ed|hosted|implemented|executed|manufactured|managed|operated|run|set up|prepared|published|installed)\s+(?:jointly\s+)?by|(?:scientists|researchers|engineers|experts|teams?|officials|representatives|students|faculty|funding|grants?|support|assistance|help|inputs)\s+(?:from|of|at)|(?:stalls?|participation|exhibits?|demonstrations?|talks?|sessions?|representatives|delegates|participants)\s+(?:by|from|of))\s+(?:the\s+)?/giu,
    firm: false
  }
]
const ITEM =
  /^(?:the\s+|its\s+)?(?:[\p{Ll}-]+\s+){0,2}?(?<name>\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+(?:of\s+|for\s+|&\s+)?\p{Lu}[\p{L}\p{N}&’'.-]*){0,5})/u
const JOINT = /^(?:\s*\([^)]{1,40}\))?(?:\s*,\s*(?:and\s+|as well as\s+)?|\s+and\s+|\s*&\s*|\s*;\s*)(?:the\s+)?/
const LONGEST_LIST = 24
/** So many known bodies in a list make its other items bodies. */
const ENOUGH = 2
const ORGANISED =
  /\b(?:Labs?|Technologies|Systems|Solutions|Robotics|Energy|Energies|Recycling|Recyclers|Motors|Aerospace|Bio\w*|Pharma\w*|Agri\w*|Chemicals|Industries|Innovations?|Ventures|Group|Bank|Electronics|Networks?|Foods|Diagnostics|Healthcare|Steel|Semiconductors|Dynamics|Farms|Services|Consult\w+|Infotech|Instruments|Therapeutics|Mobility|Waste|Enterprises|Engineering|Analytics|Life Sciences|India|Capital|Fund|Philanthropies|Cooperative|Co-operative|Trust|Forum|Sansthan|Samiti|Sangh|Sabha|Kendra|Parishad)$/
const COINED = /\p{Ll}\p{Lu}/u
const CAPITALS = /^\p{Lu}[\p{Lu}&-]{2,11}$/u
/** Capitals that name no body. */
const NO_BODY =
  /^(?:COVID|MOUS?|TRLS?|CEOS?|COO|CTO|CFO|GPS|LEDS?|IOT|AIOT|GIS|PCR|DNA|RNA|EVS?|FPOS?|SHGS?|NGOS?|MSMES?|CSR|STEM|HIV|AMR|APIS?|PPP|IPR|OEMS?|R&D|USB|PHD|USD|INR|GDP|SDGS?|ICT|RTI|FAQS?|S&T|STI|HEIS?|VCS?|ANI|PTI|IANS|PIB|TNN|ENS|IST|AM|PM|US|UK|UTS?|SIR|DG|DIRECTOR|PIS?)$/
const NO_NAME =
  /^(?:The|This|These|It|Its|In|At|On|Prof|Professor|Dr|Shri|Smt|Ms|Mr|Mrs|Minister|Union|State|Central|Chief|Prime|Government|Director|Chairman|Secretary|India|Indian|National|Science|Technology|Phase|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|North|South|East|West|Hindi|English|Class|Level|Annexure)\b/

const isBody = (name: string, firm: boolean): boolean => {
  if (NO_NAME.test(name)) return false
  if (CAPITALS.test(name)) return !NO_BODY.test(name)
  return COINED.test(name) || ORGANISED.test(name) || (firm && name.length > 3)
}

const claimed = (taken: readonly Mention[], span: Span): boolean =>
  touching(taken, span).some(
    (mention) => mention.entity.kind !== 'domain' && !(mention.entity.kind === 'place' && mention.start > span.start)
  )

/** Items of a list that starts at `from`; items already read are passed over. */
const itemsOf = (page: Page, sentence: Span, taken: readonly Mention[], from: number, firm: boolean): Mention[] => {
  const found: Mention[] = []
  let at = from
  let bodies = 0
  for (let count = 0; count < LONGEST_LIST; count++) {
    const known = touching(taken, { start: at, end: at + 1 }).find(
      (mention) =>
        mention.start >= at - 4 &&
        !(mention.entity.kind === 'place' && /^\s\p{Lu}/u.test(page.text.slice(mention.end, mention.end + 2)))
    )
    if (known?.entity.kind === 'institution') bodies++
    const item = known ? null : ITEM.exec(page.text.slice(at, Math.min(sentence.end, at + 120)))
    const name = item?.groups!['name']!.replace(/[’']s?$|[.,&-]+$/u, '')
    if (item && name) {
      const start = at + item[0].indexOf(item.groups!['name']!)
      const span = { start, end: start + name.length }
      const inner = touching(taken, span)[0]
      if (!claimed(taken, span) && isBody(name, firm || bodies >= ENOUGH))
        found.push({ ...span, entity: proposed('institution', name), method: 'body in its role' })
      at = inner && inner.start > at ? inner.end : span.end
    } else if (known) at = Math.max(known.end, at + 1)
    else break
    const joint = JOINT.exec(page.text.slice(at, Math.min(sentence.end, at + 60)))
    if (!joint) break
    at += joint[0].length
  }
  return found
}

const ACTING =
  /(?:^|[,;]\s|\band\s)(?<name>\p{Lu}[\p{Lu}&-]{3,11}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)\s+(?:has|have|will|signed|developed|launched|funded|sanctioned|organi[sz]ed|hosted|provided|(?:chief|director|managing|chair\w+|general manager|vice-chancellor|president|secretary|scientists?|officials?|CEO)\b[^.]{0,30}?)\s/gu

/** Bodies known only by what they do: "supported by NABARD", "in partnership with Attero Recycling". */
export const agentMentions = (page: Page, taken: readonly Mention[]): Mention[] => {
  const introduced = page.sentences.flatMap((sentence): Mention[] => {
    const body = page.text.slice(sentence.start, sentence.end)
    const listed = LEADS.flatMap(({ lead, firm }) =>
      [...body.matchAll(lead)].flatMap((match) =>
        itemsOf(page, sentence, taken, sentence.start + match.index + match[0].length, firm)
      )
    )
    const acting = [...body.matchAll(ACTING)].flatMap((match): Mention[] => {
      const name = match.groups!['name']!
      const start = sentence.start + match.index + match[0].indexOf(name)
      const span = { start, end: start + name.length }
      if (COINED.test(name) && /\s(?:has|have|will)\s$/.test(match[0])) return []
      return claimed(taken, span) || !isBody(name, false) || sentence.short
        ? []
        : [{ ...span, entity: proposed('institution', name), method: 'body that acts' }]
    })
    const beside = touching(taken, sentence).flatMap((body): Mention[] => {
      if (body.entity.kind !== 'institution' || body.nested) return []
      const next = /^(?:,\s(?:and\s)?|\sand\s)(?<name>\p{Lu}[\p{Lu}&-]{3,11})(?=[\s,.;)])/u.exec(
        page.text.slice(body.end, Math.min(sentence.end, body.end + 30))
      )
      const end = body.end + (next?.[0].length ?? 0)
      const span = { start: end - (next?.groups!['name']!.length ?? 0), end }
      return next && !claimed(taken, span) && isBody(next.groups!['name']!, false)
        ? [{ ...span, entity: proposed('institution', next.groups!['name']!), method: 'body beside bodies' }]
        : []
    })
    return [...listed, ...acting, ...beside]
  })
  const distinct = introduced
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, index, all) => !all.slice(0, index).some((other) => other.end > mention.start))
  const all = [...taken, ...distinct].sort((a, b) => a.start - b.start || b.end - a.end)
  return [...distinct, ...sameNames(page, all, distinct)]
}
