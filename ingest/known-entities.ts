import { kindPrefix, sangamOntology, type ClaimDraft, type EntityId } from '../graph/index.js'
import { readCatalogue } from './catalogue/catalogue.js'
import type { KnownEntity, Kind } from './extract/index.js'

interface Gathered {
  name: string | null
  type?: string
  parent?: string
  place?: string
  readonly aliases: Set<string>
}

/** Relations whose object a mention is told apart by. */
const TELLING = { PART_OF: 'parent', LOCATED_IN: 'place' } as const

/**
 * What a folder of catalogue tables knows by name, as extraction wants it: the first name stated is the name, every
 * other an alias. @throws NotFoundError when the folder is not there.
 */
export async function knownEntities(folder: string): Promise<KnownEntity[]> {
  const gathered = new Map<EntityId, Gathered>()
  for await (const item of readCatalogue(folder)) if ('claim' in item) gather(gathered, item.claim)
  return [...gathered].flatMap(([id, { name, aliases, ...rest }]) => {
    const kind = kindPrefix(sangamOntology.kindOfId(id) ?? '') as Kind
    return name === null
      ? []
      : [{ kind, slug: id.slice(id.indexOf(':') + 1), id, name, aliases: [...aliases], ...rest }]
  })
}

function gather(gathered: Map<EntityId, Gathered>, { subject, relation, object, fields = {} }: ClaimDraft): void {
  const entity = gathered.get(subject) ?? { name: null, aliases: new Set<string>() }
  gathered.set(subject, entity)
  if (relation) {
    const member = TELLING[relation as keyof typeof TELLING]
    if (member && object) entity[member] ??= object
    return
  }
  if (typeof fields['name'] === 'string') {
    if (entity.name === null) entity.name = fields['name']
    else if (entity.name !== fields['name']) entity.aliases.add(fields['name'])
  }
  if (typeof fields['type'] === 'string') entity.type ??= fields['type']
  for (const alias of (fields['aliases'] ?? []) as readonly (string | { readonly text: string })[]) {
    entity.aliases.add(typeof alias === 'string' ? alias : alias.text)
  }
}
