import type { Scope } from '../claims.js'

/** Every claim passes this scope, yet it is one: what is asked under it is folded anew from the claims. */
const EVERY_CLAIM: Scope = { minConfidence: Number.MIN_VALUE }

/** The hash that the claims of a store fold to, whatever it has kept of them. */
export async function recomputedHash(store: {
  meta(scope?: Scope): Promise<{ readonly hash: string }>
}): Promise<string> {
  return (await store.meta(EVERY_CLAIM)).hash
}
