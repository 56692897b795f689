import { within, type Page } from './page.js'
import { subjectOf } from './known-mentions.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const CENTRAL = /^(?:Department|Ministry|Directorate) of | (?:Department|Directorate)$/
const OF_STATE = /^\s*,\s*(?:Government of |Govt\.? of )?$/
const STATE_ID = /^place:in-[a-z]{2}$/
/** Seat of the Union ministries: behind their name it is an address. */
const CAPITAL = 'place:in-dl'

/** "Department of X, Odisha" is the state's own department, not the Union's of the same name. */
export const ofStates = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => {
    const { entity } = mention
    if (entity.kind !== 'institution' || !CENTRAL.test(page.text.slice(mention.start, mention.end))) return mention
    const state = within(mentions, { start: mention.end, end: mention.end + 60 }).find(
      (other) => other.start > mention.end && other.start - mention.end < 24 && STATE_ID.test(other.entity.id)
    )
    if (!state || state.entity.id === CAPITAL || !OF_STATE.test(page.text.slice(mention.end, state.start)))
      return mention
    const name = `${page.text.slice(mention.start, mention.end)}, ${state.entity.name}`
    const known = page.gazetteer.named(name)[0]
    return {
      ...mention,
      end: state.end,
      entity: known ? subjectOf(page, known.entity) : proposed('institution', name, 'government')
    }
  })

const SHORT_NAME = /^[A-Z][A-Za-z.-]*[A-Z][A-Za-z.-]*$/
/** Names that one body a city bears. */
const CHAIN =
  /^(?:The )?(?:All India Institute of Medical Sciences|(?:Indian|International|National|Indraprastha) Institute of (?:Technology|Information Technology|Fashion Technology|Design|Management|Science Education|Pharmaceutical)|Institute of Life Sciences|Institute of Physics|Regional |Government |Central University)/
const CITY_BEHIND = /^(?:\s*,\s*|\s+|\s*\(\s*|\s+(?:in|at)\s+)$/
/** A name with its own acronym behind it. */
const BRACKET = /^\s*\(\p{Lu}[\p{L}&-]{1,9}\)/u

const sameCity = (page: Page, city: Mention['entity'], home: string): boolean => {
  const known =
    page.gazetteer.entities.get(home) ??
    page.gazetteer.named(home).find((entry) => entry.entity.kind === 'place')?.entity
  const parents = new Set([known?.id, known?.parent, home].filter(Boolean))
  const place = page.gazetteer.entities.get(city.id)
  if (!known) return true
  return parents.has(city.id) || city.name === home || (place?.type !== 'city' && parents.has(place?.parent))
}

/** "ABC Mohali" is not the ABC of another city; the bare acronym then means the one the text has named. */
export const ofCities = (page: Page, mentions: readonly Mention[]): Mention[] => {
  const meant = new Map<string, Mention['entity']>()
  const named = mentions.map((mention) => {
    const written = page.text.slice(mention.start, mention.end)
    const home = page.gazetteer.entities.get(mention.entity.id)?.place
    const chain = CHAIN.test(written)
    if (mention.entity.kind !== 'institution' || !home || !(chain || SHORT_NAME.test(written))) return mention
    const bracket = chain ? (BRACKET.exec(page.text.slice(mention.end, mention.end + 14))?.[0].length ?? 0) : 0
    const from = mention.end + bracket
    const city = within(mentions, { start: from, end: from + 40 }).find((other) => other.entity.kind === 'place')
    const gap = city ? page.text.slice(from, city.start) : ''
    const stands = chain ? CITY_BEHIND.test(gap) : gap === ' '
    if (city?.entity.type !== 'city' || !stands) return mention
    if (sameCity(page, city.entity, home)) return chain ? mention : { ...mention, end: city.end }
    const entity = proposed('institution', `${written}${chain ? ',' : ''} ${city.entity.name}`, mention.entity.type)
    meant.set(`${mention.entity.id} ${written}`, entity)
    return { ...mention, end: city.end, entity }
  })
  return named.map((mention) => {
    const entity = meant.get(`${mention.entity.id} ${page.text.slice(mention.start, mention.end)}`)
    return entity ? { ...mention, entity } : mention
  })
}

const OF_COUNCIL =
  /^-(?:National|Central|Indian|Institute|Directorate|Regional|All India)\b[^,.;()\n]{5,90}?(?=\s*\(|[,.;\n]|$|\s(?:has|have|had|will|is|was|in|at|to|for the)\b)/
const OWN_BODY =
  /^\s+(?:Foundation|Trust|Academy|Institute|University|College|Hospital|Society|School|Ventures|Capital|Research Park|Science Park|Research Foundation|(?:Technology )?(?:Business )?Incubat(?:or|ion (?:Centre|Center|Cell))|Innovation (?:Centre|Center|Hub|Foundation))\b/

const SEAT = /,\s+(?<place>\p{Lu}[\p{L} ]+)$/u

/** "Punjabi University, Patiala" names the university and its city. */
export const withPlaces = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.flatMap((mention) => {
    const written = page.text.slice(mention.start, mention.end)
    const seat = mention.entity.kind === 'institution' && mention.method === 'gazetteer' ? SEAT.exec(written) : null
    const place = seat && page.gazetteer.named(seat.groups!['place']!).find((entry) => entry.entity.kind === 'place')
    return seat && place?.entity.type === 'city'
      ? [
          { ...mention, end: mention.start + seat.index },
          {
            start: mention.end - seat.groups!['place']!.length,
            end: mention.end,
            entity: subjectOf(page, place.entity),
            method: 'gazetteer'
          }
        ]
      : [mention]
  })

const LOCALITY =
  /^\s(?:Vihar|Nagar|Road|Colony|Marg|Park|Bagh|Kunj|Puram|Market|Chowk|Junction|Hills|Island|Enclave|Cantonment)\b/

/** "Federal Ministry of …" is no ministry of India. */
const FOREIGN =
  /\b(?:Federal|Royal|\p{Lu}\p{L}+(?:ish|ese|ian|ean)|German|French|Israeli|US|UK|Dutch|Swiss)\s(?:Federal\s)?$/u
export const withoutForeign = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({ entity, start, end }) =>
      entity.kind !== 'institution' ||
      !CENTRAL.test(page.text.slice(start, end)) ||
      !FOREIGN.test(page.text.slice(Math.max(0, start - 24), start)) ||
      /\bIndian\s$/.test(page.text.slice(Math.max(0, start - 24), start))
  )

/** A body's name inside that of another ("Biocon Foundation") names the other. */
export const ofLongerNames = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) => {
    const locality =
      mention.entity.type === 'city' ? LOCALITY.exec(page.text.slice(mention.end, mention.end + 14)) : null
    if (locality) {
      const whole = { start: mention.start, end: mention.end + locality[0].length }
      return { ...mention, ...whole, entity: proposed('place', page.text.slice(whole.start, whole.end), 'city') }
    }
    const behind = page.text.slice(mention.end, mention.end + 110)
    const tail = mention.entity.kind === 'institution' ? (OWN_BODY.exec(behind) ?? OF_COUNCIL.exec(behind)) : null
    const end = mention.end + (tail?.[0].length ?? 0)
    const known = mention.entity.status === 'known' && mention.method !== 'post'
    if (
      !tail ||
      !known ||
      within(mentions, { start: mention.end, end }).some((other) => other.entity.kind !== 'domain')
    )
      return mention
    return { ...mention, end, entity: proposed('institution', page.text.slice(mention.start, end)) }
  })
