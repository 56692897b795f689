export { AUTHORITY, CANDIDATE_FACTOR, noisyOr, type Authority } from './claims/authority.js'
export { breathe } from './claims/breathe.js'
export { byCodeUnit, canonicalJson } from './claims/canonical.js'
export {
  makeClaim,
  round6,
  SAME_AS,
  NOT_SAME_AS,
  type Claim,
  type ClaimDraft,
  type EntityId,
  type Locator
} from './claims/claim.js'
export { alternatives, relationId, relationKey, type Alternative, type Entity, type Relation } from './claims/fold.js'
export { addHash, contentHash, hashText, subtractHash } from './claims/hash.js'
export { foldWhole, refold, type ClaimReader, type Refolded } from './claims/refold.js'
export { inScope, isOpen, type Scope } from './claims/scope.js'
