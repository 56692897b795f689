/** Words of stages, the most telling first: what is only planned is not in use, whatever else is said of it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(discontinued|withdrawn|shut down|closed|ended|phased out)\b/i, 'ENDED'],
  [
    /\b(planned|proposed|proposal|to be (set up|launched|deployed|installed|piloted)|upcoming|memorandum|mou|letter of intent|foundation stone|agreement signed|concept note)\b/i,
    'PLANNED'
  ],
  [/\b(exhibited|showcased|demonstrated at|event held)\b/i, 'EVENT'],
  [
    /\b(now|currently|since|already) (widely )?(deployed|in use|used|commerciali[sz]ed|operational|available)\b/i,
    'DEPLOYED'
  ],
  [/\bpilot/i, 'PILOT'],
  [
    /\bfield[ -](tested|trials?|tests?|validated|validation|demonstrated)\b|\btested in the field\b|\bvalidated (on|in) (site|the field)\b/i,
    'FIELD_TESTED'
  ],
  [/\bclinical trials?\b|\bprototype|\bminimum viable product\b|\bmvp\b|\btransferred\b/i, 'PROTOTYPE'],
  [
    /\b(under|in) (development|research|design)\b|\bproof[ -]of[ -]concept\b|\bconcept\b|\bidea(tion)?\b|\br ?& ?d\b|\bresearch\b|\bstudy\b|\b(lab(oratory)?)[ -](scale|stage|tested|validated|level)\b/i,
    'RESEARCH'
  ],
  [/\bscal(ed|ing)([ -]up)?\b|\bmass production\b|\bnation-?wide\b|\bwidely (used|deployed|adopted)\b/i, 'SCALED'],
  [
    /\b(deployed|deployment|in use|operational|commerciali[sz]ed|commercially available|commercial|market[ -]ready|launched|commissioned|implemented|installed|inaugurated|introduced|manufactured|opened|running|functional|available|adopted|used)\b/i,
    'DEPLOYED'
  ]
]

/** Technology readiness levels (ISO 16290, as national programmes use them) → stage. */
const LEVELS = [
  'RESEARCH',
  'RESEARCH',
  'RESEARCH',
  'PROTOTYPE',
  'PROTOTYPE',
  'PILOT',
  'FIELD_TESTED',
  'FIELD_TESTED',
  'DEPLOYED'
]
const LEVEL =
  /\btechnology readiness level\s*\(?(?:trl)?\)?\s*[:=-]?\s*([1-9])\b|\btrl\s*[:=-]?\s*([1-9])(?!\s*(?:-|–|to)\s*[1-9])\b/i
const DENIED = /\b(not (yet )?|no |before |prior to |awaiting |ready for |pending )(be )?$/i

/**
 * The stage that a document's words tell: by its words, else by a single technology readiness level; UNKNOWN when neither
 * tells. The words are the documents' own in free spelling; the shipped tables have their own list.
 */
export function readinessOf(asStated: string): string {
  const found = WORDS.find(([word]) => {
    const match = word.exec(asStated)
    return match !== null && !DENIED.test(asStated.slice(0, match.index))
  })
  if (found) return found[1]
  const level = LEVEL.exec(asStated)
  const stated = level?.[1] ?? level?.[2] ?? /^\s*([1-9])\s*(?:\/\s*9)?\s*$/.exec(asStated)?.[1]
  return stated ? LEVELS[Number(stated) - 1]! : 'UNKNOWN'
}
