import { HEAD_ROLE, LESSER_ROLE, ROLE_WORD } from './lexicon.js'
import { firstFrom, touching, within, type Page } from './page.js'
import type { RelationPattern } from './patterns/relation-pattern.js'
import { RELATION_PATTERNS } from './relation-patterns.js'
import type { ExtractedRelation, Kind, Mention, Span } from './types.js'

/** Mentions of one kind joined by commas and "and". */
type Group = readonly Mention[]

/** Full stops that end no clause: in figures and abbreviations. */
const INNER_STOP = /(?<=\d)\.(?=\d)|(?<=\b(?:Rs|Dr|Prof|Mr|Ms|Mrs|Shri|Smt|Pvt|Ltd|Govt|No|St|approx|Inc|Er))\./g

const LIST_GAP =
  /^\s*(?:,\s*(?:and|&|or)?|and|&|as well as|along with|;)\s*(?:the|its|their)?\s*(?:start-?up|company|firm|NGO)?\s*$/i
const FACILITY_GAP =
  /^[\s(]*(?:,\s*|in\s+)?(?:‹place›(?:\s*(?:,|and)\s*‹place›)*)?\s*\)?\s*[,;]?\s*(?:and\s+)?(?:the\s+)?$/i
/** The country whose cooperation with others the documents tell of. */
const HOME = 'place:in'
const LONGEST_GAP = 300
/** Lists that may still go on when the next mention is read. */
const OPEN_LISTS = 8
const LONGEST_CONTEXT = 400
const LONGEST_QUOTE = 25
const APPOSITION = /,\s+an?\s+(?:[\p{L}-]+\s+){1,5}(?:of|under|at|by)\s+(?:the\s+)?$/iu
const CLASSES: Partial<Record<Kind, string>> = {
  cluster: 'body',
  institution: 'body',
  forum: 'body',
  project: 'work',
  technology: 'work',
  programme: 'work'
}

/** A clause, not a post. */
const FINITE_VERB =
  /\b(?:chaired|inaugurated|said|says|told|highlighted|presented|launched|visited|attended|addressed|met|announced|emphasi[sz]ed|urged|signed|added|noted|will|would|has|have|had|were|are)\b/i

const classOf = (mention: Mention): string => CLASSES[mention.entity.kind] ?? mention.entity.kind

const byKinds = new Map<string, RelationPattern[]>()
for (const pattern of RELATION_PATTERNS)
  for (const first of pattern.first)
    for (const second of pattern.second) {
      const key = `${first}>${second}`
      byKinds.set(key, [...(byKinds.get(key) ?? []), pattern])
    }

/** The text between two offsets with every mention but fields of work written ‹kind›. */
const gapText = (page: Page, mentions: readonly Mention[], from: number, to: number): string => {
  let gap = ''
  let at = from
  for (let index = firstFrom(mentions, from); index < mentions.length && mentions[index]!.start < to; index++) {
    const mention = mentions[index]!
    if (mention.start < at || mention.end > to || mention.silent || mention.entity.kind === 'domain') continue
    gap += `${page.text.slice(at, mention.start)}‹${mention.entity.kind}›`
    at = mention.end
  }
  return (gap + page.text.slice(at, to)).replace(INNER_STOP, '·').replace(/‹place›-based\s+/g, '')
}

const joined = (page: Page, mentions: readonly Mention[], a: Mention, b: Mention): boolean => {
  if (classOf(a) !== classOf(b) || b.start < a.end) return false
  const gap = gapText(page, mentions, a.end, b.start)
  return LIST_GAP.test(gap) || (a.entity.type === 'facility' && b.entity.type === 'facility' && FACILITY_GAP.test(gap))
}

/** Outermost mentions of a sentence, gathered into lists. */
const groupsOf = (page: Page, mentions: readonly Mention[]): Mention[][] => {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const group = groups.slice(-OPEN_LISTS).findLast((candidate) => joined(page, mentions, candidate.at(-1)!, mention))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** At most 25 words, the end of the statement kept. */
const quoteOf = (page: Page, span: Span): { quote: string; start: number } => {
  const text = page.text.slice(span.start, span.end)
  const words = [...text.matchAll(/\S+/g)]
  const from = words.length > LONGEST_QUOTE ? words[words.length - LONGEST_QUOTE]!.index : 0
  return { quote: text.slice(from), start: span.start + from }
}

/** Builds a relation whose quote covers both mentions. */
export const relationOf = (
  page: Page,
  parts: {
    subject: Mention
    object: Mention
    predicate: string
    confidence: number
    method: string
    role?: string
    span?: Span
  }
): ExtractedRelation => {
  const { subject, object } = parts
  const span = parts.span ?? { start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.end) }
  return {
    subject: subject.entity.id,
    predicate: parts.predicate,
    object: object.entity.id,
    ...quoteOf(page, span),
    confidence: parts.confidence,
    method: parts.method,
    ...(parts.role ? { role: parts.role } : {})
  }
}

const clean = (role: string): string =>
  role.replace(/[\s,(]+$|^[\s,]+|^who (?:is|was) (?:the )?/g, '').replace(/\s+/g, ' ')

/** `leads` for the head of a body; other posts, former posts and seats are `affiliated_with`. */
const predicateFor = (pattern: RelationPattern, role: string | undefined): string | null => {
  if (!pattern.byRole) return pattern.predicate
  if (!role || !ROLE_WORD.test(role)) return null
  if (FINITE_VERB.test(role)) return null
  return HEAD_ROLE.test(role) && !LESSER_ROLE.test(role) && !/minister|scientific advis/i.test(role)
    ? 'leads'
    : pattern.predicate
}

interface Pair {
  first: Mention
  second: Mention
  /** last of one list and first of the next: what holds for them holds for the lists */
  whole: boolean
  gap: string
  before: string
  after: string
}

const typesFit = (pattern: RelationPattern, { first, second }: Pair): boolean =>
  (!pattern.firstType || pattern.firstType.includes(first.entity.type ?? '')) &&
  (!pattern.secondType || pattern.secondType.includes(second.entity.type ?? '')) &&
  (!pattern.post || (pattern.subject === 'first' ? second : first).method === 'post')

/** A body named only through a post does nothing by itself, nor does one before the name of the person who acts. */
const actsItself = ({ first, second, gap }: Pair): boolean =>
  second.entity.kind === 'person' ||
  first.entity.kind === 'person' ||
  (first.method !== 'post' &&
    second.method !== 'post' &&
    !(
      classOf(first) === 'body' &&
      gap.includes('‹person›') &&
      !/‹person›[^‹]*\band\s+(?:is\s+|was\s+)?\p{L}+ed\s+by\s/u.test(gap)
    ))

/** Bodies and programmes listed before the second mention, of another kind than it. */
const LISTED = /(?:‹(?:institution|cluster|programme|forum)›(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?:the\s+)?)+$/u

const tryPattern = (pattern: RelationPattern, pair: Pair): { predicate: string; role?: string } | null => {
  if (!typesFit(pattern, pair) || !actsItself(pair)) return null
  const between = pattern.between.exec(pair.gap) ?? pattern.between.exec(pair.gap.replace(LISTED, ''))
  const before = between && pattern.before ? pattern.before.exec(pair.before) : null
  if (!between || (pattern.before && !before) || (pattern.after && !pattern.after.test(pair.after))) return null
  const post = pattern.post ? (pattern.subject === 'first' ? pair.second : pair.first) : null
  const role = pattern.role ?? between.groups?.['role'] ?? before?.groups?.['role']
  const predicate = predicateFor(pattern, role)
  const text = post ? '' : role
  return predicate ? { predicate, ...(text ? { role: clean(text) } : {}) } : null
}

const relate = (page: Page, groupA: Group, groupB: Group, pair: Pair): ExtractedRelation[] => {
  const patterns = byKinds.get(`${pair.first.entity.kind}>${pair.second.entity.kind}`) ?? []
  for (const pattern of patterns) {
    if (
      !pair.whole &&
      (!pattern.lists || (pattern.lists === 'second' && groupB[0] !== pair.second)) &&
      pair.first.entity.kind !== 'person'
    )
      continue
    const found = tryPattern(pattern, pair)
    if (!found) continue
    const allowed = (kinds: readonly Kind[]) => (mention: Mention) => kinds.includes(mention.entity.kind)
    const firsts = pattern.lists ? [pair.first] : groupA.filter(allowed(pattern.first))
    const seconds = pattern.lists === 'none' ? [pair.second] : groupB.filter(allowed(pattern.second))
    return firsts.flatMap((first) =>
      seconds.flatMap((second): ExtractedRelation[] => {
        if (
          first.entity.id === second.entity.id ||
          (found.predicate === 'cooperates_in' && first.entity.id === HOME) ||
          !typesFit(pattern, { ...pair, first, second })
        )
          return []
        const [agent, patient] = pattern.subject === 'first' ? [first, second] : [second, first]
        // Projects are run by clusters; an institution takes part in them.
        const turned =
          found.predicate === 'run_by' && agent.entity.kind === 'project' && patient.entity.kind === 'institution'
        const [subject, object] = turned ? [patient, agent] : [agent, patient]
        const start = pattern.before
          ? Math.max(0, pair.first.start - /[^.;‹›]{0,30}$/.exec(pair.before)![0].length)
          : pair.first.start
        const span = { start: Math.min(start, first.start), end: Math.max(second.end, first.end) }
        return [
          relationOf(page, {
            subject,
            object,
            predicate: turned ? 'participates_in' : found.predicate,
            confidence: pattern.confidence,
            method: pattern.name,
            role: found.role,
            span: trimStart(page, span)
          })
        ]
      })
    )
  }
  return []
}

const trimStart = (page: Page, span: Span): Span => {
  const lost = /^(?:\S*\s+)?/.exec(page.text.slice(span.start, span.end))![0]
  return span.start > 0 && /\S/.test(page.text[span.start - 1]!)
    ? { start: span.start + lost.length, end: span.end }
    : { start: span.start + (/^\s+/.exec(page.text.slice(span.start))?.[0].length ?? 0), end: span.end }
}

const contextBefore = (page: Page, mentions: readonly Mention[], from: number, to: number): string =>
  gapText(page, mentions, Math.max(from, to - LONGEST_CONTEXT), to)
    .replace(/\b(?:e\.g|i\.e)\./g, '   ')
    .slice(-140)

const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (mention, index) =>
      !touching(mentions, mention).some((other) => {
        if (other === mention || other.start > mention.start || other.end < mention.end) return false
        const same = other.start === mention.start && other.end === mention.end
        return same
          ? mention.entity.kind === 'place' ||
              (mention.entity.kind === other.entity.kind && mentions.indexOf(other) < index)
          : other.method !== 'description' && mention.method !== 'description'
      })
  )

/** Relations between mentions of one sentence, found by the declared patterns. */
export const sentenceRelations = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] =>
  page.sentences.flatMap((sentence) => {
    const here = outermost(within(mentions, sentence))
    if (here.length < 2) return []
    const groups = groupsOf(page, here)
    const groupOf = new Map(groups.flatMap((group) => group.map((mention) => [mention, group] as const)))
    const pairs: ExtractedRelation[] = []
    for (let i = 0; i < here.length; i++) {
      const first = here[i]!
      const apposed = APPOSITION.test(page.text.slice(Math.max(sentence.start, first.start - 120), first.start))
      for (let j = i + 1; j < here.length; j++) {
        const second = here[j]!
        if (second.start < first.end) continue
        if (second.start - first.end > LONGEST_GAP) break
        if (apposed && second.entity.kind !== 'place' && second.entity.kind !== 'person') continue
        const groupA = groupOf.get(first)!
        const groupB = groupOf.get(second)!
        const whole = groupA !== groupB && groupA.at(-1) === first && groupB[0] === second
        const gap = gapText(page, here, first.end, second.start)
        const after = page.text.slice(second.end, Math.min(sentence.end, second.end + 80))
        const from = whole ? groupA[0]! : first
        pairs.push(
          ...relate(page, groupA, groupB, {
            first,
            second,
            whole,
            gap,
            before: contextBefore(page, here, sentence.start, from.start),
            after
          })
        )
      }
    }
    return pairs
  })
