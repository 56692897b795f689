import {
  InvalidError,
  NotFoundError,
  type Claim,
  type ClaimDraft,
  type KnowledgeGraph,
  type Locator
} from '../../graph/index.js'
import { relink } from '../../ingest/index.js'
import { requireRole } from '../auth.js'
import type { Parts } from './builder.js'
import type { RequestContext } from './context.js'
import { defined } from './defined.js'

interface RejectedClaim {
  readonly index: number
  readonly path: string | null
  readonly reason: string
}

interface WriteReport {
  readonly added: number
  readonly removed: number
  readonly unchanged: number
  readonly graphVersion: number
  readonly rejected: readonly RejectedClaim[]
}

/** What curators write directly belongs to this load and, where they give no document, to this source. */
const CURATOR = { load: 'load:curator', source: 'document:curator' }

/** Changes of the graph; all need the role curator. */
export function addMutations(parts: Parts): void {
  const { builder, entity } = parts
  const report = addReport(parts)
  const removed = builder.objectRef<{ removed: number; graphVersion: number }>('RemoveReport').implement({
    fields: (t) => ({
      removed: t.exposeInt('removed', { description: 'Claims taken away' }),
      graphVersion: t.exposeInt('graphVersion')
    })
  })
  const claim = addClaimInput(parts)
  builder.mutationFields((t) => ({
    writeClaims: t.field({
      type: report,
      description:
        'Writes claims; those that do not fit are reported, the others go in. The same claim twice is one claim',
      args: { claims: t.arg({ type: [claim], required: true }) },
      resolve: (_, { claims }, context) => writeClaims(curated(context), claims.map(toDraft))
    }),
    removeSource: t.field({
      type: removed,
      description:
        'Takes away what a load delivered (`load:x`, or the document it is named after), or with `everywhere` every claim that cites the document. More than 10,000 claims go in pages of 10,000, each a change of its own: where it is broken off, the same again takes away the rest',
      args: { id: t.arg.id({ required: true }), everywhere: t.arg.boolean({ defaultValue: false, required: true }) },
      resolve: (_, { id, everywhere }, context) => removeSource(curated(context), id, everywhere)
    }),
    merge: t.field({
      type: entity,
      description: 'Declares two entities the same; unmerge takes it back',
      args: {
        a: t.arg.id({ required: true }),
        b: t.arg.id({ required: true }),
        reason: t.arg.string({ required: true })
      },
      resolve: async (_, { a, b, reason }, context) => ({
        entity: await curated(context).merge(a, b, { ...CURATOR, note: reason }),
        scope: undefined
      })
    }),
    unmerge: t.field({
      type: [entity],
      description: 'Takes back what joined others to this entity',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_, { id }, context) =>
        (await curated(context).unmerge(id, CURATOR)).map((found) => ({ entity: found, scope: undefined }))
    })
  }))
}

function curated({ role, graph }: RequestContext): KnowledgeGraph {
  requireRole(role, 'curator')
  return graph
}

function addReport({ builder }: Parts) {
  const rejected = builder.objectRef<RejectedClaim>('RejectedClaim').implement({
    fields: (t) => ({
      index: t.exposeInt('index', { description: 'Position in the list, from 0' }),
      path: t.exposeString('path', { nullable: true }),
      reason: t.exposeString('reason')
    })
  })
  return builder.objectRef<WriteReport>('WriteReport').implement({
    fields: (t) => ({
      added: t.exposeInt('added'),
      removed: t.exposeInt('removed'),
      unchanged: t.exposeInt('unchanged', { description: 'Were there already' }),
      graphVersion: t.exposeInt('graphVersion'),
      rejected: t.field({ type: [rejected], resolve: (report) => report.rejected })
    })
  })
}

interface GivenClaim extends Pick<Claim, 'subject'> {
  readonly relation?: string | null
  readonly object?: string | null
  readonly fields?: unknown
  readonly source?: string | null
  readonly quote?: string | null
  readonly note?: string | null
  readonly confidence?: number | null
  readonly date?: string | null
  readonly locator?: { readonly [K in keyof Locator]?: Locator[K] | null } | null
}

function addClaimInput({ builder, relationType }: Parts) {
  const locator = builder.inputType('LocatorInput', {
    fields: (t) => ({ file: t.string(), page: t.int(), row: t.int(), column: t.string(), start: t.int(), end: t.int() })
  })
  return builder.inputType('ClaimInput', {
    description: 'What a source says of a subject (fields) or of a relation (relation, object)',
    fields: (t) => ({
      subject: t.id({ required: true }),
      relation: t.field({ type: relationType }),
      object: t.id(),
      fields: t.field({ type: 'JSON' }),
      source: t.id({ description: 'The document that says it; document:curator when left out' }),
      quote: t.string({ description: 'Verbatim only' }),
      note: t.string(),
      confidence: t.float(),
      date: t.string(),
      locator: t.field({ type: locator })
    })
  })
}

function toDraft({ fields, locator, ...rest }: GivenClaim): ClaimDraft {
  return {
    ...CURATOR,
    ...defined(rest),
    subject: rest.subject,
    authority: 'curator',
    method: 'curator',
    fields: fieldsOf(fields),
    ...(locator && { locator: defined(locator) })
  }
}

/** Anything but a record is left for the check of the claim to refuse, under the name `fields`. */
function fieldsOf(fields: unknown): NonNullable<ClaimDraft['fields']> {
  const isRecord = fields !== null && typeof fields === 'object' && !Array.isArray(fields)
  return (fields === undefined || fields === null ? {} : isRecord ? fields : { fields }) as NonNullable<
    ClaimDraft['fields']
  >
}

async function writeClaims(graph: KnowledgeGraph, drafts: readonly ClaimDraft[]): Promise<WriteReport> {
  const claims: Claim[] = []
  const rejected: RejectedClaim[] = []
  for (const [index, draft] of drafts.entries()) {
    try {
      claims.push(graph.claim(draft))
    } catch (error) {
      if (!(error instanceof InvalidError)) throw error
      const path = error.details['path']
      rejected.push({ index, path: typeof path === 'string' ? path : null, reason: error.message })
    }
  }
  const { added, removed, unchanged, version } = await graph.write(claims)
  return { added, removed, unchanged, graphVersion: version, rejected }
}

/** Takes away, and lets what the resolver said of it go with it. */
async function removeSource(graph: KnowledgeGraph, id: string, everywhere: boolean) {
  const by = everywhere ? 'source' : 'load'
  const wanted = everywhere || id.startsWith('load:') ? id : `load:${id.slice(id.indexOf(':') + 1)}`
  const known = await graph.count(by)
  if (!known.has(wanted)) {
    const hint =
      !everywhere && (await graph.count('source')).has(id)
        ? `; claims of other loads cite ${id}: ask with everywhere to take those away`
        : ''
    throw new NotFoundError(`There is no ${by} ${wanted}${hint}`, {
      path: 'id',
      value: id,
      near: [...known.keys()].slice(0, 5)
    })
  }
  const { removed } = everywhere ? await graph.removeSource(wanted) : await graph.removeLoad(wanted)
  await relink(graph)
  return { removed, graphVersion: (await graph.meta()).version }
}
