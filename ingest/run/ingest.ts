import type { Claim, EntityId, KnowledgeGraph } from '../../graph/index.js'
import { buildGazetteer, type Gazetteer } from '../extract/index.js'
import { claimedEntities } from '../known-entities.js'
import { rejectedIds } from '../review.js'
import type { Rejection, Source } from '../source.js'
import { chooseFor, isRecordSource, type Chosen } from '../sources/index.js'
import { catalogueSource } from '../catalogue/catalogue.js'
import { readCatalogueClaims } from './catalogue-claims.js'
import { meaningOfKind, type KindMeaning } from './meaning-of-kind.js'
import { planInputs, type IngestRequest, type PlannedInput } from './plan.js'
import { readInput, type InputReading, type ReadParts } from './read-input.js'
import { relink } from './relink.js'
import type { IngestedDocument, IngestedFile, IngestProgress, IngestReport } from './report.js'

export interface IngestOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
  /** Called as vectors are computed, also after the ingest has ended: texts with a vector, texts in all. */
  readonly onVectors?: (done: number, total: number) => void
}

/** Written together: few enough to be seen soon, many enough that each write is worth its cost. */
const BATCH = { claims: 20_000, milliseconds: 3_000 }

const CATALOGUE_LOAD = 'load:catalogue'

/**
 * Takes in files, folders and addresses. Each document replaces what it delivered before; what cannot be read is reported
 * and what it delivered before stays. Tables come before texts, so that texts know the names in them.
 * @throws NotFoundError, InvalidError for what cannot be begun at all.
 */
export async function ingest(
  graph: KnowledgeGraph,
  request: IngestRequest,
  options: IngestOptions = {}
): Promise<IngestReport> {
  const { planned, rejected } = await planInputs(request, await describedByOthers(graph))
  const meaning = meaningOfKind(request.kind)
  const chosen = await Promise.all(
    planned.map(async (input) => ({ input, source: await chosenFor(input, meaning.format) }))
  )
  const run = new Run(graph, request, meaning, options, planned.length)
  run.refuse(rejected)
  for (const { input, source } of chosen.sort((a, b) => Number(isText(a.source)) - Number(isText(b.source)))) {
    if (options.signal?.aborted) break
    await run.take(input, source)
  }
  return run.finish()
}

/** Documents that somebody else's load describes, each with those loads: a file of the same name is another document. */
async function describedByOthers(graph: KnowledgeGraph): Promise<ReadonlyMap<EntityId, ReadonlySet<string>>> {
  const loads = new Map<EntityId, Set<string>>()
  for (const load of (await graph.count('load')).keys()) {
    for (const { subject, relation, fields } of await graph.claims({ load })) {
      const isDescription = !relation && fields['name'] !== undefined && graph.ontology.kindOfId(subject) === 'Document'
      if (isDescription) loads.set(subject, (loads.get(subject) ?? new Set()).add(load))
    }
  }
  return loads
}

/** A catalogue folder is read as a whole, by its own tables. */
async function chosenFor({ input, isCatalogue }: PlannedInput, format: string): Promise<Chosen> {
  return isCatalogue ? { source: catalogueSource } : chooseFor(input, format)
}

const isText = (chosen: Chosen): boolean =>
  'source' in chosen && chosen.source !== catalogueSource && !isRecordSource(chosen.source)

/** One ingest while it goes on. */
class Run {
  readonly #graph: KnowledgeGraph
  readonly #request: IngestRequest
  readonly #meaning: KindMeaning
  readonly #options: IngestOptions
  readonly #total: number
  readonly #rejected: Rejection[] = []
  readonly #files: IngestedFile[] = []
  readonly #documents: IngestedDocument[] = []
  readonly #proposed = new Set<EntityId>()
  readonly #counts = { claims: 0, added: 0, removed: 0, unchanged: 0 }
  #batch: { claims: Claim[]; loads: string[]; since: number } = { claims: [], loads: [], since: Date.now() }
  #gazetteer: Promise<Gazetteer> | null = null
  #done = 0

  constructor(
    graph: KnowledgeGraph,
    request: IngestRequest,
    meaning: KindMeaning,
    options: IngestOptions,
    total: number
  ) {
    this.#graph = graph
    this.#request = request
    this.#meaning = meaning
    this.#options = options
    this.#total = total
  }

  refuse(rejected: readonly Rejection[]): void {
    for (const rejection of rejected) this.#rejected.push(rejection)
  }

  async take(input: PlannedInput, chosen: Chosen): Promise<void> {
    this.#tell('reading', input.file)
    if (input.isCatalogue) await this.#takeCatalogue(input)
    else if ('rejected' in chosen) this.#rejected.push(chosen.rejected)
    else {
      const reading = await this.#read(input, chosen.source)
      if (reading) this.#keep(input, chosen.source.name, reading)
    }
    this.#done++
    if (this.#batch.claims.length >= BATCH.claims || Date.now() - this.#batch.since >= BATCH.milliseconds)
      await this.#flush()
  }

  async finish(): Promise<IngestReport> {
    await this.#flush()
    const dryRun = this.#request.dryRun ?? false
    let queued = this.#proposed.size
    if (!dryRun) {
      this.#tell('linking', null)
      const { waiting } = await relink(this.#graph)
      queued = [...this.#proposed].filter((id) => waiting.has(id)).length
    }
    return {
      ...this.#counts,
      rejected: this.#rejected,
      files: this.#files,
      documents: this.#documents,
      queued,
      dryRun,
      stopped: this.#options.signal?.aborted ?? false
    }
  }

  async #read(input: PlannedInput, source: Source): Promise<InputReading | null> {
    const parts: ReadParts = {
      graph: this.#graph,
      gazetteer: () => this.#names(),
      rejectedIds: (ids) => rejectedIds(this.#graph, ids),
      settings: { ...this.#meaning.settings, ...this.#request.settings },
      isCompendium: this.#meaning.isCompendium,
      ...(this.#options.signal && { signal: this.#options.signal })
    }
    try {
      return await readInput(input, source, parts)
    } catch (error) {
      // A stopped document is as if it had not been begun.
      if (this.#options.signal?.aborted) return null
      throw error
    }
  }

  #keep(input: PlannedInput, format: string, { claims, rejected, known, proposed }: InputReading): void {
    this.refuse(rejected)
    if (!claims.length) return
    this.#add([...claims], [input.load])
    for (const id of proposed) this.#proposed.add(id)
    this.#documents.push({
      id: input.source,
      load: input.load,
      file: input.file,
      format,
      claims: claims.length,
      known: known.length,
      proposed: proposed.length
    })
  }

  async #takeCatalogue({ input, file }: PlannedInput): Promise<void> {
    const { claims, rejected, files } = await readCatalogueClaims(this.#graph, input, file)
    this.refuse(rejected)
    this.#files.push(...files)
    this.#add(claims, [CATALOGUE_LOAD, ...claims.map(({ load }) => load)])
  }

  #add(claims: readonly Claim[], loads: readonly string[]): void {
    this.#counts.claims += claims.length
    for (const claim of claims) this.#batch.claims.push(claim)
    for (const load of new Set(loads)) this.#batch.loads.push(load)
  }

  /** The names texts are read with: what is claimed once everything before is written. */
  async #names(): Promise<Gazetteer> {
    this.#gazetteer ??= this.#flush()
      .then(() => claimedEntities(this.#graph))
      .then(buildGazetteer)
    return this.#gazetteer
  }

  async #flush(): Promise<void> {
    const { claims, loads } = this.#batch
    this.#batch = { claims: [], loads: [], since: Date.now() }
    if (!loads.length) return
    this.#tell('writing', null)
    const applied = this.#request.dryRun
      ? await wouldApply(this.#graph, claims, loads)
      : await this.#graph.write(claims, {
          replaceLoads: [...new Set(loads)],
          ...(this.#options.onVectors && { onProgress: this.#options.onVectors })
        })
    this.#counts.added += applied.added
    this.#counts.removed += applied.removed
    this.#counts.unchanged += applied.unchanged
    this.#batch.since = Date.now()
  }

  #tell(phase: IngestProgress['phase'], file: string | null): void {
    this.#options.onProgress?.({
      phase,
      done: this.#done,
      total: this.#total,
      file,
      claims: this.#counts.claims,
      rejected: this.#rejected.length
    })
  }
}

/** What a write would change, without writing. */
async function wouldApply(graph: KnowledgeGraph, claims: readonly Claim[], loads: readonly string[]) {
  const ids = new Set(claims.map(({ id }) => id))
  const before = (await Promise.all([...new Set(loads)].map((load) => graph.claims({ load })))).flat()
  const unchanged = before.filter(({ id }) => ids.has(id)).length
  return { added: ids.size - unchanged, removed: before.length - unchanged, unchanged }
}
