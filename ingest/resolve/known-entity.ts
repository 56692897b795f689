/** An entity that a register, the catalogue or a curator claims: what a mention can be resolved to. Places are ids or names. */
export interface KnownEntity {
  id: string
  kind: string
  name: string
  aliases: readonly string[]
  acronyms?: readonly string[]
  type?: string
  country?: string
  state?: string
  city?: string
  parent?: string
  /** The entity that this record duplicates (withdrawn): the same thing. */
  sameAs?: string
  /** The entity that took over when this one ended: another thing. */
  succeededBy?: string
}

/** How an entity is called by a name: its own name, a short form of it, an alias, or initials that nobody stated. */
export type NameRole = 'name' | 'acronym' | 'alias' | 'initials'
