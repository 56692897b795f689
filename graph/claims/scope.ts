import type { Claim } from './claim.js'

/** Restricts every answer to some claims; an absent member does not restrict. */
export interface Scope {
  readonly sources?: readonly string[]
  readonly excludeSources?: readonly string[]
  /** EDTF date: claims dated later are left out; undated claims stay. */
  readonly asOf?: string
  readonly minConfidence?: number
}

/** Whether the scope restricts nothing. */
export function isOpen(scope: Scope | undefined): boolean {
  return !scope || (!scope.sources && !scope.excludeSources?.length && !scope.asOf && !scope.minConfidence)
}

/** The claims a scope lets through. A date is compared on the precision of `asOf`: 2024-05 lies within 2024. */
export function inScope(scope: Scope | undefined): (claim: Claim) => boolean {
  if (!scope || isOpen(scope)) return () => true
  const sources = scope.sources && new Set(scope.sources)
  const excluded = new Set(scope.excludeSources)
  const { asOf, minConfidence = 0 } = scope
  return (claim) =>
    (!sources || sources.has(claim.source)) &&
    !excluded.has(claim.source) &&
    claim.confidence >= minConfidence &&
    (!asOf || !claim.date || claim.date.slice(0, asOf.length) <= asOf)
}
