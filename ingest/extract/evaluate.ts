import { extract } from './extract.js'
import { buildGazetteer } from './gazetteer.js'
import { bareName, meet, nameVariants } from './gold-names.js'
import { annotatedIds, readGold, type GoldDocument, type GoldStatement } from './gold.js'
import type { ExtractedEntity, Extraction, KnownEntity } from './types.js'

/** Counts with precision, recall and F1 (shares of one). */
export interface Measure {
  tp: number
  fp: number
  fn: number
  precision: number
  recall: number
  f1: number
}

export interface DocumentScore {
  document: string
  entities: Measure
  relations: Measure
  noise: number
  traps: number
  errors: string[]
}

export interface ExtractionScore {
  documents: DocumentScore[]
  /** annotated documents left out because their text is not at hand */
  withoutText: string[]
  micro: { entities: Measure; relations: Measure }
  macro: { entities: number; relations: number }
  /** wrong entities whose name stands only in page furniture */
  noise: number
  /** things said that the annotators marked as not said */
  traps: number
}

const SYMMETRIC: ReadonlySet<string> = new Set(['collaborates_with'])

const measure = (tp: number, fp: number, fn: number): Measure => {
  const precision = tp + fp ? tp / (tp + fp) : fn ? 0 : 1
  const recall = tp + fn ? tp / (tp + fn) : 1
  return { tp, fp, fn, precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** The annotations know no forums: they are institutions there. */
const annotatedKind = (kind: string): string => (kind === 'forum' ? 'institution' : kind)

const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1)

interface EntityMatch {
  tp: number
  fp: number
  noise: number
  traps: number
  missed: string[]
  wrong: string[]
  /** annotated entity for each predicted id */
  meaning: Map<string, number>
}

const candidates = (gold: GoldDocument, known: ReadonlySet<string>, entity: ExtractedEntity): number[] => {
  const kind = annotatedKind(entity.kind)
  const slug = slugOf(entity.id)
  const able = gold.entities.map((_, index) => index).filter((index) => gold.entities[index]!.kinds.has(kind))
  const bySlug = able.filter((index) => gold.entities[index]!.slugs.has(slug))
  if (bySlug.length) return bySlug
  const variants = new Set([...nameVariants(entity.name), ...nameVariants(slug)])
  const linked =
    known.has(entity.id) &&
    gold.entities.every((other) => !other.slugs.has(slug)) &&
    able.some((index) => gold.entities[index]!.slugs.size > 0)
  return able.filter(
    (index) => meet(variants, gold.entities[index]!.names) && !(linked && gold.entities[index]!.slugs.size > 0)
  )
}

const isTrap = (gold: GoldDocument, entity: ExtractedEntity): boolean =>
  gold.traps.some(
    ({ entity: trap }) =>
      trap &&
      (!trap.kind || trap.kind === entity.kind) &&
      (trap.slug === slugOf(entity.id) || bareName(trap.name ?? '') === bareName(entity.name))
  )

const matchEntities = (
  gold: GoldDocument,
  known: ReadonlySet<string>,
  entities: readonly ExtractedEntity[]
): EntityMatch => {
  const match: EntityMatch = { tp: 0, fp: 0, noise: 0, traps: 0, missed: [], wrong: [], meaning: new Map() }
  const taken = new Set<number>()
  for (const entity of entities) {
    const able = candidates(gold, known, entity)
    const pick = able.find((index) => !gold.entities[index]!.optional && !taken.has(index)) ?? able[0]
    if (pick !== undefined) {
      match.meaning.set(entity.id, pick)
      if (!gold.entities[pick]!.optional && !taken.has(pick)) match.tp++
      taken.add(pick)
      continue
    }
    match.fp++
    match.wrong.push(entity.id)
    const name = ` ${bareName(entity.name)} `
    if (isTrap(gold, entity)) match.traps++
    else if (gold.noise.includes(name) && !gold.rest.includes(name)) match.noise++
  }
  match.missed = gold.entities
    .filter((entity, index) => !entity.optional && !taken.has(index))
    .map((entity) => `${entity.kind} ${entity.name}`)
  return match
}

type Statement = GoldStatement & { text: string; subject: string; object: string }

const fits = (form: GoldStatement, statement: GoldStatement): boolean =>
  form.predicate === statement.predicate &&
  ((meet(form.subjects, statement.subjects) && meet(form.objects, statement.objects)) ||
    (SYMMETRIC.has(form.predicate) && meet(form.subjects, statement.objects) && meet(form.objects, statement.subjects)))

const spelledOut = (gold: GoldDocument, { subjects, predicate, objects }: GoldStatement): string => {
  const names = (indices: ReadonlySet<number>): string =>
    [...indices].map((index) => gold.entities[index]!.name).join('/')
  return `${names(subjects)} ${predicate} ${names(objects)}`
}

const matchRelations = (
  gold: GoldDocument,
  statements: readonly Statement[]
): { tp: number; fp: number; fn: number; traps: number; errors: string[] } => {
  const taken = new Set<number>()
  const settle = (form: 'main' | 'any', statement: Statement): number =>
    gold.relations.findIndex(
      (relation, index) =>
        !relation.optional &&
        !taken.has(index) &&
        (form === 'main' ? fits(relation.forms[0]!, statement) : relation.forms.some((other) => fits(other, statement)))
    )
  const later = statements.filter((statement) => {
    const index = settle('main', statement)
    if (index >= 0) taken.add(index)
    return index < 0
  })
  const wrong = later.filter((statement) => {
    const index = settle('any', statement)
    if (index >= 0) taken.add(index)
    return index < 0 && !gold.relations.some((relation) => relation.forms.some((form) => fits(form, statement)))
  })
  const side = (trap: string, id: string, set: ReadonlySet<number>): boolean =>
    trap === '*' || trap === slugOf(id) || meet(gold.resolve(trap, null), set)
  const traps = wrong.filter((statement) =>
    gold.traps.some(
      ({ relation }) =>
        relation &&
        (relation.predicate === '*' || relation.predicate === statement.predicate) &&
        side(relation.subject, statement.subject, statement.subjects) &&
        side(relation.object, statement.object, statement.objects)
    )
  )
  const missed = gold.relations.flatMap((relation, index) =>
    relation.optional || taken.has(index) ? [] : [spelledOut(gold, relation.forms[0]!)]
  )
  return {
    tp: taken.size,
    fp: wrong.length,
    fn: missed.length,
    traps: traps.length,
    errors: [...wrong.map(({ text }) => `relation + ${text}`), ...missed.map((statement) => `relation - ${statement}`)]
  }
}

const toStatements = (
  gold: GoldDocument,
  extraction: Extraction,
  meaning: ReadonlyMap<string, number>
): Statement[] => {
  const resolve = (id: string): ReadonlySet<number> => {
    const kind = annotatedKind(id.slice(0, id.indexOf(':')))
    const found = gold.resolve(slugOf(id), kind)
    if (found.size) return found
    const matched = meaning.get(id)
    return matched === undefined ? gold.resolve(slugOf(id), null) : new Set([matched])
  }
  const seen = new Set<string>()
  return extraction.relations.flatMap((relation): Statement[] => {
    const [subjects, objects] = [resolve(relation.subject), resolve(relation.object)]
    const label = (id: string, set: ReadonlySet<number>): string => (set.size ? [...set].sort().join(',') : id)
    const key = `${relation.predicate}|${label(relation.subject, subjects)}|${label(relation.object, objects)}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        predicate: relation.predicate,
        subjects,
        objects,
        subject: relation.subject,
        object: relation.object,
        text: `${relation.subject} ${relation.predicate} ${relation.object}`
      }
    ]
  })
}

const scoreDocument = (gold: GoldDocument, known: ReadonlySet<string>, extraction: Extraction): DocumentScore => {
  const entities = matchEntities(gold, known, extraction.entities)
  const relations = matchRelations(gold, toStatements(gold, extraction, entities.meaning))
  return {
    document: gold.document,
    entities: measure(entities.tp, entities.fp, entities.missed.length),
    relations: measure(relations.tp, relations.fp, relations.fn),
    noise: entities.noise,
    traps: entities.traps + relations.traps,
    errors: [
      ...entities.wrong.map((id) => `entity + ${id}`),
      ...entities.missed.map((name) => `entity - ${name}`),
      ...relations.errors
    ]
  }
}

const total = (scores: readonly Measure[]): Measure =>
  measure(
    scores.reduce((sum, score) => sum + score.tp, 0),
    scores.reduce((sum, score) => sum + score.fp, 0),
    scores.reduce((sum, score) => sum + score.fn, 0)
  )

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** Extracts every annotated document of a folder and compares: optional and repeated items are left out of precision and recall. */
export const evaluateExtraction = (goldFolder: string, known: readonly KnownEntity[]): ExtractionScore => {
  const gazetteer = buildGazetteer(known)
  const ids = annotatedIds(goldFolder, known)
  const gold = readGold(goldFolder, known)
  const documents = gold.flatMap((document) =>
    document.text === null
      ? []
      : [scoreDocument(document, ids, extract(document.text, { gazetteer, document: document.document }))]
  )
  return {
    documents,
    withoutText: gold.filter((document) => document.text === null).map((document) => document.document),
    micro: {
      entities: total(documents.map((score) => score.entities)),
      relations: total(documents.map((score) => score.relations))
    },
    macro: {
      entities: mean(documents.map((score) => score.entities.f1)),
      relations: mean(documents.map((score) => score.relations.f1))
    },
    noise: documents.reduce((sum, score) => sum + score.noise, 0),
    traps: documents.reduce((sum, score) => sum + score.traps, 0)
  }
}
