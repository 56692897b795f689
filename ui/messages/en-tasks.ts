import { count, formatNumber } from '../parts/words.js'

/** The three jobs, and what is browsed. */
export const enTasks = {
  paths: {
    which: 'which',
    hops: (n: number) => count(n, 'step')
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
    exampleFor: (what: string) => `Partners for ${what}`,
    domains: 'Fields of work',
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
    descriptionOnly: 'Its description matches your need; no relation in our sources supports it.',
    introducers: 'Who could introduce you',
    nobody: 'Our sources show nobody who knows both sides.',
    missing: 'What is missing'
  },
  replicate: {
    lead: 'Choose your state on the map or in the list. You see what is in use in other states and, by our sources, not yet in yours.',
    yourState: 'Your state or union territory',
    chooseState: 'Choose …',
    problem: 'The problem, in your words',
    problemExample: 'e.g. lake pollution',
    from: 'From',
    anyState: 'Any other state',
    find: 'Find what works elsewhere',
    views: 'How the map is drawn',
    asMap: 'Map',
    asTiles: 'Equal tiles',
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
  }
}
