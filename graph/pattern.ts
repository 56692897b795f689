import { InvalidError } from './errors.js'
import { parseRoute, type Ontology, closest } from './ontology.js'

/** One hop (or `repeat` of them) of a path. */
export interface Step {
  /** Relation types that may be followed; empty = any. */
  readonly relations: readonly string[]
  readonly direction: 'out' | 'in' | 'any'
  /** Kinds the node reached may have; empty = any. */
  readonly kinds: readonly string[]
  readonly repeat?: { readonly min: number; readonly max: number }
}

/** A path pattern: kinds of the start, then steps. Immutable data that one store interprets and another compiles. */
export interface Pattern {
  readonly start: readonly string[]
  readonly steps: readonly Step[]
}

const HOP = /^([<>-])([A-Z_|]*)(?:\{(\d+),(\d+)\})? *([A-Za-z|]*)$/

/**
 * Reads the text form: `Institution >WORKS_IN Domain`, `Institution <DEVELOPED_BY Technology >ADDRESSES Domain`.
 * `>` follows a relation from subject to object, `<` back, `-` either way; `A|B` are alternatives, `{1,3}` repeats.
 * @throws InvalidError naming the part that cannot be read or is not in the ontology.
 */
export function parsePattern(ontology: Ontology, text: string): Pattern {
  const known = read.get(ontology) ?? new Map<string, Pattern>()
  read.set(ontology, known)
  const pattern = known.get(text) ?? readPattern(ontology, text)
  // Those of the jobs are few; users may write any number.
  if (known.size < MOST_READ) known.set(text, pattern)
  return pattern
}

const MOST_READ = 200
const read = new WeakMap<Ontology, Map<string, Pattern>>()

function readPattern(ontology: Ontology, text: string): Pattern {
  const parts = text.trim().split(/\s+(?=[<>-])/)
  const pattern = { start: alternatives(parts[0]!), steps: parts.slice(1).map((part) => parseHop(text, part)) }
  return checkPattern(ontology, pattern)
}

/** A route of the ontology as a pattern from `kind`. */
export function routePattern(kind: string, route: string): Pattern {
  const steps = parseRoute(route).map(({ direction, relation }) => ({ relations: [relation], direction, kinds: [] }))
  return { start: [kind], steps }
}

/** @throws InvalidError when a kind or relation is not declared. */
export function checkPattern(ontology: Ontology, pattern: Pattern): Pattern {
  const mustKnow = (name: string, declared: readonly string[], what: string) => {
    if (declared.includes(name)) return
    const near = closest(name, declared)
    throw new InvalidError(`Pattern: unknown ${what} "${name}"${near ? `; did you mean "${near}"?` : ''}`, {
      value: name
    })
  }
  for (const kind of pattern.start) mustKnow(kind, ontology.kindNames, 'kind')
  for (const step of pattern.steps) {
    for (const kind of step.kinds) mustKnow(kind, ontology.kindNames, 'kind')
    for (const relation of step.relations) mustKnow(relation, ontology.relationNames, 'relation')
  }
  return pattern
}

function parseHop(text: string, part: string): Step {
  const [, arrow, relations, min, max, kinds] = HOP.exec(part) ?? []
  if (!arrow) throw new InvalidError(`Pattern "${text}": cannot read "${part}"; write >RELATION Kind`, { value: part })
  if (min && (Number(min) > Number(max) || Number(max) < 1))
    throw new InvalidError(`Pattern "${text}": {${min},${max}} repeats nothing; write {least,most}, such as {1,3}`, {
      value: part
    })
  return {
    relations: alternatives(relations ?? ''),
    direction: arrow === '>' ? 'out' : arrow === '<' ? 'in' : 'any',
    kinds: alternatives(kinds ?? ''),
    ...(min && max ? { repeat: { min: Number(min), max: Number(max) } } : {})
  }
}

function alternatives(text: string): string[] {
  return text.split('|').filter(Boolean)
}
