/**
 * Words of the vocabulary that say nothing of what is asked for, by what stands around them: "as a researcher", "for a project",
 * "flood-prone areas". Patterns are over the symbols of `WeighedQuestion`.
 */
interface Aside {
  /** The symbol that is dropped. */
  readonly symbol: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
}

const WORKS_AFTER = /^(?:पर|par|pe|में|mein|me|के क्षेत्र|ke kshetra)?(?: \S+){0,4} ?(?:WORK|PARTNER)/

const ASIDES: readonly Aside[] = [
  // Who asks: "as a start-up", "I am a researcher", "our department", "हम एक स्टार्टअप हैं".
  {
    symbol: /^[%#]/,
    before: /(?:^|\s)(?:as an?|WE am an?|WE (?:are|r|re|m) an?(?: NUM \S+)?|WE \S+ (?:ek|एक)|WE (?:ek|एक)|WE|from an?)$/
  },
  { symbol: /^#/, before: /^an?$/, after: /^(?:(?:from|in|based in|at) \$\w+ )?(?:NEED|PARTNER)/ },
  { symbol: /^#government$/, before: /\$state$/, after: /^(?:NEED|WE|LACK|PARTNER)/ },
  { symbol: /^#government$/, after: /^(?:FUND )?%Programme/ },
  { symbol: /^#government$/, after: /^(?:ko|को|ne|ने) / },
  { symbol: /^#/, before: /^WE the$/ },
  { symbol: /^%Document$/, after: /^NEED/ },
  { symbol: /^#school$/, before: /(?:in|for|of|\$domain)$/ },
  { symbol: /^#/, before: /\b(?:that|which) an?$/, after: /^(?:could|can|might|may|would) / },
  { symbol: /^%Person$/, before: /\$institution$/, after: /^(?:NEED|here|WE)\b/ },
  { symbol: /^%Person$/, before: /FIGURE$/ },
  // "How many people use it" asks for a figure, not for people of the graph.
  {
    symbol: /^%Person$/,
    before: /HOWMANY$/,
    after: /^(?:FACT|INUSE|benefit\w*|served|reached|helped)\b.*\$thing|^\$thing (?:\S+ )?(?:FACT|INUSE)\b/
  },
  // "To meet" is no meeting.
  { symbol: /^%Event$/, before: /\b(?:should|could|can|must|may|might|to)\b(?: \S+){0,6}$/, after: /^$/ },
  // What it is for: "for a smart city project", "to join a programme", "agencies for waste projects".
  {
    symbol: /^%/,
    before:
      /(?:^|\s)(?:for|in|on|to|join|with|PARTNER|host|plan|planning|run|start|launch|preparing) (?:an?|this|our|my|the|WE)(?: \S+){0,2}$/,
    after: /^(?!.*%)/
  },
  { symbol: /^%Project$/, before: /(?:%Institution|#\S+|PARTNER|WHO).* for (?:\S+ )?\$domain$/ },
  // The field itself: "works on water technologies", "जल प्रौद्योगिकी पर काम".
  { symbol: /^%Technology$/, before: /(?:WORK|PARTNER)(?: (?:on|in|with|for|the))* \$domain$/ },
  { symbol: /^%Technology$/, before: /(?:(?<!WHICH )\$domain|(?<!\S)[a-z]+)$/, after: WORKS_AFTER },
  // Who asks: "our company makes sensors; which hospitals ...".
  {
    symbol: /^\$domain$/,
    before: /^WE (?:aside|ORG|#\S+|%Institution) (?:is |are )?WORK(?: in| on)?$/,
    after: /(?:WHICH|WHO|LIST|NEED|PARTNER).*\$domain/
  },
  // "Put into the field", "the district collector".
  { symbol: /^%Domain$/, before: /into the$/ },
  { symbol: /^%Domain$/, before: /(?:INUSE|trial|trials|work) in the$/, after: /^(?!of)/ },
  // "Noise from buses in big cities": no list of cities is asked for.
  {
    symbol: /^%Place$/,
    before:
      /^(?!.*(?:[%#]|BY|TABLE|PER|COMPARE|WHICH|WHO|HOWMANY|VERSUS|GAP|NONE|LACK|ELSEWHERE)).*\$domain (?:and|in|for|of)(?: \S+)?$/,
    after: /^$/
  },
  { symbol: /^%Place$/, after: /^(?:collector|magistrate|officer|administration|commissioner|panchayat|authorities)/ },
  // Land, not fields of work.
  {
    symbol: /^%Domain$/,
    before: /(?:affected|prone|hit|stricken|remote|rural|urban|coastal|border|hilly|\$domain)$/,
    after: /^(?!.*\bWHICH)/
  }
]

/** Whether the symbol at a place is an aside. */
export function isAside(symbols: readonly string[], at: number): boolean {
  const before = symbols.slice(0, at).join(' ')
  const after = symbols.slice(at + 1).join(' ')
  return ASIDES.some(
    (aside) =>
      aside.symbol.test(symbols[at]!) && (aside.before?.test(before) ?? true) && (aside.after?.test(after) ?? true)
  )
}
