import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeClaim, type Claim, type ClaimDraft } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import { openEmbeddedStore, type EmbeddedStore } from '../store/embedded/embedded-store.js'

/** Claims from lines such as `institution:a WORKS_IN domain:x`; every id named gets its slug as name. */
export function claimsOf(lines: readonly string[], given: Partial<ClaimDraft> = {}): Claim[] {
  const origin = { source: 'document:test', load: 'load:test', authority: 'official' as const, ...given }
  const ids = new Set(lines.flatMap((line) => line.split(' ').filter((word) => word.includes(':'))))
  const named = [...ids].map((id) =>
    makeClaim(sangamOntology, { ...origin, subject: id, fields: { name: id.split(':')[1] } })
  )
  const related = lines.flatMap((line) => {
    const [subject, relation, object] = line.split(' ')
    return relation ? [makeClaim(sangamOntology, { ...origin, subject: subject!, relation, object: object! })] : []
  })
  return [...named, ...related]
}

/** Runs `use` on a fresh embedded store that holds the claims. */
export async function withClaims<T>(claims: readonly Claim[], use: (store: EmbeddedStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-insight-'))
  const store = await openEmbeddedStore(folder, sangamOntology)
  try {
    await store.apply({ put: claims })
    return await use(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}
