import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareName, meet, nameVariants } from './gold-names.js'
import type { KnownEntity } from './types.js'

/** One annotated document as it stands in its JSON file. */
interface GoldFile {
  document: string
  text_file: string
  entities: {
    kind: string
    slug: string | null
    name: string
    mention: string
    aliases?: string[]
    also?: string[]
    optional?: boolean
  }[]
  relations: {
    subject: string
    predicate: string
    object: string
    optional?: boolean
    also?: { subject: string; predicate: string; object: string }[]
  }[]
  noise?: { start: number; end: number }[]
  traps?: {
    why: string
    entity?: { kind?: string; slug?: string; name?: string }
    relation?: { subject: string; predicate: string; object: string }
  }[]
}

export interface GoldEntity {
  kinds: ReadonlySet<string>
  slugs: ReadonlySet<string>
  names: ReadonlySet<string>
  kind: string
  name: string
  optional: boolean
}

/** A statement about annotated entities: the indices that may stand on either side. */
export interface GoldStatement {
  predicate: string
  subjects: ReadonlySet<number>
  objects: ReadonlySet<number>
}

export interface GoldDocument {
  document: string
  /** null where the annotated text is not at hand */
  text: string | null
  entities: GoldEntity[]
  relations: { forms: GoldStatement[]; optional: boolean }[]
  traps: NonNullable<GoldFile['traps']>
  /** text of the page furniture, and all the rest, as bare words between spaces */
  noise: string
  rest: string
  resolve(name: string, kind: string | null): ReadonlySet<number>
}

const split = (id: string): [string, string] => [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]

const toEntity = (entity: GoldFile['entities'][number], known: ReadonlyMap<string, KnownEntity>): GoldEntity => {
  const ids: [string, string | null][] = [[entity.kind, entity.slug], ...(entity.also ?? []).map(split)]
  const catalogue = ids.flatMap(([kind, slug]) => {
    const same = known.get(`${kind}:${slug}`)
    return same ? [same.name, ...same.aliases] : []
  })
  const slugs = ids.flatMap(([, slug]) => (slug ? [slug] : []))
  const names = [entity.name, entity.mention, ...(entity.aliases ?? []), ...slugs, ...catalogue].flatMap((name) => [
    ...nameVariants(name)
  ])
  return {
    kinds: new Set(ids.map(([kind]) => kind)),
    slugs: new Set(slugs),
    names: new Set(names),
    kind: entity.kind,
    name: entity.name,
    optional: !!entity.optional
  }
}

const resolver =
  (entities: readonly GoldEntity[]) =>
  (name: string, kind: string | null): ReadonlySet<number> => {
    const where = (test: (entity: GoldEntity) => boolean): Set<number> =>
      new Set(entities.flatMap((entity, index) => ((!kind || entity.kinds.has(kind)) && test(entity) ? [index] : [])))
    const bySlug = where((entity) => entity.slugs.has(name))
    if (bySlug.size) return bySlug
    const variants = nameVariants(name)
    return where((entity) => meet(variants, entity.names))
  }

const noiseOf = (text: string, noise: readonly { start: number; end: number }[]): { noise: string; rest: string } => {
  let inside = ''
  let outside = ''
  let at = 0
  for (const { start, end } of [...noise].sort((a, b) => a.start - b.start)) {
    outside += `${text.slice(at, start)} | `
    inside += `${text.slice(start, end)} | `
    at = Math.max(at, end)
  }
  return { noise: ` ${bareName(inside)} `, rest: ` ${bareName(outside + text.slice(at))} ` }
}

/** Ids the annotators could choose from: those of names.json beside the annotations, else all known ones. */
export const annotatedIds = (folder: string, known: readonly KnownEntity[]): Set<string> => {
  const file = join(folder, 'names.json')
  if (!existsSync(file)) return new Set(known.map((entity) => entity.id))
  const names: Record<string, Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'))
  return new Set(Object.entries(names).flatMap(([kind, slugs]) => Object.keys(slugs).map((slug) => `${kind}:${slug}`)))
}

/** Reads the annotated documents of a folder; texts stand in the files they name, relative to it, or in the seeds beside the evaluation sets. */
export const readGold = (folder: string, known: readonly KnownEntity[]): GoldDocument[] => {
  const byId = new Map(known.map((entity) => [entity.id, entity]))
  return readdirSync(folder)
    .filter((file) => /^\d+\.json$/.test(file))
    .sort()
    .map((file) => {
      const gold: GoldFile = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const textFile = [gold.text_file, gold.document, join('../../seeds', gold.document)]
        .map((name) => join(folder, name))
        .find(existsSync)
      const text = textFile ? readFileSync(textFile, 'utf8') : null
      const entities = gold.entities.map((entity) => toEntity(entity, byId))
      const own = (id: string): ReadonlySet<number> => {
        const exact = gold.entities.flatMap((entity, index) =>
          entity.slug === id || (!entity.slug && entity.name === id) ? [index] : []
        )
        return exact.length ? new Set(exact) : resolver(entities)(id, null)
      }
      const relations = gold.relations.map((relation) => ({
        optional: !!relation.optional,
        forms: [relation, ...(relation.also ?? [])].map((form) => ({
          predicate: form.predicate,
          subjects: own(form.subject),
          objects: own(form.object)
        }))
      }))
      return {
        document: gold.document,
        text,
        entities,
        relations,
        traps: gold.traps ?? [],
        ...noiseOf(text ?? '', gold.noise ?? []),
        resolve: resolver(entities)
      }
    })
}
