import { existsSync } from 'node:fs'
import { folderOwner, recomputedHash, type KnowledgeGraph } from '../../graph/index.js'
import { openFromSettings } from '../open-settings.js'
import { SETTINGS, type Setting, type Settings } from '../settings.js'
import type { Command, CommandCall } from './command.js'

/** One thing looked at; a remedy where it is not well. */
interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
  readonly remedy?: string
}

export const doctor: Command = {
  name: 'doctor',
  usage: '[--deep]',
  help: 'Look at settings, store, fold, index and model, and say what to do',
  options: { deep: { type: 'boolean', help: 'Recompute the graph hash from the claims' } },
  async run(call) {
    const findings: Finding[] = []
    const found = (finding: Finding) => {
      findings.push(finding)
      call.output.item(
        finding,
        `${finding.ok ? 'ok  ' : 'FAIL'} ${finding.check}: ${finding.detail}${finding.remedy ? `\n     → ${finding.remedy}` : ''}`
      )
    }
    found(settingsFinding(call.settings))
    for (const finding of await graphFindings(call)) found(finding)
    const failed = findings.filter(({ ok }) => !ok).length
    call.output.report(
      { ok: failed === 0, failed, checks: findings.length },
      failed ? `${failed} of ${findings.length} checks failed` : 'All is well'
    )
    return failed ? 1 : 0
  }
}

function settingsFinding(settings: Settings): Finding {
  const shown = Object.entries<Setting>(SETTINGS).map(([key, { name, secret }]) => {
    const value = settings[key as keyof Settings]
    return `${name}=${secret && value ? '(set)' : (value ?? '')}`
  })
  return { check: 'settings', ok: true, detail: shown.join(' ') }
}

async function graphFindings(call: CommandCall): Promise<Finding[]> {
  const { settings } = call
  const owner = settings.neo4jUri ? null : folderOwner(settings.dataDir)
  const lock = {
    check: 'owner',
    ok: true,
    detail: owner ? `process ${owner.pid} at ${owner.address ?? '(starting)'}` : 'nobody holds the data folder'
  }
  if (!settings.neo4jUri && !existsSync(settings.dataDir)) {
    return [
      lock,
      {
        check: 'store',
        ok: false,
        detail: `${settings.dataDir} does not exist`,
        remedy: 'Run "sangam" once; it loads the catalogue'
      }
    ]
  }
  const graph = await opened(settings)
  if ('check' in graph) return [lock, graph]
  try {
    return [
      lock,
      await storeFinding(graph),
      ...(call.options['deep'] ? [await hashFinding(graph)] : []),
      await indexFinding(graph)
    ]
  } finally {
    await graph.close()
  }
}

async function opened(settings: Settings): Promise<KnowledgeGraph | Finding> {
  try {
    return await openFromSettings(settings)
  } catch (error) {
    return {
      check: 'store',
      ok: false,
      detail: (error as Error).message,
      remedy: 'Follow the message; nothing was changed'
    }
  }
}

async function storeFinding(graph: KnowledgeGraph): Promise<Finding> {
  const { store, version, claims, entities, relations, hash } = await graph.meta()
  const detail = `${store}, version ${version}: ${claims} claims, ${entities} entities, ${relations} relations, hash ${hash.slice(0, 16)}…`
  return claims
    ? { check: 'store', ok: true, detail }
    : {
        check: 'store',
        ok: false,
        detail,
        remedy: 'The store is empty: run "sangam" to load the catalogue, or "sangam ingest <folder>"'
      }
}

async function hashFinding(graph: KnowledgeGraph): Promise<Finding> {
  const [kept, folded] = [(await graph.meta()).hash, await recomputedHash(graph)]
  if (kept === folded) return { check: 'fold', ok: true, detail: 'the hash recomputed from the claims is the one kept' }
  const remedy =
    'Move the data folder away and start again: the catalogue is loaded anew; other input must be ingested again'
  return { check: 'fold', ok: false, detail: `kept ${kept}, recomputed ${folded}`, remedy }
}

async function indexFinding(graph: KnowledgeGraph): Promise<Finding> {
  try {
    await graph.ready()
    await graph.settled()
    const { modelId, changingTo, pendingVectors } = await graph.meta()
    const { totalCount } = await graph.search({ text: '', first: 0 })
    const model = modelId ? `with ${modelId}` : 'by words only'
    const missing = changingTo ? `, vectors of ${changingTo} are being made` : ''
    const detail = `${totalCount} entities are searchable ${model}${missing}, ${pendingVectors} without vectors`
    return { check: 'index and model', ok: true, detail }
  } catch (error) {
    return {
      check: 'index and model',
      ok: false,
      detail: (error as Error).message,
      remedy: 'Restore the model folder, or set EMBEDDING_MODEL; "none" searches by words only'
    }
  }
}
