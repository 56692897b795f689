import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessCases } from './access.cases.js'
import { entityCases } from './entity.cases.js'
import { budgetCases } from './budget.cases.js'
import { networkCases } from './network.cases.js'
import { tourCases } from './tour/tour.cases.js'
import { openExplorer, type Explorer } from './explorer.fixture.js'
import { extremeCases } from './extremes.cases.js'
import { failureCases } from './failure.cases.js'
import { languageCases } from './language.cases.js'
import { linkageCases } from './linkages.cases.js'
import { partnerCases } from './partners.cases.js'
import { replicateCases } from './replicate.cases.js'
import { searchCases } from './search.cases.js'
import { sourceCases } from './sources.cases.js'

// One server for all: loading the catalogue takes longer than most of the cases.
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer?.close())

describe('search', () => searchCases(() => explorer))
describe('partners', () => partnerCases(() => explorer))
describe('replication', () => replicateCases(() => explorer))
describe('linkages', () => linkageCases(() => explorer))
describe('network', () => networkCases(() => explorer))
describe('things', () => entityCases(() => explorer))
describe('Hindi', () => languageCases(() => explorer))
describe('budget', () => budgetCases(() => explorer))
describe('access', () => accessCases(() => explorer))
it('gives the browser nothing to complain of', () => expect(explorer.complaints).toEqual([]))
describe('sources', () => sourceCases(() => explorer))
describe('tour', () => tourCases(() => explorer))
describe('extremes', () => extremeCases(() => explorer))
describe('failure', () => failureCases(() => explorer))
