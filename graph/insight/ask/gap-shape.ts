/** Words for none, before the kind of which there is none. */
const NONE = '(?:NONE|no|without|lacking|LACK|बिना|bina)'
/** What may stand between: "not a single", "by any", "कोई भी". */
const BETWEEN = '(?: (?:a|an|any|the|single|LIST|WHO|BY|one|of|NONE|recorded|known|STAGE|\\$domain))*'
const KIND = '([%#]\\S+)'
/** Hindi puts the word for none behind. */
const EVEN_ONE = '(?:WHO|कोई|koi|ek|एक)(?: (?:bhi|भी))?'
const NOT = '(?:LACK|NONE|nahi|nahin|nai|नहीं|न|na)'

/** What there is none of: the kind caught, or what nobody and nothing stand for. */
const LACKED: readonly (readonly [shape: RegExp, lacked?: string])[] = [
  [new RegExp(`${NONE}${BETWEEN} ${KIND}`)],
  [new RegExp(`${EVEN_ONE} ${KIND}(?: \\S+){0,5} ${NOT}(?=\\s|$)`)],
  [new RegExp(`${KIND} (?:ke |के )?(?:bina|बिना)(?=\\s|$)`)],
  [new RegExp(`${KIND} (?:ki|की) GAP`)],
  [
    /(?:%Cluster|%Institution|%Person|#\S+)(?: \S+)* (?:LACK|nothing)(?: (?:in|on|about))? \$domain(?! [%#])/,
    '%Domain'
  ],
  [/\b(?:nobody|no one|noone) (?:\S+ )?WORK/, '%Institution'],
  [/\b(?:nothing|kuch nahi|कुछ नहीं) (?:\S+ ){0,3}INUSE/, '%Technology']
]
/** "No cluster has a project": it is projects of clusters there are none of. */
const OWNED =
  /^(?: \S+){0,1} (?:have|has|having|run|runs|with|FACT|LEAD|WORK|HOST|INUSE)(?: (?:a|an|any|LIST|on|in))* ([%#]\S+)/
/** Fewer than elsewhere, or none at all: pairs of two kinds are asked for. */
const THIN = /GAP|NONE|%.*%.*(?:LACK|\bnahi\b|नहीं)/

/** What a table of gaps is asked about. */
export interface GapShape {
  /** The symbols of kinds and types of which there is none; empty where pairs with few or no links are asked for. */
  readonly without: readonly string[]
}

/** What a question finds missing, from its symbols: "domains without a cluster" asks for domains, and there is no cluster. */
export function gapShape(symbols: string): GapShape | null {
  for (const [shape, standing] of LACKED) {
    const found = shape.exec(symbols)
    if (!found) continue
    const after = symbols.slice(found.index + found[0].length)
    const lacked = OWNED.exec(after)?.[1] ?? standing ?? found[1]!
    const others = symbols.split(' ').filter((symbol) => /^[%#]/.test(symbol) && symbol !== lacked)
    if (others.length) return { without: [lacked] }
  }
  return THIN.test(symbols) && /%/.test(symbols) ? { without: [] } : null
}
