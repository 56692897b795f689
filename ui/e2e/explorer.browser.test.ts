import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessCases } from './access.cases.js'
import { openExplorer, type Explorer } from './explorer.fixture.js'
import { failureCases } from './failure.cases.js'
import { taskCases } from './tasks.cases.js'

// One server for all: loading the catalogue takes longer than most of the cases.
let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer?.close())

describe('what people come for', () => taskCases(() => explorer))
describe('access', () => accessCases(() => explorer))
it('gives the browser nothing to complain of', () => expect(explorer.complaints).toEqual([]))
describe('failure', () => failureCases(() => explorer))
