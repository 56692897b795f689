import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { InvalidError, type Claim, type ClaimDraft, type EntityId, type KnowledgeGraph } from '../../graph/index.js'
import { documentClaims, type DocumentText } from '../documents/document-claims.js'
import type { Gazetteer } from '../extract/index.js'
import type { Rejection, Source } from '../source.js'
import { compendiumClaims } from './compendium-claims.js'
import { maskContacts } from '../sources/personal-contact.js'
import type { PlannedInput } from './plan.js'

/** What one input delivers. */
export interface InputReading {
  readonly claims: readonly Claim[]
  readonly rejected: readonly Rejection[]
  readonly known: readonly EntityId[]
  readonly proposed: readonly EntityId[]
}

export interface ReadParts {
  readonly graph: KnowledgeGraph
  /** Asked for when the first text comes. */
  readonly gazetteer: () => Promise<Gazetteer>
  readonly rejectedIds: (ids: readonly EntityId[]) => Promise<ReadonlySet<EntityId>>
  readonly settings: Readonly<Record<string, string>>
  /** The user says that the document is a compendium. */
  readonly isCompendium: boolean
  readonly signal?: AbortSignal
}

/** A file that is wrong throughout must not fill the memory with complaints. */
const REJECTIONS_TOLD = 1_000

/** Reads one input to checked claims; what does not fit is rejected with its place. */
export async function readInput(planned: PlannedInput, source: Source, parts: ReadParts): Promise<InputReading> {
  const { graph } = parts
  const claims: Claim[] = []
  const rejected: Rejection[] = []
  let refused = 0
  const known: EntityId[] = []
  const proposed: EntityId[] = []
  const refuse = (rejection: Rejection) => {
    refused++
    if (rejected.length < REJECTIONS_TOLD) rejected.push(withName(rejection, planned))
  }
  const keep = (draft: ClaimDraft) => {
    try {
      claims.push(graph.claim(draft))
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error
      const { row, page } = draft.locator ?? {}
      refuse({ file: planned.file, ...(row && { row }), ...(page && { page }), reason: error.message })
    }
  }
  const contentHash = await hashOf(planned.input)
  const options = { source: planned.source, load: planned.load, settings: parts.settings, signal: parts.signal }
  for await (const item of source.read(planned.input, options)) {
    parts.signal?.throwIfAborted()
    if ('rejected' in item) refuse(item.rejected)
    else if ('claim' in item) keep({ ...item.claim, locator: withName(item.claim.locator, planned) })
    else {
      const found = await textClaims({ ...item.document, ...idsOf(planned), contentHash }, parts)
      for (const draft of found.claims) keep(draft)
      found.rejected.forEach(refuse)
      known.push(...found.known)
      proposed.push(...found.proposed)
    }
  }
  // An export that names the source of every claim is no witness of its own.
  const isCited = claims.some(({ source: cited }) => cited === planned.source)
  if (isCited && !claims.some(({ subject, relation }) => subject === planned.source && !relation))
    keep(tableDocument(planned, contentHash))
  if (refused > rejected.length)
    rejected.push({ file: planned.file, reason: `${refused - rejected.length} more pieces were not taken in` })
  return { claims, rejected, known, proposed }
}

/** A place in the input, by the name it goes by in reports: where the file lies on this machine says nothing of its content. */
function withName<T extends { readonly file?: string } | null | undefined>(place: T, { input, file }: PlannedInput): T {
  return place?.file === input ? { ...place, file } : place
}

const idsOf = ({ source, load, file }: PlannedInput) => ({ source, load, file })

async function textClaims(document: DocumentText, parts: ReadParts) {
  const gazetteer = await parts.gazetteer()
  const entries = compendiumClaims(document, gazetteer, parts.isCompendium)
  const text = withoutContacts(document)
  const first = documentClaims(text, gazetteer)
  const listed = new Set(entries.claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])))
  const rejected = await parts.rejectedIds([...first.proposed, ...listed])
  // The labels and cells of entries are no sentences: what is new in them, and how it hangs together, the entries alone tell.
  const unlisted = listed.size ? first.proposed.filter((id) => !listed.has(id)) : []
  const refused = new Set([...rejected, ...unlisted])
  const found = refused.size ? documentClaims(text, gazetteer, refused) : first
  const isKept = (id: EntityId | null | undefined) => !id || !rejected.has(id)
  const told = new Set(entries.claims.map(({ subject }) => subject))
  const isSentence = ({ subject, relation, object }: ClaimDraft) =>
    !relation || relation === 'MENTIONED_IN' || !(told.has(subject) || told.has(object ?? subject))
  return {
    claims: [
      ...found.claims.filter(isSentence),
      ...entries.claims.filter(({ subject, object }) => isKept(subject) && isKept(object))
    ],
    rejected: entries.rejected,
    known: found.known,
    proposed: [...new Set([...found.proposed, ...listed])].filter((id) => isKept(id) && !gazetteer.entities.has(id))
  }
}

/** Texts are kept and quoted; how to reach a person is no part of what they say. */
function withoutContacts({ title, text, ...rest }: DocumentText): DocumentText {
  return { ...rest, text: maskContacts(text), ...(title !== undefined && { title: maskContacts(title) }) }
}

/** The document a table is, where its rows do not say so themselves. */
function tableDocument({ source, load, file }: PlannedInput, contentHash: string | undefined): ClaimDraft {
  const fields = { name: file, type: 'other', ...(contentHash && { contentHash }) }
  return { subject: source, source, load, authority: 'other', method: 'ingest', fields, locator: { file } }
}

async function hashOf(input: string): Promise<string | undefined> {
  if (/^https?:/i.test(input)) return undefined
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(input)) hash.update(chunk as Buffer)
  } catch {
    // The reader tells what is wrong with the file, with the remedy.
    return undefined
  }
  return hash.digest('hex')
}
