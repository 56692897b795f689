import { anaphora } from './anaphora.js'
import { figuresIn } from './figures.js'
import type { Gazetteer } from './gazetteer.js'
import { gridRelations } from './grids.js'
import { mentionsOf } from './mentions.js'
import { sameNames } from './naming.js'
import { byPlace, readPage } from './page.js'
import { recordRelations } from './records.js'
import { sentenceRelations } from './relations.js'
import { tableRelations } from './tables.js'
import { topicRelations } from './topic-relations.js'
import type { ExtractedEntity, ExtractedRelation, Extraction, Mention } from './types.js'

const toEntities = (mentions: readonly Mention[]): ExtractedEntity[] => {
  const found = new Map<string, ExtractedEntity>()
  for (const { entity, start, end, silent } of mentions) {
    if (silent) continue
    const known = found.get(entity.id)
    if (known) known.mentions.push({ start, end })
    else
      found.set(entity.id, {
        kind: entity.kind,
        id: entity.id,
        name: entity.name,
        mentions: [{ start, end }],
        status: entity.status
      })
  }
  return [...found.values()]
}

/** One relation for each subject, predicate and object: the most certain, then the first in the text. */
const distinct = (relations: readonly ExtractedRelation[]): ExtractedRelation[] => {
  const best = new Map<string, ExtractedRelation>()
  for (const relation of [...relations].sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    const key = `${relation.subject}\n${relation.predicate}\n${relation.object}`
    if (relation.subject !== relation.object && !best.has(key)) best.set(key, relation)
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}

/** Entities, relations and figures of a text. Plain data in, plain data out; the same text always gives the same answer. */
export const extract = (text: string, options: { gazetteer: Gazetteer; document?: string }): Extraction => {
  const page = readPage(text, options.gazetteer)
  const named = mentionsOf(page)
  const tables = [tableRelations, gridRelations, recordRelations].map((read) => read(page, named))
  const cells = tables.flatMap((table) => table.mentions)
  const mentions = [...named, ...cells, ...sameNames(page, named, cells)].sort(byPlace)
  const all = [...mentions, ...anaphora(page, mentions)].sort(byPlace)
  const relations = distinct([
    ...tables.flatMap((table) => table.relations),
    ...sentenceRelations(page, all),
    ...topicRelations(page, mentions)
  ])
  return {
    document: options.document ?? null,
    entities: toEntities(mentions),
    relations,
    figures: figuresIn(page, all)
  }
}
