import { count, formatNumber } from '../parts/words.js'

/** What stands on every page, and the pages for looking things up. */
export const enReading = {
  frame: {
    skip: 'Skip to the content',
    main: 'Main',
    language: 'Language',
    appearance: 'Appearance',
    themes: { system: 'As device', light: 'Light', dark: 'Dark' },
    footing: 'Every fact is shown with the source that states it. What the sources do not say is not in the graph.',
    home: 'Home',
    search: 'Search',
    partners: 'Find partners',
    replicate: 'Replicate',
    linkages: 'Linkages',
    compendiums: 'Compendiums',
    sources: 'Sources',
    review: 'Review',
    quality: 'Quality',
    leftOut: (names: string) => `Answers leave out ${names}.`,
    takeBack: 'Count all sources again'
  },
  figures: {
    lakh: (amount: string) => `${amount} lakh`,
    crore: (amount: string) => `${amount} crore`,
    /** Between the ends of a range. */
    to: ' to ',
    /** "about", "over" and the like, as the source has it, with what it is said of. */
    qualified: (qualifier: string, amount: string) =>
      qualifier === 'or more' ? `${amount} or more` : `${qualifier} ${amount}`
  },
  common: {
    loading: (what: string) => `Loading ${what} …`,
    results: 'the results',
    nothingYet: 'Nothing is loaded yet, or no source counts.',
    addDocuments: 'See the sources and add documents',
    retry: 'Try again',
    remove: (what: string) => `Remove ${what}`,
    suggestions: 'Suggestions',
    suggested: (n: number) => count(n, 'suggestion'),
    optional: 'Optional',
    inOurWords: 'In our words:',
    openDocument: (name: string) => `Open the document: ${name}`,
    open: 'open',
    fromNumber: (n: number) => `from number ${formatNumber(n)}`,
    first: 'Back to the first',
    next: 'Show the next',
    more: (n: number) => `Show ${formatNumber(n)} more`,
    fewer: 'fewer',
    all: (n: number) => `All ${formatNumber(n)}`,
    statements: (n: number) => count(n, 'statement'),
    sources: (n: number) => count(n, 'source'),
    confidence: (share: string) => `Confidence ${share}`,
    notAnswered: 'The server did not answer; try again.',
    cancel: 'Cancel',
    asTable: 'As a table',
    asPicture: 'As a picture',
    download: 'Download CSV',
    own: {
      classification: 'Our own classification',
      'general-knowledge': 'General knowledge, no document'
    } as Record<string, string>
  },
  problems: {
    OFFLINE: 'No connection to the server',
    NOT_FOUND: 'Not found',
    INVALID: 'This question does not fit',
    LIMIT: 'This asks for too much at once',
    UNAUTHENTICATED: 'This needs the access token',
    FORBIDDEN: 'This needs the access token',
    other: 'That did not work'
  } as Record<string, string> & { other: string },
  /** Kinds by their name in the API; what is missing here is shown by its own name. */
  kinds: {} as Record<string, string>,
  kindPlurals: {} as Record<string, string>,
  home: {
    title: 'India’s Science & Technology Clusters',
    heading: 'Who works on what in India’s Science & Technology Clusters',
    lead: 'Institutions, people, projects and technologies, drawn from press releases, reports and registers. Every fact is shown with the source that states it.',
    box: 'Search names and meanings, or ask a question',
    examples: 'Examples',
    /** Words to search for, so that they hold for any catalogue that knows of them. */
    searchExamples: [
      'throwing away old phones safely',
      'ई-कचरा',
      'clean drinking water in Odisha',
      'where does the number 3 lakh come from?'
    ],
    partnerExamples: ['e-waste in Andhra Pradesh', 'air quality in Delhi', 'One Health surveillance'],
    /** A state and what its reader asks for. */
    replicateExamples: [
      { state: 'place:in-pb', need: 'farming and crop residue', label: 'Punjab: farming and crop residue' },
      { state: 'place:in-ka', need: 'lake pollution', label: 'Karnataka: lake pollution' },
      { state: 'place:in-od', need: 'rural health', label: 'Odisha: rural health' }
    ],
    partners:
      'Choose fields of work or describe a need. You get ranked institutions, the evidence behind the rank, and who could introduce you.',
    replicate:
      'Choose your state. You get what is in use elsewhere and not yet with you, who made it, and who near you could take it up.',
    linkages: 'See how two things hang together, which clusters work on which fields, and where the gaps are.',
    linkageExamples: {
      connect: 'How are PKC and DRIIV connected?',
      crosstab: 'Which clusters work on which fields?',
      gaps: 'Which fields does no cluster cover?'
    },
    contents: 'What is in the graph',
    theContents: 'the contents',
    latest: 'Latest documents',
    allSources: 'All sources'
  },
  search: {
    mapLabel: 'Map of India: how many results each state and union territory has; the arrow keys move to the next one',
    mapNote:
      'The stronger the colour, the more results. Choose a state to see them; what no source places stands only in the list.',
    viewsLabel: 'How the results are shown',
    views: { list: 'List', map: 'Map', table: 'Table' },
    download: 'Download all as CSV',
    head: { name: 'Name', kind: 'Kind', summary: 'In short', ties: 'Relations' },
    placeholder: 'Search or ask',
    total: (n: number, exact: boolean) => `${exact ? '' : 'About '}${count(n, 'result')}`,
    forText: (text: string) => `for “${text}”`,
    none: 'Nothing in our sources matches.',
    otherWords: 'Describe it in other words: the search goes by meaning, not only by spelling.',
    withoutFilters: 'Search without the filters',
    removeFilters: 'Remove all filters',
    narrow: 'Narrow the results',
    facets: {
      kind: 'Kind',
      state: 'State',
      cluster: 'Cluster',
      domain: 'Field of work',
      type: 'Type',
      readiness: 'Readiness'
    } as Record<string, string>,
    pages: 'Pages of results',
    also: 'also',
    understood: 'Understood as',
    without: (words: string) => `Search without “${words}”`,
    from: (text: string) => `from “${text}”`,
    kindOfThing: 'kind of thing',
    foundBy: 'Found by',
    words: 'words',
    meaning: 'meaning',
    concept: 'concept',
    tieTo: (name: string) => `its tie to ${name}`,
    noSummary: 'Our sources name it and say no more.'
  },
  entity: {
    timeline: 'Timeline',
    namedBy: 'named by',
    missing: 'What is missing here',
    missingNote: 'Known of most others of its kind, but not said here by our sources:',
    noRelations: 'how it is tied to anything',
    states: 'What it states',
    cite: 'Cite or share',
    citation: (name: string, version: number, day: string, address: string) =>
      `“${name}”. Sangam, version ${formatNumber(version)} of the graph, read on ${day}. ${address}`,
    copy: 'Copy the citation',
    share: 'Share the address',
    copied: 'Copied.',
    thePage: 'the page',
    alsoKnown: 'Also known as',
    andMore: (n: number) => `and ${formatNumber(n)} more`,
    mergedFrom: (ids: string) => `Brought together from the records ${ids}`,
    facts: 'Facts',
    asStated: (text: string) => `as stated: ${text}`,
    yes: 'Yes',
    no: 'No',
    differ: 'Where the sources differ',
    best: 'Shown above; best supported.',
    relations: 'Relations',
    forThing: (name: string) => `for ${name}`,
    says: 'What each source says',
    notOutside: 'Not the words of any outside document.',
    moreStatements: (n: number) => count(n, 'more statement'),
    allSources: (n: number) => `All ${count(n, 'source')}`,
    fewerSources: 'Fewer sources',
    similar: (plural: string) => `Similar ${plural}`,
    similarBy: 'By the likeness of their descriptions, not by any stated link.',
    text: 'The text, with what was taken from it',
    textHint: 'Marked sentences are quoted as evidence; choose one to see for what.',
    quoted: (n: number) => count(n, 'marked sentence'),
    speaksOf: 'It speaks of',
    network: 'Seen in the network',
    asData: 'As JSON-LD'
  },
  notFound: {
    title: 'Not found',
    heading: 'There is no page at this address',
    names: 'names nothing.',
    start: 'Start from the home page',
    orSearch: 'or search for a name or a subject.'
  }
}
