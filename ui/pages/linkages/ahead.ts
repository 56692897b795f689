import { askAhead } from '../../parts/answer.svelte.js'
import { loadNames } from '../../parts/names.js'
import { askedOf, endsOf, loadConnect } from './connect/load.js'
import { loadCrosstab, tableOf } from './crosstab/load.js'
import { loadGaps } from './gaps/load.js'
import { loadNetwork } from './network/load.js'
import { surroundingsOf } from './network/question.js'
import { loadPatterns, patternOf } from './patterns.js'
import { tabOf, type Tab } from './tabs.js'

const ASKED: Readonly<Record<Tab, (query: URLSearchParams) => void>> = {
  connect: (query) => {
    askAhead(askedOf(query), loadConnect)
    askAhead(endsOf(query), loadNames)
  },
  crosstab: (query) => {
    askAhead(true, loadPatterns)
    askAhead(tableOf(query), loadCrosstab)
  },
  gaps: (query) => {
    askAhead(true, loadPatterns)
    askAhead(patternOf(query), loadGaps)
  },
  network: (query) => {
    const around = surroundingsOf(query)
    askAhead(around, loadNetwork)
    askAhead(around && [around.id], loadNames)
  }
}

/** Asks what the tab that an address names will ask first. */
export function askLinkagesAhead(query: URLSearchParams): void {
  ASKED[tabOf(query)](query)
}
