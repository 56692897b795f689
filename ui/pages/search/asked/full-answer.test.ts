import { expect, it } from 'vitest'
import { fullAnswer } from './full-answer.js'

const named = (id: string) => ({ id, name: id })
const nothing = {
  domains: [],
  states: [],
  clusters: [],
  institutions: [],
  people: [],
  countries: [],
  others: [],
  except: [],
  types: [],
  via: null,
  gaps: false,
  figures: [],
  text: ''
}

it.each([
  [
    { intent: 'partners', domains: [named('domain:a')], states: [named('place:x')] },
    '/partners?domain=domain:a&state=place:x'
  ],
  [
    { intent: 'replication', states: [named('place:x'), named('place:y')], text: 'lakes' },
    '/replicate?state=place:x&need=lakes&origin=place:y'
  ],
  [
    { intent: 'path', clusters: [named('cluster:a'), named('cluster:b')] },
    '/linkages?tab=connect&from=cluster:a&to=cluster:b'
  ],
  [{ intent: 'crosstab', via: 'FOCUS' }, '/linkages?tab=crosstab&via=FOCUS'],
  [{ intent: 'crosstab', gaps: true }, '/linkages?tab=gaps'],
  [{ intent: 'partners', domains: [named('domain:a')], except: [named('place:x')] }, null],
  [{ intent: 'entity' }, null]
])('%j is answered at %s', (understood, address) => {
  expect(fullAnswer({ ...nothing, ...understood })).toBe(address)
})
