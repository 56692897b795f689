import type { Claim, EntityId } from '../claims.js'
import type { Finding, QualityReading } from './quality-reading.js'

const BATCH = 1_000

/** Claims that only general knowledge stands behind: no document gives the same field, or the same relation. */
export async function generalKnowledgeOnly(reading: QualityReading): Promise<Finding[]> {
  const { ontology, store, scope, entities, relations } = reading
  const names = new Map(entities.map(({ id, fields }) => [id, String(fields['name'])]))
  const nameOf = (id: EntityId) => names.get(id) ?? id
  const documents = new Set(entities.filter(({ fields }) => fields['type'] === 'general-knowledge').map(({ id }) => id))
  if (!documents.size) return []
  const claims: Claim[] = []
  for (const source of documents) claims.push(...(await store.claims({ source }, scope)))
  const own = claims.filter(({ relation, subject }) => !relation && !documents.has(subject))
  const documented = await fieldsByOthers(reading, [...new Set(own.map(({ subject }) => subject))], documents)
  const unsupported = own.flatMap(({ subject, fields }) => {
    const alone = Object.keys(fields).filter((field) => !documented.get(subject)?.has(field))
    return alone.length ? [{ subject, detail: `No document gives its ${alone.join(', ')}` }] : []
  })
  const ties = relations
    .filter(({ sources }) => sources.every((source) => documents.has(source)))
    .map(({ from, type, to }) => ({
      subject: from,
      detail: `No document says: ${nameOf(from)} ${ontology.relations[type]!.label} ${nameOf(to)}`
    }))
  return [...unsupported, ...ties]
}

/** Which fields of each subject some other document states. */
async function fieldsByOthers(
  { store, scope }: QualityReading,
  subjects: readonly EntityId[],
  documents: ReadonlySet<EntityId>
): Promise<Map<EntityId, Set<string>>> {
  const fields = new Map(subjects.map((id) => [id, new Set<string>()]))
  for (let start = 0; start < subjects.length; start += BATCH) {
    for (const claim of await store.claims({ subjects: subjects.slice(start, start + BATCH) }, scope)) {
      if (claim.relation || documents.has(claim.source)) continue
      for (const field of Object.keys(claim.fields)) fields.get(claim.subject)?.add(field)
    }
  }
  return fields
}
