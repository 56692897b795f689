import type { SearchDocument } from './search-index.js'

const entity = (
  kind: string,
  id: string,
  names: string[],
  text: string,
  more: Partial<SearchDocument> = {}
): SearchDocument => ({ id: `${kind.toLowerCase()}:${id}`, kind, names, text, context: [], facets: {}, ...more })

const inOdisha = { state: ['place:in-od'] }
const inKarnataka = { state: ['place:in-ka'] }
const eWaste = { domain: ['domain:e-waste', 'domain:waste'] }
const water = { domain: ['domain:water'] }

/** A small graph as the index sees it: two states, three domains, and those who work there. */
export const FIXTURE: readonly SearchDocument[] = [
  entity('Domain', 'waste', ['Waste'], 'Solid and liquid waste', { facets: { domain: ['domain:waste'] } }),
  entity('Domain', 'e-waste', ['E-waste', 'electronic scrap', 'ई-कचरा'], 'Discarded electronics', { facets: eWaste }),
  entity('Domain', 'water', ['Water', 'जल'], 'Lakes, rivers and drinking supply', { facets: water }),
  entity('Place', 'in-od', ['Odisha', 'Orissa', 'ओडिशा', 'OD'], 'State on the east coast'),
  entity('Place', 'in-ka', ['Karnataka', 'ಕರ್ನಾಟಕ', 'KA'], 'State in the south'),
  entity('Institution', 'kiit', ['Kalinga Institute', 'KIIT'], 'University with a recycling laboratory', {
    facets: { ...inOdisha, ...eWaste },
    context: ['E-waste', 'Odisha'],
    years: [1992, 2026],
    location: { latitude: 20.35, longitude: 85.82 },
    popularity: 3
  }),
  entity('Institution', 'immt', ['Institute of Minerals'], 'Metallurgy of scrap and slag', {
    facets: inOdisha,
    years: [1964, 2000],
    location: { latitude: 20.29, longitude: 85.84 }
  }),
  entity('Institution', 'lake-trust', ['Lake Trust', 'Kere Trust'], 'Restores polluted lakes of Bengaluru', {
    facets: { ...inKarnataka, ...water },
    location: { latitude: 12.97, longitude: 77.59 },
    popularity: 1
  }),
  entity('Technology', 'shredder', ['Circuit shredder'], 'Recovers copper and gold from old phones', {
    facets: eWaste
  }),
  entity('Technology', 'floating-wetland', ['Floating wetland'], 'Plants on rafts that clean polluted lakes', {
    facets: { ...inKarnataka, ...water }
  }),
  entity('Document', 'report', ['Annual report'], '', {
    passages: [
      'The year began with a meeting in Delhi. Ministers came.',
      'A pilot plant for scrap was opened. It melts copper from cables at low heat. Visitors were impressed.',
      'Accounts are in the annex.'
    ]
  })
]
