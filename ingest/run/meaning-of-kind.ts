import { kindPrefix, sangamOntology } from '../../graph/index.js'

/** What `--kind` asks for: a format, and what the reader is to know besides. */
export interface KindMeaning {
  readonly format: string
  /** The text is a collection of entries, whatever it looks like. */
  readonly isCompendium: boolean
  readonly settings: Readonly<Record<string, string>>
}

/** `compendium` is a text of any format, the name of a kind says what the rows of a table are; anything else is a format. */
export function meaningOfKind(kind = 'auto'): KindMeaning {
  const lower = kind.toLowerCase()
  if (lower === 'compendium') return { format: 'auto', isCompendium: true, settings: {} }
  const entityKind = sangamOntology.kindNames.find((name) => [name.toLowerCase(), kindPrefix(name)].includes(lower))
  if (entityKind) return { format: 'auto', isCompendium: false, settings: { kind: entityKind } }
  return { format: lower, isCompendium: false, settings: {} }
}
