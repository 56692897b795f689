import { count, formatNumber } from '../parts/words.js'

/** The three jobs, and what is browsed. */
export const enTasks = {
  paths: {
    which: ', which'
  },
  partners: {
    form: 'What you look for',
    total: (n: number) => count(n, 'institution'),
    strongest: 'with evidence in our sources, strongest first',
    readAs: (names: string) => `read as ${names}`,
    none: 'Nothing in our sources. That does not mean there is nobody: take a broader field, or leave out the region.',
    intro: 'Choose one or more fields of work, or describe what you need. For every institution you will see:',
    promises: [
      'how far it covers each field, and on what evidence;',
      'the documents behind that evidence, with their words where we have them;',
      'who could introduce you, once you name your own institution;',
      'what is missing from our sources.'
    ],
    forExample: 'For example:',
    needs: [
      'e-waste in Andhra Pradesh',
      'air quality monitoring with low-cost sensors',
      'point-of-care diagnostics for rural hospitals'
    ],
    exampleFor: (what: string) => `Partners for ${what}`,
    domains: 'Fields of work',
    allDomains: 'Choose from all fields',
    narrower: (n: number) => count(n, 'narrower field'),
    domainsExample: 'e.g. water, e-waste',
    need: 'What you need, in your words',
    where: 'Where',
    whereExample: 'State or city',
    type: 'Type of institution',
    addType: 'Add a type',
    anyType: 'Any type',
    asker: 'Your own institution',
    askerHint: 'To see who could introduce you',
    score: 'Score',
    matchOf: (part: string) => `Match of the ${part}`,
    why: 'Why',
    moreEvidence: (n: number) => `More evidence (${formatNumber(n)})`,
    descriptionOnly: 'Only words or their meaning match your need; no relation in our sources supports it.',
    words: 'What matches your words',
    alike: 'alike in meaning, in other words',
    introducers: 'Who could introduce you',
    nobody: 'Our sources show nobody who knows both sides.',
    missing: 'What is missing',
    toCompare: 'Compare',
    compare: 'Compare side by side',
    choose: (most: number) => `Tick up to ${formatNumber(most)} to compare them side by side.`,
    chosen: (n: number, most: number) => `${formatNumber(n)} of at most ${formatNumber(most)} chosen`,
    chooseNone: 'Choose none',
    backToList: 'Back to the list',
    absent: (names: string) => `Not among the answers to this question: ${names}.`,
    evidence: 'Evidence',
    evidenceCounted: (pieces: number, documents: number) =>
      `${count(pieces, 'piece')} of evidence from ${count(documents, 'document')}`,
    state: 'State',
    notSaid: 'Our sources do not say',
    brief: 'A brief to print',
    briefOfChosen: 'A brief of these to print',
    briefTitle: 'Possible partners: a brief',
    briefDate: (day: string, version: number | null) =>
      `From the sources that Sangam held on ${day}${version === null ? '' : `, version ${formatNumber(version)} of the graph`}:`,
    print: 'Print or save as PDF'
  },
  replicate: {
    lead: 'Choose your state on the map or in the list. You see what is in use in other states and, by our sources, not yet in yours.',
    yourState: 'Your state or union territory',
    chooseState: 'Choose …',
    problem: 'The problem, in your words',
    problemExample: 'e.g. lake pollution',
    from: 'From which states',
    anyState: 'Any other state',
    find: 'Find what works elsewhere',
    views: 'How the map is drawn',
    drawn: { map: 'Map', tiles: 'Equal tiles' },
    mapLabel: 'Map of India: choose your state; the arrow keys move to the next territory',
    fromHere: (n: number) => `${formatNumber(n)} of these in use here`,
    legend: 'Green: where the results below are in use. Arrows lead to your state.',
    heading: (state: string) => `What ${state} could take over`,
    coverage: (known: number, total: number) =>
      `Of ${formatNumber(total)} technologies and projects asked about, our sources tell where ${formatNumber(known)} are in use; for the rest they do not say.`,
    alreadyHere: (n: number, state: string) => `${formatNumber(n)} already in use in ${state}`,
    total: (n: number) => count(n, 'candidate'),
    none: 'Nothing in our sources that is in use elsewhere. Take a broader field, or leave out the state it should come from.',
    unknown: 'Place of use not known',
    inUse: 'Where it is in use',
    outcomes: 'What it achieved',
    contacts: 'Who made or ran it',
    noContacts: 'Our sources do not say.',
    localPartners: (state: string) => `Who could host it in ${state}`,
    noLocal: 'No institution with evidence in this field in our sources.',
    howRanked: 'How it was ranked',
    reasons: {
      match: 'Match',
      readiness: 'Readiness',
      outcomes: 'Outcomes',
      likeness: 'Likeness of the places'
    } as Record<string, string>,
    alike: (origin: string, target: string, why: string) =>
      why ? `${origin} and ${target}: ${why}.` : `Nothing we know makes ${origin} and ${target} particularly alike.`,
    likeness: {
      neighbour: 'they share a border',
      council: (name: string) => `same zonal council (${name})`,
      coastal: 'both on the sea',
      inland: 'both inland'
    },
    stage: {} as Record<string, string>
  },
  linkages: {
    tabs: { connect: 'Connect two things', crosstab: 'Cross-table', gaps: 'Gaps', network: 'Network' },
    pattern: 'What is counted',
    patterns: {} as Record<string, string>,
    connect: {
      lead: 'How two things hang together, each step with the source that states it.',
      from: 'From',
      to: 'To',
      placeholder: 'A name',
      hops: 'Steps at most',
      hubs: 'Also through places, documents and what is tied to very much',
      total: (n: number) => count(n, 'path'),
      order: 'shortest and most telling first',
      truncated: 'There were more than could be compared.'
    },
    crosstab: {
      lead: 'How often two kinds of things meet in our sources, beside what chance would give. A cell opens what it counts.',
      fine: 'Keep narrower fields and cities apart',
      total: (n: number) => `${count(n, 'record')} counted`,
      empty: 'Nothing in our sources fits this pattern.',
      shade: 'The stronger the colour, the more records',
      counted: (n: number, expected: number | null) =>
        expected === null
          ? `${count(n, 'record')};`
          : `${count(n, 'record')}, ${formatNumber(Math.round(expected * 10) / 10)} expected;`,
      surprise: {
        over: 'more than chance would give',
        under: 'fewer than chance would give',
        usual: 'as chance would have it'
      },
      head: {
        row: 'Row',
        column: 'Column',
        count: 'Records',
        expected: 'Expected',
        ratio: 'Ratio',
        low: 'From (95 %)',
        high: 'to'
      }
    },
    gaps: {
      lead: 'Pairs that no source ties together, the most surprising first. “Not in our sources” does not mean that there is nothing.',
      total: (n: number) => count(n, 'gap'),
      none: 'No gaps: every pair that is common enough to expect a record has one. Choose something else to count, or count all sources again.',
      head: { row: 'Of', column: 'With', count: 'Records', expected: 'Expected', status: 'What we know' },
      status: {
        NOT_IN_OUR_SOURCES: 'Not in our sources',
        STATED_ABSENT: 'Has ended, say the sources',
        UNDER_LINKED: 'Fewer than chance would give'
      } as Record<string, string>
    },
    network: {
      lead: 'What surrounds a thing. The table below the picture says the same.',
      middle: 'In the middle',
      depth: 'Steps',
      limit: 'Things at most',
      total: (nodes: number, edges: number) => `${count(nodes, 'thing')}, ${count(edges, 'relation')}`,
      leftOut: (n: number, moreAllowed: boolean) =>
        `These are the nearest and best tied: ${formatNumber(n)} more that are as near are left out, and so is what lies beyond. ${
          moreAllowed ? 'Allow more, or choose relations, to see them.' : 'Choose relations or fewer steps to see them.'
        }`,
      find: 'Find in the picture',
      found: (n: number) => `${count(n, 'thing')} found`,
      pathFrom: 'Show a path from',
      pathTo: 'to',
      pathSources: 'With its sources',
      noPath: 'Nothing that is drawn connects the two. More steps may.',
      kinds: 'Kinds',
      relations: 'Relations',
      all: 'All',
      add: 'Add one',
      colourings: { kind: 'Kinds', community: 'Groups of the whole graph' },
      around: (name: string) => `Around ${name}`,
      noGroup: 'In no large group',
      save: 'Save the picture as',
      picture: (n: number) => `Picture of ${count(n, 'thing')} and how they are tied; the table below says the same`,
      view: {
        label: 'What is seen of the picture',
        closer: 'Closer',
        farther: 'Farther away',
        left: 'To the left',
        right: 'To the right',
        up: 'Up',
        down: 'Down',
        whole: 'Whole'
      },
      noPicture: 'This device cannot draw the network. The table says the same.',
      colours: 'Colours',
      central: 'Start from what is tied to most',
      ties: (n: number) => count(n, 'tie'),
      centre: 'To the middle',
      centreNamed: (name: string) => `To the middle: ${name}`,
      head: { name: 'Name', kind: 'Kind', distance: 'Steps away', degree: 'Relations' }
    }
  },
  compendiums: {
    lead: 'Collections of proven technologies, with what each lists. Candidates are our own selection, not yet published in a compendium.',
    entries: (n: number) => count(n, 'entry', 'entries'),
    candidate: 'Candidate',
    publishers: 'Published by',
    problem: 'Problem',
    state: 'State',
    readiness: 'Readiness',
    any: 'Any',
    none: 'No entry fits. Take away a filter.',
    nothing: 'Nothing in our sources: no document that counts at present names a compendium.',
    inUse: 'In use in',
    developedBy: 'By'
  },
  quality: {
    lead: 'Where the graph is thin, doubtful or contradicts itself: each count with its list.',
    none: 'Nothing found.',
    conflicts: 'Where sources differ',
    conflictsHint: 'Things on which sources give different values; their pages show them side by side.',
    checks: {
      dormantRelations: {
        title: 'Relations to something unknown',
        hint: 'Statements on a relation to something that no source names; they wait until one does.'
      },
      generalKnowledgeOnly: {
        title: 'General knowledge alone',
        hint: 'Fields and relations that rest on general knowledge, without a document.'
      },
      unmatchedNames: {
        title: 'Names without a register entry',
        hint: 'The register of their kind was not found to know them.'
      },
      missingFields: { title: 'Missing fields', hint: 'Things that lack what at least half of their kind have.' },
      orphans: { title: 'Without any relation', hint: 'Things tied to nothing, and documents that nothing cites.' },
      staleSources: {
        title: 'Old sources',
        hint: 'Cited documents published more than three years before the newest one.'
      }
    } as Record<string, { title: string; hint: string }>
  },
  ask: {
    understood: 'Understood as a question:',
    answer: 'Answer',
    notAnswerable: 'This question cannot be answered from the graph.',
    open: 'Open the full answer',
    showAll: (n: number) => `Show all ${formatNumber(n)}`,
    intents: {
      partners: 'who could be a partner',
      replication: 'what could be taken over',
      path: 'how things hang together',
      crosstab: 'how often things meet',
      count: 'how many there are',
      search: 'where the sources state a figure',
      none: 'nothing that the graph knows of'
    } as Record<string, string>
  }
}
