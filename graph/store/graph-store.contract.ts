import { describe, expect, test } from 'vitest'
import { changeCases } from './contract/changes.contract.js'
import { identityCases } from './contract/identity.contract.js'
import { lawCases } from './contract/laws.contract.js'
import { matchingCases } from './contract/matching.contract.js'
import { readCases } from './contract/reads.contract.js'
import type { Cases } from './contract/statements.fixture.js'
import type { GraphStore } from './graph-store.js'

const CASES: Cases = { ...changeCases, ...readCases, ...identityCases, ...matchingCases, ...lawCases }

/** What a run of the contract may leave out: case → the reason, which is shown. */
export interface ContractOptions {
  readonly skip?: Readonly<Record<string, string>>
}

/**
 * What every store must do, as tests of one adapter. `open` gives an empty store that the case may change as it likes;
 * the case closes it.
 */
export function storeContract(
  name: string,
  open: () => Promise<GraphStore>,
  { skip = {} }: ContractOptions = {}
): void {
  describe(`the ${name} store`, () => {
    test('is excused from nothing but cases of the contract', () => {
      expect(Object.keys(skip).filter((title) => !(title in CASES))).toEqual([])
    })
    for (const [title, proof] of Object.entries(CASES)) {
      const reason = skip[title]
      test.skipIf(reason !== undefined)(reason ? `${title} (skipped: ${reason})` : title, async () => {
        const store = await open()
        try {
          await proof(store)
        } finally {
          await store.close()
        }
      })
    }
  })
}
