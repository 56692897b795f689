import { addressOf } from '../../../router.js'
import { namedIn, type Understood } from './load.js'

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

/** The page that answers a question of each intent in full; the others are answered where they are asked. */
const PAGES: Readonly<Record<string, (understood: Understood) => string>> = {
  partners: ({ domains, states, types, institutions, text }) =>
    addressOf('/partners', {
      domain: ids(domains),
      need: domains.length ? null : text,
      state: ids(states),
      type: types,
      for: institutions[0]?.id
    }),
  replication: ({ domains, states, text }) =>
    addressOf('/replicate', {
      state: states[0]?.id,
      domain: ids(domains),
      need: domains.length ? null : text,
      origin: ids(states.slice(1))
    }),
  path: (understood) => {
    const [from, to] = ids(namedIn(understood))
    return addressOf('/linkages', { tab: 'connect', from, to })
  },
  crosstab: ({ via, gaps }) => addressOf('/linkages', { tab: gaps ? 'gaps' : 'crosstab', via })
}

/** null where the search page itself is the answer: no page leaves out what a question excepts. */
export function fullAnswer(understood: Understood): string | null {
  if (understood.except.length) return null
  return PAGES[understood.intent]?.(understood) ?? null
}
