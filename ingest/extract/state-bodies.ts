import { within, type Page } from './page.js'
import { subjectOf } from './known-mentions.js'
import { proposed } from './proposals.js'
import type { Mention } from './types.js'

const CENTRAL = /^(?:Department|Ministry) of /
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

/** "ABC Mohali" is not the ABC of another city; the bare acronym then means the one the text has named. */
export const ofCities = (page: Page, mentions: readonly Mention[]): Mention[] => {
  const meant = new Map<string, Mention['entity']>()
  const named = mentions.map((mention) => {
    const written = page.text.slice(mention.start, mention.end)
    const home = page.gazetteer.entities.get(mention.entity.id)?.place
    if (mention.entity.kind !== 'institution' || !home || !SHORT_NAME.test(written)) return mention
    const city = within(mentions, { start: mention.end, end: mention.end + 40 }).find(
      (other) => other.start === mention.end + 1
    )
    if (city?.entity.type !== 'city' || city.entity.id === home || city.entity.name === home) return mention
    const entity = proposed('institution', `${written} ${city.entity.name}`, mention.entity.type)
    meant.set(`${mention.entity.id} ${written}`, entity)
    return { ...mention, end: city.end, entity }
  })
  return named.map((mention) => {
    const entity = meant.get(`${mention.entity.id} ${page.text.slice(mention.start, mention.end)}`)
    return entity ? { ...mention, entity } : mention
  })
}
