import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { affiliationText } from './affiliation-text.js'
import type { RegistryIndex } from './registry-index.js'
import { resolveAffiliation } from './resolve-affiliation.js'
import type { Weights } from './resolve-affiliation.js'

/** A string with the registry ids it names, as in ROR's own test sets. */
export interface AffiliationGold {
  affiliation: string
  ror_ids: string[]
}

/** Counted over ids: precision = right / answered, recall = right / wanted; 1 where nothing was answered or wanted. */
export interface Agreement {
  strings: number
  precision: number
  recall: number
  f1: number
}

/**
 * `inRegistry`: strings with at least one gold id in the register (gold ids outside of it are not wanted, but not wrong);
 * `indian`: those of them that name India or an Indian body; `falseMatches`: share of answered strings among those
 * without a gold id in the register; `falseMatchesWithoutId`: the same among those without any gold id.
 */
export interface AffiliationFigures {
  name: string
  strings: number
  inRegistry: Agreement
  indian: Agreement
  outOfRegistry: number
  falseMatches: number
  falseMatchesWithoutId: number
  perSecond: number
}

/** Resolves strings to ids; resolveAffiliation unless a baseline is measured. */
export type Resolver = (text: string) => string[]

/** Reads a gold file (a JSON array or JSON lines), or all `.json` and `.jsonl` files of a folder, one set each; items of another shape are left out. */
export function readAffiliationGold(path: string): { name: string; gold: AffiliationGold[] }[] {
  if (statSync(path).isDirectory()) {
    const files = readdirSync(path)
      .filter((file) => /\.jsonl?$/.test(file))
      .sort()
    return files.flatMap((file) => readAffiliationGold(join(path, file)))
  }
  const text = readFileSync(path, 'utf8')
  const items: unknown[] = text.trimStart().startsWith('[')
    ? JSON.parse(text)
    : text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
  return [{ name: basename(path).replace(/\.jsonl?$/, ''), gold: items.filter(isGold) }]
}

function isGold(item: unknown): item is AffiliationGold {
  const { affiliation, ror_ids } = (item ?? {}) as Partial<AffiliationGold>
  return typeof affiliation === 'string' && Array.isArray(ror_ids)
}

/** Figures for each set of `goldPath` and, under the name "all", for all together. */
export function evaluateAffiliation(
  goldPath: string,
  registry: RegistryIndex,
  weights?: Weights
): AffiliationFigures[] {
  const resolver = (text: string) => resolveAffiliation(text, registry, weights).ids
  const sets = readAffiliationGold(goldPath).map(({ name, gold }) => ({ name, answered: answerAll(gold, resolver) }))
  const figures = sets.map(({ name, answered }) => figuresOf(name, answered, registry))
  const all = {
    cases: sets.flatMap(({ answered }) => answered.cases),
    seconds: sets.reduce((sum, { answered }) => sum + answered.seconds, 0)
  }
  return sets.length === 1 ? figures : [...figures, figuresOf('all', all, registry)]
}

/** Figures of any resolver on one set. */
export function affiliationFigures(
  name: string,
  gold: readonly AffiliationGold[],
  registry: RegistryIndex,
  resolver: Resolver
): AffiliationFigures {
  return figuresOf(name, answerAll(gold, resolver), registry)
}

interface Answered {
  cases: { item: AffiliationGold; answer: string[] }[]
  seconds: number
}

function answerAll(gold: readonly AffiliationGold[], resolver: Resolver): Answered {
  const started = performance.now()
  const cases = gold.map((item) => ({ item, answer: resolver(item.affiliation) }))
  return { cases, seconds: (performance.now() - started) / 1000 }
}

function figuresOf(name: string, { cases: answered, seconds }: Answered, registry: RegistryIndex): AffiliationFigures {
  const cases = answered.map(({ item, answer }) => ({
    item,
    answer,
    wanted: item.ror_ids.filter((id) => registry.ids.has(id))
  }))
  const inside = cases.filter(({ wanted }) => wanted.length > 0)
  const outside = cases.filter(({ wanted }) => wanted.length === 0)
  const isIndian = indianTest(registry)
  return {
    name,
    strings: cases.length,
    inRegistry: agreement(inside),
    indian: agreement(inside.filter(({ item }) => isIndian(item))),
    outOfRegistry: outside.length,
    falseMatches: shareAnswered(outside),
    falseMatchesWithoutId: shareAnswered(outside.filter(({ item }) => item.ror_ids.length === 0)),
    perSecond: cases.length / seconds
  }
}

interface Case {
  item: AffiliationGold
  answer: readonly string[]
  wanted: readonly string[]
}

function indianTest(registry: RegistryIndex): (item: AffiliationGold) => boolean {
  const indian = new Set(registry.entries.filter(({ countries }) => countries.includes('IN')).map(({ id }) => id))
  return ({ affiliation, ror_ids }) =>
    ror_ids.some((id) => indian.has(id)) || affiliationText(affiliation, registry.places).places.countries.has('IN')
}

function agreement(cases: readonly Case[]): Agreement {
  const sum = (count: (one: Case) => number) => cases.reduce((total, one) => total + count(one), 0)
  const right = sum(({ answer, item }) => answer.filter((id) => item.ror_ids.includes(id)).length)
  const answered = sum(({ answer }) => answer.length)
  const found = sum(({ answer, wanted }) => wanted.filter((id) => answer.includes(id)).length)
  const wanted = sum((one) => one.wanted.length)
  const precision = answered === 0 ? 1 : right / answered
  const recall = wanted === 0 ? 1 : found / wanted
  return {
    strings: cases.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  }
}

const shareAnswered = (cases: readonly Case[]): number =>
  cases.length === 0 ? 0 : cases.filter(({ answer }) => answer.length > 0).length / cases.length
