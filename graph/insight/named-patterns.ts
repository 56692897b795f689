import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { parsePattern, type Pattern } from '../pattern.js'

/** A pattern that policy staff can ask by name. A cross-table's rows are its start, its columns its end. */
export interface NamedPattern {
  readonly text: string
  /** Position of the node that is counted; null = the relation. */
  readonly record: number | null
  readonly description: string
  /** An enum field of the start whose values are the rows, instead of the start itself. */
  readonly rowField?: string
}

/** Declared once, listed by the API. */
export const NAMED_PATTERNS = {
  FOCUS: { text: 'Cluster >FOCUSES_ON Domain', record: null, description: 'Clusters by the domains they focus on' },
  PROJECTS: {
    text: 'Cluster <RUN_BY Project >ADDRESSES Domain',
    record: 1,
    description: 'Projects that clusters run, by domain'
  },
  TECHNOLOGIES: {
    text: 'Cluster <DEVELOPED_BY Technology >ADDRESSES Domain',
    record: 1,
    description: 'Technologies that clusters developed, by domain'
  },
  SHARED_INSTITUTIONS: {
    text: 'Cluster <MEMBER_OF Institution >MEMBER_OF Cluster',
    record: 1,
    description: 'Institutions that two clusters share'
  },
  SHARED_PARTNERS: {
    text: 'Cluster -MEMBER_OF|HOSTED_BY|COLLABORATES_WITH Institution -MEMBER_OF|HOSTED_BY|COLLABORATES_WITH Cluster',
    record: 1,
    description: 'Members, hosts and collaborators that two clusters share'
  },
  COOPERATION: {
    text: 'Domain <COOPERATES_IN Place|Forum',
    record: null,
    description: 'Countries and forums with which India cooperates, by domain'
  },
  WORKS_IN: {
    text: 'Institution >WORKS_IN Domain',
    record: null,
    description: 'Institutions by the domains they work in'
  },
  MEMBERSHIP: { text: 'Institution >MEMBER_OF Cluster', record: null, description: 'Institutions by cluster' },
  EXPERTISE: { text: 'Person >EXPERT_IN Domain', record: null, description: 'People by their field' },
  DEPLOYMENT: {
    text: 'Domain <ADDRESSES Technology|Project >DEPLOYED_IN Place',
    record: 1,
    description: 'Technologies and projects in use, by domain and place'
  },
  INSTITUTION_TYPES: {
    text: 'Institution >LOCATED_IN Place',
    record: 0,
    rowField: 'type',
    description: 'Institutions by their type and state'
  },
  CAPACITY: {
    text: 'Domain <WORKS_IN Institution >LOCATED_IN Place',
    record: 1,
    description: 'Institutions at work, by domain and state'
  },
  PARTICIPATION: {
    text: 'Institution >PARTICIPATES_IN Project >ADDRESSES Domain',
    record: 1,
    description: 'Projects that institutions take part in, by domain'
  },
  DEVELOPERS: {
    text: 'Institution <DEVELOPED_BY Technology >ADDRESSES Domain',
    record: 1,
    description: 'Technologies that institutions developed, by domain'
  },
  COLLABORATION: {
    text: 'Cluster -COLLABORATES_WITH Cluster|Institution|Forum',
    record: null,
    description: 'Whom clusters collaborate with'
  }
} as const satisfies Record<string, NamedPattern>

export type PatternName = keyof typeof NAMED_PATTERNS

/** What a cross-table goes through: a named pattern, or one in the text form of `parsePattern`. */
export interface Via {
  readonly via?: PatternName
  readonly pattern?: string
}

/** Hops that a caller's own pattern may have: every path is counted, so it must stay a small part of the graph. */
const MAX_OWN_HOPS = 4

/** A pattern ready to be matched. `name` is null for one of the caller's own. */
export interface ChosenPattern extends NamedPattern {
  readonly name: PatternName | null
  readonly pattern: Pattern
}

/**
 * The pattern that is asked for. Of a caller's own pattern the first node between the ends is counted, or the relation
 * where there is none. @throws InvalidError for none, both, or a text that cannot be read, naming the part.
 */
export function choosePattern(ontology: Ontology, { via, pattern: own }: Via): ChosenPattern {
  if ((via === undefined) === (own === undefined)) {
    throw new InvalidError(
      `via: give the name of a pattern (${Object.keys(NAMED_PATTERNS).join(', ')}), or pattern: a text like "Cluster >FOCUSES_ON Domain", not ${via === undefined ? 'neither' : 'both'}`,
      { path: 'via', value: via ?? null }
    )
  }
  if (via !== undefined)
    return { ...NAMED_PATTERNS[via], name: via, pattern: parsePattern(ontology, NAMED_PATTERNS[via].text) }
  const pattern = parsePattern(ontology, own!)
  const [first] = pattern.steps
  if (!first)
    throw new InvalidError(`pattern: "${own}" has no hop; write like "Cluster >FOCUSES_ON Domain"`, {
      path: 'pattern',
      value: own
    })
  const hops = pattern.steps.reduce((sum, { repeat }) => sum + (repeat?.max ?? 1), 0)
  const vague = !pattern.start.length || pattern.steps.some(({ relations }) => !relations.length)
  if (hops > MAX_OWN_HOPS || vague) {
    const wrong = vague ? 'leaves the start or a relation open' : `has up to ${hops} hops`
    throw new InvalidError(
      `pattern: "${own}" ${wrong}; name the kind it starts from, every relation, and at most ${MAX_OWN_HOPS} hops`,
      { path: 'pattern', value: own, limit: 'hops of a pattern', allowed: MAX_OWN_HOPS, asked: hops }
    )
  }
  return { name: null, text: own!, description: own!, record: hops === 1 ? null : 1, pattern }
}

/** Kinds that a pattern's start and end may have; all of them where it does not say. */
export function endKinds(ontology: Ontology, { start, steps }: Pattern): { start: string[]; end: string[] } {
  const stated = (kinds: readonly string[]) => (kinds.length ? [...kinds] : [...ontology.kindNames])
  return { start: stated(start), end: stated(steps.at(-1)!.kinds) }
}
