import { count, formatNumber } from '../parts/words.js'

/** Sources and review: what a curator does. */
export const enCurating = {
  access: {
    summary: (given: boolean): string =>
      given ? 'Writing is allowed in this tab' : 'To add, review or remove: access token',
    label: 'Access token',
    hint: 'The server prints it when it starts. It stays in this tab and is forgotten when you close it.',
    keep: 'Use the token',
    forget: 'Forget the token'
  },
  sources: {
    lead: 'Every document that states something in the graph, with what it contributed. Switch one off to see the answers without it.',
    total: (n: number) => count(n, 'document'),
    document: 'Document',
    publisher: 'Publisher',
    type: 'Type',
    date: 'Date',
    statements: 'Statements',
    counts: 'Counts',
    countsFor: (name: string) => `Count ${name} in all answers`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    leaveOut: 'Leave it out of all answers',
    removeThis: 'Remove this source',
    removeTitle: 'Remove this source?',
    removeText: (name: string, n: number) =>
      `${name}: ${count(n, 'statement')} will be taken out of the graph, whoever delivered them. What no other source says is gone with them.`,
    removeSure: 'Remove the source',
    removed: (n: number) => `${count(n, 'statement')} removed.`,
    changes: 'What changes without them',
    changesNote:
      'All pages now answer as if these documents did not exist. Ranks of searches still use the word statistics of the whole graph.',
    what: 'What',
    withAll: 'All sources',
    without: 'Without them',
    difference: 'Difference',
    entities: 'Things',
    relations: 'Relations',
    claims: 'Statements'
  },
  upload: {
    heading: 'Add documents',
    lead: 'Press releases, reports, tables: text, HTML, PDF, DOCX, XLSX, CSV, YAML or JSON. You see first what each would add.',
    drop: 'Drop files here, or choose them',
    chosen: (n: number) => count(n, 'file'),
    check: 'Check what they would add',
    add: 'Add them to the graph',
    checking: 'Checking',
    adding: 'Adding',
    progress: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)} read`,
    secondsLeft: (seconds: number) => `about ${formatNumber(Math.ceil(seconds))} s left`,
    stop: 'Stop',
    wouldAdd: (n: number) => `${count(n, 'statement')} would be added`,
    added: (n: number) => `${count(n, 'statement')} added`,
    nothingNew: 'All of it is in the graph already.',
    wouldGo: (n: number) => `${formatNumber(n)} would go, because the edited document no longer makes them`,
    gone: (n: number) => `${formatNumber(n)} taken away, because the edited document no longer makes them`,
    unchanged: (n: number) => `${formatNumber(n)} unchanged`,
    rejected: (n: number) => `${count(n, 'piece')} not taken in`,
    queued: (n: number) => `${count(n, 'proposal')} waiting for your decision`,
    toReview: 'Review them',
    dryRun: 'Nothing has been written yet.',
    known: (n: number) => `${count(n, 'known thing')} named`,
    proposed: (n: number) => `${count(n, 'new thing')} proposed`,
    stopped: 'Stopped; what was written stays.',
    place: (file: string, row: number | null, page: number | null, column: string | null) =>
      [file, row && `row ${row}`, page && `page ${page}`, column && `column ${column}`].filter(Boolean).join(', ')
  },
  review: {
    lead: 'Names that documents mention and nobody has placed yet. A decision is remembered and never asked again.',
    total: (n: number) => count(n, 'proposal'),
    waiting: 'waiting for a decision',
    none: 'Nothing waits for a decision.',
    noneHint: 'New proposals come from documents that you add.',
    toSources: 'Add documents',
    isIt: (name: string) => `What is “${name}”?`,
    said: 'What the document says',
    around: 'Around it in the document',
    candidates: 'What it may be',
    noCandidates: 'It is like nothing in the graph.',
    likeness: (share: string) => `likeness ${share}`,
    decisions: 'Your decision',
    accept: 'It is this one',
    acceptNamed: (name: string) => `It is this one: ${name}`,
    other: 'It is something else',
    otherLabel: 'It is …',
    create: 'It is new',
    reject: 'It is no such thing',
    keys: 'Keys',
    keyHelp: 'J and K move through the list, 1 to 9 take a candidate, A the first, O something else, N new, R reject.',
    decided: {
      ACCEPT: (name: string, target: string) => `${name} is ${target}.`,
      OTHER: (name: string, target: string) => `${name} is ${target}.`,
      NEW: (name: string) => `${name} is a thing of its own.`,
      REJECT: (name: string) => `${name} is no such thing.`
    } as Record<string, (name: string, target: string) => string>,
    queue: 'Proposals',
    deciding: 'Remembering your decision …',
    alsoSettles: (n: number) => `The same decision settles ${count(n, 'proposal')} of other documents.`
  }
}
