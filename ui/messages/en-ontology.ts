/**
 * Names of fields and relations by their name in the API. What is missing here is shown as the ontology labels it, so that
 * English needs none.
 */
export const enOntology = {
  fields: {} as Record<string, string>,
  /** From subject to object, and the other way round. */
  relations: {} as Record<string, { label: string; inverse: string }>,
  /** Values of fields, small and with hyphens, and the parts of a place in a source. */
  values: {} as Record<string, string>,
  /** What a kind of thing is, by its name in the API. */
  kindDescriptions: {} as Record<string, string>
}
