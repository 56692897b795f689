import { assertValidSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { sangamOntology, type Ontology } from '../../graph/index.js'
import { addAsk } from './ask.js'
import { createBuilder, createParts } from './builder.js'
import { addChanges } from './changes.js'
import { addCentrality } from './centrality.js'
import { addClaim } from './claim-type.js'
import { addCrosstab } from './crosstab.js'
import { addEntities } from './entities.js'
import { addEntity } from './entity-type.js'
import { addPageInfo } from './connection.js'
import { addIngest } from './ingest.js'
import { createInputs } from './inputs.js'
import { addKinds } from './kind-types.js'
import { addLinkages } from './linkages.js'
import { refuseUnknownSources } from './known-sources.js'
import { addCited, addMeta } from './meta.js'
import { addMutations } from './mutations.js'
import { addNeeds } from './needs.js'
import { addOntology } from './ontology-type.js'
import { addPath } from './path-type.js'
import { addPartners } from './partners.js'
import { addQuality } from './quality.js'
import { addRelated } from './related.js'
import { addReplicable } from './replicable.js'
import { addReview } from './review.js'
import { addSearch } from './search.js'
import { addSources } from './sources.js'
import { addStatements } from './statements.js'
import { createValueTypes } from './values.js'

/** The API of an ontology: its kinds and relations become types, enums and fields. */
export function createSchema(ontology: Ontology): GraphQLSchema {
  const builder = createBuilder()
  const parts = createParts(builder, ontology)
  const inputs = createInputs(parts)
  const values = createValueTypes(builder)
  addPageInfo(parts)
  addCited(parts)
  addEntity(parts, values)
  addKinds(parts, values)
  addRelated(parts)
  addClaim(parts)
  addStatements(parts)
  addPath(parts)
  for (const add of [addEntities, addSearch, addPartners, addSources, addChanges, addMeta]) add(parts, inputs)
  for (const add of [addLinkages, addCrosstab, addCentrality, addQuality, addNeeds, addAsk]) add(parts, inputs)
  addReplicable(parts, inputs, values)
  addOntology(parts)
  addMutations(parts)
  addIngest(parts)
  addReview(parts)
  const schema = builder.toSchema()
  refuseUnknownSources(schema)
  assertValidSchema(schema)
  return schema
}

/** The text of schema.graphql. */
export function printSchemaSdl(ontology: Ontology = sangamOntology): string {
  return `${printSchema(lexicographicSortSchema(createSchema(ontology)))}\n`
}
