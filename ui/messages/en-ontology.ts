/**
 * Names of fields and relations by their name in the API. What is missing here is shown as the ontology labels it, so that
 * English needs none.
 */
export const enOntology = {
  fields: {} as Record<string, string>,
  /** From subject to object, and the other way round. */
  relations: {} as Record<string, { label: string; inverse: string }>
}
