import neo4j from 'neo4j-driver'
import { refold, type Claim, type Entity, type Relation } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import { changedReader } from '../changed-reader.js'
import type { Applied, Change } from '../graph-store.js'
import { MemoryGraph } from '../memory-graph.js'
import { isIdentity, readClaims, storedReader, type Met } from './claim-nodes.js'
import type { Run } from './connection.js'
import { jsonOf, readBefore, writeFold, type Before } from './fold-nodes.js'
import { label, relationshipType } from './names.js'

/**
 * Applies a change within one transaction. Every change counts the version on, so the lock on `Meta` is needed anyway;
 * taken first it lets writers of all processes pass one by one, without deadlock and each over a settled fold.
 * @throws InvalidError for a claim that the ontology does not know.
 */
export async function applyChange(run: Run, ontology: Ontology, change: Change): Promise<Applied> {
  for (const claim of change.put ?? []) checkNames(ontology, claim)
  const state = await lock(run)
  const { added, removed, unchanged } = await difference(run, change)
  if (!added.length && !removed.length) return { version: state.version, added: 0, removed: 0, unchanged, touched: [] }

  const changed = [...removed, ...added]
  const met: Met = { relations: new Map(), canonical: new Map() }
  const refolded = await refold(ontology, changedReader(storedReader(run, met), removed, added), changed)
  const before = await readBefore(run, refolded, changed, met)
  const { ids, hash } = graphOf(before, state.hash).preview(refolded)
  await writeFold(run, { removed, added }, refolded, before)
  const version = state.version + 1
  await run(
    `MATCH (m:Meta {id: 'graph'}) SET m.version = $version, m.hash = $hash
     CREATE (:Change {version: $version, date: $date, ids: $ids})`,
    { version: neo4j.int(version), hash, date: new Date().toISOString(), ids }
  )
  return { version, added: added.length, removed: removed.length, unchanged, touched: ids }
}

function checkNames(ontology: Ontology, claim: Claim): void {
  label(ontology, ontology.kindOfId(claim.subject))
  if (claim.relation !== null && !isIdentity(claim)) relationshipType(ontology, claim.relation)
}

/** Waits until no other change is under way; the setting of the property takes the lock. */
async function lock(run: Run): Promise<{ version: number; hash: string }> {
  const [state] = await run<{ version: number; hash: string }>(
    `MATCH (m:Meta {id: 'graph'}) SET m.locked = true
     WITH m REMOVE m.locked
     RETURN m.version AS version, m.hash AS hash`
  )
  return state!
}

/** What a change adds and takes away, given what is there. What `put` brings stays. */
async function difference(run: Run, { put = [], removeLoads = [], removeSources = [], removeClaims = [] }: Change) {
  const wanted = new Map(put.map((claim) => [claim.id, claim]))
  const select = (property: string, values: readonly string[]) =>
    values.length
      ? readClaims(run, `MATCH (c:Claim) WHERE c.${property} IN $values RETURN properties(c) AS claim`, { values })
      : []
  const [present, ...leaving] = await Promise.all([
    run<{ id: string }>('UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id', { ids: [...wanted.keys()] }),
    select('load', removeLoads),
    select('source', removeSources),
    select('id', removeClaims)
  ])
  const there = new Set(present.map(({ id }) => id))
  const gone = new Map(leaving.flat().map((claim) => [claim.id, claim]))
  return {
    added: [...wanted.values()].filter(({ id }) => !there.has(id)),
    removed: [...gone.values()].filter(({ id }) => !wanted.has(id)),
    unchanged: there.size
  }
}

/** The part of the graph that a change folds anew, as it stood, with the hash of the whole. */
function graphOf({ entities, relations }: Before, hash: string): MemoryGraph {
  const parsed = <T>(texts: ReadonlyMap<string, string>) => [...texts.values()].map((text) => JSON.parse(text) as T)
  return MemoryGraph.restore({
    entities: parsed<Entity>(entities),
    relations: parsed<Relation>(jsonOf(relations)),
    aliases: [],
    hash
  })
}
