import { indianState } from './indian-states.js'
import { placeId } from './place-id.js'

/** A place of use: its id, and its name where the id was made from it. */
export interface DeploymentPlace {
  readonly id: string
  readonly name: string
  readonly within: string | null
}

const GENERIC =
  /\b(?:villages?|wards?|centres?|centers?|hospitals?|campus|sites?|units?|households?|schools?|clinics?|farms?|blocks?|lakes?|plants?|industr\w+|others?|various|several|many|multiple|across|states?|parts?|phcs?|chcs?|labs?|laborator\w+|office|university|institute|college)\b/i
const SURROUNDING = /\b(?:districts?|dist\.?|city|town|municipality|municipal corporation|nagar nigam|state of|the)\b/gi
const CITY = /^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){0,2}$/u

/**
 * The places that words like "Puri and Cuttack districts, Odisha; Punjab" name: cities with the state that follows
 * them, states that follow none. Words that name no place are passed over.
 */
export function deploymentPlaces(words: string, known: (name: string) => string | null): DeploymentPlace[] {
  const found = words.split(/[;\n/|•]|\.\s/).flatMap((group) => placesOf(group, known))
  return [...new Map(found.map((place) => [place.id, place])).values()]
}

function placesOf(group: string, known: (name: string) => string | null): DeploymentPlace[] {
  const names = group
    .replace(/[()]/g, ',')
    .split(/,|\s(?:and|&|in|at|near|across|throughout|of)\s|\s[–-]\s/i)
    .map((part) =>
      part
        .replace(SURROUNDING, ' ')
        .replace(/^(?:\s*(?:in|at|near|and)\s)+/i, '')
        .replace(/\s+/g, ' ')
        .replace(/^[\s.:-]+|[\s.:-]+$/g, '')
    )
    .filter(Boolean)
  const places: DeploymentPlace[] = []
  // A state goes with the cities before it, so the reading is from the end.
  let state: { readonly id: string; readonly name: string; used: boolean } | null = null
  for (const name of names.reverse()) {
    const id = known(name) ?? placeId(name)
    const wider = indianState(name)?.id ?? null
    if (id !== null && id === wider) {
      if (state && !state.used) places.push({ ...state, within: null })
      state = { id, name, used: false }
    } else if (id === 'place:in') continue
    else if (id !== null) {
      if (state && id.startsWith(`${state.id}-`)) state.used = true
      places.push({ id, name, within: /^place:[a-z]{2}(?:-[a-z]{2})?(?=-)/.exec(id)?.[0] ?? null })
    } else if (state && CITY.test(name) && !GENERIC.test(name)) {
      const city = placeId(`${name}, ${state.name}`)
      if (!city) continue
      state.used = true
      places.push({ id: city, name, within: state.id })
    }
  }
  if (state && !state.used) places.push({ id: state.id, name: state.name, within: null })
  return places.reverse()
}
