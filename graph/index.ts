export {
  AUTHORITY,
  CANDIDATE_FACTOR,
  makeClaim,
  type Authority,
  type Claim,
  type ClaimDraft,
  type EntityId,
  type Locator
} from './claims.js'
export { InvalidError, NotFoundError } from './errors.js'
export {
  closest,
  fieldTypes,
  kindPrefix,
  sangamOntology,
  validateEnds,
  validateFields,
  type Json,
  type Ontology,
  type Outcome
} from './ontology.js'
